import type { Severity } from '../../model/metric.ts'
import type { Quotation, Speaker, WordChange } from '../../quotations/index.ts'
import { nameParts, sameName, sameNamePart } from '../../text/names.ts'
import type { Outcome } from './matching.ts'

/** At most four words of a text: findings may be published where the text may not. */
export function excerpt(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ')
}

function tell({ from, to }: WordChange): string {
  if (from === '') return `'${to}' came in`
  return to === '' ? `'${from}' left out` : `'${from}' became '${to}'`
}

// So many changes are spelled out in a message.
const told = 3

/** Function words are told only where no content word changed. */
export const shown = (changes: readonly WordChange[]): readonly WordChange[] =>
  changes.some(({ content }) => content) ? changes.filter(({ content }) => content) : changes

function tellAll(changes: readonly WordChange[]): string {
  const all = shown(changes)
  const rest = all.length - told
  return all.slice(0, told).map(tell).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Set by hand; `bench/judged.ts --kinds` prints how often findings are right from each. */
const likeBounds = {
  /** Changed content words of a quotation that is otherwise word for word, */
  most: 2,
  /** and their share of those that were kept or changed. */
  share: 0.25,
  /** Content words that must be kept at least: of two one is half. */
  kept: 4,
  /** Content words up to which a quotation is a term or a title rather than speech. */
  term: 2,
} as const

/**
 * What it rests on that a quotation was changed: `verbatim` where all but a word or two is kept, `term` where there is hardly
 * more than a word to compare, `unmarked` where the text marks no speech at all, else `reworded`.
 */
export function evidenceOf({ grade, wording, reference }: Outcome, isMarked: boolean): string {
  if (!isMarked && (grade === 'lost' || grade === 'unquoted')) return 'unmarked'
  const changes = wording?.changes.filter(({ content }) => content).length ?? 0
  const kept = wording?.shared ?? 0
  if (
    changes > 0 &&
    kept >= likeBounds.kept &&
    changes <= likeBounds.most &&
    changes <= likeBounds.share * (kept + changes)
  )
    return 'verbatim'
  return reference.words.size <= likeBounds.term ? 'term' : 'reworded'
}

/** Yes for no is only said of words that otherwise agree: two translators may both have a "not", each elsewhere. */
const isReversed = ({ wording }: Outcome): boolean =>
  wording !== null &&
  !wording.polarity &&
  wording.changes.filter(({ content }) => content).length <= likeBounds.share * (wording.shared + 1)

export function messageOf(outcome: Outcome): string {
  const { grade, wording, reference } = outcome
  const what = `'${excerpt(reference.text)}'`
  if (grade === 'lost') return `quotation lost: ${what}`
  if (grade === 'unquoted') return `quotation without its marks: ${what}`
  const changes = wording && wording.changes.length > 0 ? tellAll(wording.changes) : ''
  if (grade === 'truncated')
    return `quotation cut to ${Math.round(100 * (wording?.coverage ?? 0))} % of its words${changes && `: ${changes}`}`
  if (isReversed(outcome)) return `quotation changed between yes and no: ${changes || what}`
  return `quotation ${grade === 'minor' || grade === 'paraphrase' ? 'reworded' : 'changed'}: ${changes || what}`
}

/**
 * Major or critical is another sense in a quotation that is word for word the same otherwise: of quotations in other words, cut ones
 * and those that were not found, no more stand on what people call a major error than of any words (`npx jiti bench/judged.ts`).
 */
export function severityOf(outcome: Outcome, evidence: string): Severity {
  const { grade, wording } = outcome
  if (isReversed(outcome)) return 'critical'
  if (grade !== 'distorted' || evidence !== 'verbatim') return 'minor'
  return wording?.changes.some(({ key, from, to }) => key && /\d/.test(from + to)) === true ? 'critical' : 'major'
}

export const defects = {
  'open-missing': () => 'quotation mark missing at the start',
  'close-missing': () => 'quotation mark missing at the end',
  'wrong-close': ({ open, close }: Quotation) => `quotation marks ${open} and ${close} are no pair`,
} as const

/** Only two persons can be told apart: a role or a government may stand for a person that the other text names. */
export const differ = (a: Speaker, b: Speaker): boolean =>
  a.kind === 'person' && b.kind === 'person' && !sameName(a.fullName, b.fullName) && !sameLast(a.fullName, b.fullName)

/** A garbled first name or title before the same surname is damage to a name, not another speaker. */
function sameLast(a: string, b: string): boolean {
  const [first, second] = [nameParts(a).at(-1), nameParts(b).at(-1)]
  return first !== undefined && second !== undefined && sameNamePart(first, second)
}
