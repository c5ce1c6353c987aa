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

export function messageOf({ grade, wording, reference }: Outcome): string {
  const what = `'${excerpt(reference.text)}'`
  if (grade === 'lost') return `quotation lost: ${what}`
  if (grade === 'unquoted') return `quotation without its marks: ${what}`
  const changes = wording && wording.changes.length > 0 ? tellAll(wording.changes) : ''
  if (grade === 'truncated')
    return `quotation cut to ${Math.round(100 * (wording?.coverage ?? 0))} % of its words${changes && `: ${changes}`}`
  if (wording && !wording.polarity) return `quotation changed between yes and no: ${changes || what}`
  return `quotation ${grade === 'minor' || grade === 'paraphrase' ? 'reworded' : 'changed'}: ${changes || what}`
}

export function severityOf({ grade, wording }: Outcome): Severity {
  if (grade === 'distorted') {
    const number = wording?.changes.some(({ key, from, to }) => key && /\d/.test(from + to))
    return number || !wording?.polarity ? 'critical' : 'major'
  }
  if (grade === 'lost') return 'major'
  return grade === 'truncated' && (wording?.coverage ?? 0) < 0.5 ? 'major' : 'minor'
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
