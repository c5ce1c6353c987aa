import { languageOf } from '../../languages/index.ts'
import { primaryLanguage } from '../../languages/primary-language.ts'
import type { Metric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { blanked, type CheckedString, type Fault, hasBranches, type Judged, stringCheck } from './string-check.ts'

/** Say many, very or each by saying a word twice, or have no spaces between words. */
const doubling: ReadonlySet<string> = new Set(
  'ace af am bn bo ceb ckb dz fil gu haw hi hmn hy id ig ilo jv ka km kn ko ku lo mai mi ml mn mr ms my ne or pa ps rw sd si sm su sw ta te th ti tk tl to tr ug ur uz vi wo xh yo zh ja zu az eu fa gl he kk ky nso oc tg tt und'.split(
    ' ',
  ),
)

/** A word of two letters or more, and the same one behind it; columns of a table are parted by more than a space. */
const twice =
  /(?<![\p{L}\p{M}\p{N}\p{Pc}'’.-])(\p{L}[\p{L}\p{M}]+)(?:[ \u00a0]|\n)(\p{L}[\p{L}\p{M}]+)(?=([^\p{L}\p{M}\p{N}\p{Pc}'’-]|$))/gu

interface Doubling {
  readonly written: string
  readonly word: string
  readonly start: number
}

const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{Cs}]/u.test(sign)

/** Whether two words in a row end in the same two letters: of most texts this is all that needs to be looked at. */
function mayDouble(text: string): boolean {
  for (let at = 2; at < text.length - 2; at++) {
    const sign = text.charCodeAt(at)
    if (sign !== 0x20 && sign !== 0xa0 && sign !== 0x0a) continue
    let end = at + 1
    while (end < text.length && isLetter(text[end]!)) end++
    if (end - at > 2 && text[end - 1] === text[at - 1] && text[end - 2]!.toLowerCase() === text[at - 2]!.toLowerCase())
      return true
  }
  return false
}

/** A first word may have the capital of a sentence. */
function doublings(text: string): readonly Doubling[] {
  const found: Doubling[] = []
  if (!mayDouble(text)) return found
  twice.lastIndex = 0
  for (let match = twice.exec(text); match !== null; match = twice.exec(text)) {
    const { 0: written, 1: word = '', 2: next = '', index: start } = match
    if (word === next || word.charAt(0).toLowerCase() + word.slice(1) === next)
      found.push({ written, word: next, start })
    // the second word may be the first of another two
    else twice.lastIndex = start + word.length
  }
  return found
}

function judge({ source, target, unit, language }: CheckedString): Judged | undefined {
  if (hasBranches(source) || doubling.has(primaryLanguage(language))) return undefined
  const shown = blanked(target, unit?.dialect)
  if (!/\p{L}\s+\p{L}/u.test(shown)) return undefined
  const legitimate = new Set(languageOf(language).doubles ?? [])
  if (doublings(blanked(source, unit?.dialect)).length > 0) return undefined
  const faults = doublings(shown)
    .filter(({ word }) => !legitimate.has(word))
    .map(
      ({ written, word, start }): Fault => ({
        statistic: 'twice',
        message: `'${written}' has a word twice, expected '${word}'`,
        severity: 'minor',
        start,
        end: start + written.length,
      }),
    )
  return { right: faults.length > 0 ? 0 : 1, faults }
}

/** Whether a word stands twice in a row, where none does in the source. Languages in which that says something are not asked. */
export const doubled = (context: MetricContext): Metric =>
  stringCheck(
    {
      name: 'doubled',
      faults: ['twice'],
      summary: 'how many strings have no word twice in a row',
      category: 'linguistic-conventions/duplication',
      severity: 'minor',
      version: '1',
      judge,
    },
    context,
  )
