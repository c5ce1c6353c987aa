import { UserError } from '../model/user-error.ts'

/** What a name is where it stands without quotation marks: none of the signs of a rule, no white space. */
const bare = /[\p{L}_][\p{L}\p{M}\p{N}_+-]*/uy
const quoted = /"(?:[^"\\]|\\.)*"/y
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
const signs = /[<>=!]+/y
const space = /\s*/y
const system = /[^\s"]+/y

/** A name, and the column of the rule in which it begins, from 1. */
export interface Name {
  readonly text: string
  readonly column: number
}

/**
 * Reads a rule from left to right; `flag` says where it was said. White space before anything but a `next` that it asks for is passed
 * over; parts of one word (`entities.changed@major`) stand together and are asked for with `next`.
 */
export function scannerOf(flag: string, text: string) {
  let at = 0

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) at += found.length
    return found
  }

  const skip = (): void => void match(space)

  /** Whether `sign` stands here, and takes it. */
  function next(sign: string): boolean {
    if (!text.startsWith(sign, at)) return false
    at += sign.length
    return true
  }

  const fail = (what: string, column = at + 1): UserError =>
    new UserError(`${flag} '${text}', column ${column}: ${what}`)

  /** What stands there, for a sentence. */
  const rest = (): string => (at === text.length ? 'the end' : `'${Array.from(text.slice(at)).slice(0, 12).join('')}'`)

  function name(what: string, pattern = bare): Name {
    const column = at + 1
    const marked = match(quoted)
    if (marked === undefined) {
      const plain = match(pattern)
      if (plain === undefined) throw fail(`${rest()} is no ${what}, expected its name`)
      return { text: plain, column }
    }
    try {
      return { text: String(JSON.parse(marked)), column }
    } catch {
      throw fail(`${marked} is no name, expected one between quotation marks as JSON has them`, column)
    }
  }

  return {
    fail,
    rest,
    name,
    systemName: () => name('system', system),
    next,
    /** Whether one of these signs begins what stands here. */
    isNext: (pattern: RegExp): boolean => pattern.test(text.slice(at)),
    isEnd(): boolean {
      skip()
      return at === text.length
    },
    column(): number {
      skip()
      return at + 1
    },
    /** Takes `sign` where it stands next. */
    take(sign: string): boolean {
      skip()
      return next(sign)
    },
    /** Signs of comparison in a row, whether or not they are an operator. */
    sign(): string | undefined {
      skip()
      return match(signs)
    },
    number(): number {
      skip()
      const found = match(number)
      if (found === undefined) throw fail(`${rest()} is no number, expected one such as 0 or -1.5`)
      return Number(found)
    },
  }
}

export type Scanner = ReturnType<typeof scannerOf>
