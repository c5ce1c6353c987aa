import { en } from '../../languages/en.ts'
import type { Wink } from '../../text/wink.ts'
import { isHonorific } from '../offices/roles.ts'
import { beginsLongerName, knownName } from './gazetteer.ts'

const word = /\p{L}[\p{L}\p{M}\d]*(?:['’-][\p{L}\p{M}\d]+)*/gu

/** Letters and words of a line, so that one of abbreviations alone is none. */
const loudLine = { letters: 12, words: 3 } as const

const isLoud = (line: string): boolean =>
  !/\p{Ll}/u.test(line) &&
  (line.match(/\p{Lu}/gu)?.length ?? 0) >= loudLine.letters &&
  (line.match(word)?.length ?? 0) >= loudLine.words

const days: ReadonlySet<string> = new Set(en.calendarWords)
const common: ReadonlySet<string> = new Set([...en.commonestWords, ...en.functionWords])
const offices: ReadonlySet<string> = new Set([...en.roleHeads, ...en.callings, ...en.titles])

const capitalised = (lower: string): string =>
  lower.replace(/(?<!\p{L}['’])(?<=^|[-'’])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** How the words of a text's other lines are written, by their small letters. */
function writtenIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const line of lines)
    for (const [each] of line.matchAll(word)) {
      const lower = each.toLowerCase()
      // what is written small anywhere is no name
      if (each === lower || !written.has(lower)) written.set(lower, each)
    }
  return written
}

/** The countries and cities of two or three words. */
function longerNameAt(lowers: readonly string[], at: number): readonly string[] | undefined {
  if (!beginsLongerName(lowers[at] ?? '')) return undefined
  for (const count of [3, 2]) {
    const name = lowers.slice(at, at + count).map(capitalised)
    if (name.length === count && knownName(name.join(' ')) !== undefined) return name
  }
  return undefined
}

function calmedLine(line: string, written: ReadonlyMap<string, string>, { isUnheard }: Wink): string {
  const words = Array.from(line.matchAll(word), ([each]) => each)
  const lowers = words.map((each) => each.toLowerCase())
  const own = (at: number): string | undefined => {
    const [each = '', lower = ''] = [words[at], lowers[at]]
    if (common.has(lower) || (each.length === 1 && each !== 'I')) return lower
    if (written.has(lower)) return written.get(lower)
    if (each.length === 1) return each
    const known = knownName(each) ?? knownName(capitalised(lower))
    if (known?.abbreviation) return each
    if (known !== undefined || days.has(lower)) return capitalised(lower)
    return undefined
  }
  const isName = (at: number): boolean => own(at) === undefined && lowers[at] !== undefined && isUnheard(lowers[at])
  const calm = [...words]
  for (let at = 0; at < words.length; at++) {
    const longer = longerNameAt(lowers, at)
    if (longer !== undefined) {
      for (const [i, part] of longer.entries()) calm[at + i] = part
      at += longer.length - 1
      continue
    }
    const lower = lowers[at] ?? ''
    const before = lowers[at - 1]
    const isTitled = before === undefined || offices.has(before) || isHonorific(before)
    const isFirstName =
      isTitled &&
      !offices.has(lower) &&
      !isHonorific(lower) &&
      (isName(at + 1) || isSurname(words[at + 1], own(at + 1)))
    calm[at] = own(at) ?? (isName(at) || isFirstName ? capitalised(lower) : lower)
  }
  let next = 0
  const read = line.replace(word, (each) => calm[next++] ?? each)
  // a line opens with a capital, and letters that take more room small stay as they are
  const opened = read.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  return opened.length === line.length ? opened : line
}

/** A word that the text writes with a capital elsewhere, and that is no place. */
const isSurname = (each: string | undefined, own: string | undefined): boolean =>
  each !== undefined &&
  own !== undefined &&
  own !== own.toLowerCase() &&
  own !== each &&
  knownName(own) === undefined &&
  !days.has(own.toLowerCase())

/**
 * A text whose lines in capitals are written as others are: names, as far as the text or the gazetteer tell them, with a
 * capital, and other words small. Every character keeps its place.
 */
export function calmed(text: string, wink: Wink): string {
  const lines = text.split('\n')
  if (!lines.some(isLoud)) return text
  const written = writtenIn(lines.filter((line) => !isLoud(line)))
  return lines.map((line) => (isLoud(line) ? calmedLine(line, written, wink) : line)).join('\n')
}
