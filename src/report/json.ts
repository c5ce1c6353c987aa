/**
 * JSON to be read and compared line by line: what fits stands on one line, so that a bead, a passage or a finding is one
 * line of a diff.
 */
export const readableJson = (value: unknown): string => [...readableChunks(value)].join('')

/**
 * The same in pieces, of an object that holds long lists: one for each item, so that nobody holds the whole. A list may be
 * anything that can be gone through, and is gone through once.
 */
export function* readableChunks(value: unknown): Generator<string> {
  if (!isLong(value) || Array.isArray(value)) return yield `${print(value, '')}\n`
  let before = '{\n'
  for (const [key, item] of entriesOf(value)) {
    yield `${before} ${JSON.stringify(key)}: `
    before = ',\n'
    if (isStream(item)) yield* streamed(item, ' ')
    else if (Array.isArray(item) && isLong(item)) yield* items(item, ' ')
    else yield print(item, ' ')
  }
  yield '\n}\n'
}

function* items(list: readonly unknown[], indent: string): Generator<string> {
  let before = '[\n'
  for (const item of list) {
    yield `${before}${indent} ${print(item, `${indent} `)}`
    before = ',\n'
  }
  yield `\n${indent}]`
}

/** An object as JSON without white space, in pieces. */
export function* compactChunks(value: object): Generator<string> {
  let before = '{'
  for (const [key, item] of entriesOf(value)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!isStream(item)) {
      yield JSON.stringify(item)
      continue
    }
    let between = '['
    for (const one of item) {
      yield between + JSON.stringify(one)
      between = ','
    }
    yield between === '[' ? '[]' : ']'
  }
  yield '}'
}

const isStream = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value

/** A list that fits on a line is held until that is known. */
function* streamed(list: Iterable<unknown>, indent: string): Generator<string> {
  const held: unknown[] = []
  let before = '[\n'
  for (const item of list) {
    if (held.length > 0 || before === '[\n') held.push(item)
    if (held.length > 0 && !isLong(held)) continue
    for (const one of held.length > 0 ? held.splice(0) : [item]) {
      yield `${before}${indent} ${print(one, `${indent} `)}`
      before = ',\n'
    }
  }
  yield before === ',\n' ? `\n${indent}]` : print(held, indent)
}

/** Characters of a value that stays on one line. */
const longestLine = 240

function print(value: unknown, indent: string): string {
  if (!isLong(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return [...items(value, indent)].join('')
  const inner = `${indent} `
  const lines = entriesOf(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

const entriesOf = (value: object): [string, unknown][] => Object.entries(value).filter(([, item]) => item !== undefined)

/** Whether a value is a list or an object that does not fit on one line. */
const isLong = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (roomLeft(value, longestLine) < 0 || JSON.stringify(value).length > longestLine)

/** What is left of a line behind a value, at most: long ones are told from short ones without printing them. */
function roomLeft(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length - 2
  if (typeof value !== 'object' || value === null) return room - 1
  // Two brackets, and a comma less than there are items
  let left = room - 1
  if (Array.isArray(value)) for (let i = 0; i < value.length && left >= 0; i++) left = roomLeft(value[i], left - 1)
  else for (const [key, item] of entriesOf(value)) left = left < 0 ? left : roomLeft(item, left - key.length - 4)
  return left
}
