import type { Figures, SpanFigures } from '../../model/spans.ts'
import { characterCredit } from './character-credit.ts'
import { partialCredit } from './partial-credit.ts'
import { type ErrorSpan, lengthOf } from './span.ts'
import { chanceOfTouch, touches } from './touch.ts'

/** What a row of counts holds; rows add up, over segments and over documents. */
export const spanColumns = [
  'findings',
  'placed',
  'touching',
  'chance',
  'marks',
  'touched',
  'chanceTouched',
  'credit',
  'predictedCharacters',
  'markedCharacters',
  'ofPredicted',
  'predicted',
  'ofMarked',
  'marked',
] as const

type Column = (typeof spanColumns)[number]

const at = Object.fromEntries(spanColumns.map((name, i) => [name, i])) as Readonly<Record<Column, number>>

export interface SpansOfText {
  readonly marked: readonly ErrorSpan[]
  /** Findings with a place in the text. */
  readonly predicted: readonly ErrorSpan[]
  /** Findings without one, such as of what is left out. */
  readonly unplaced: number
  /** Characters. */
  readonly length: number
}

/** Adds what one text comes to to a row. */
export function addSpans({ marked, predicted, unplaced, length }: SpansOfText, row: Float64Array): void {
  const add = (name: Column, value: number): void => {
    row[at[name]]! += value
  }
  add('findings', predicted.length + unplaced)
  add('placed', predicted.length)
  for (const span of predicted) {
    add('touching', Number(touches(marked, span)))
    add('chance', chanceOfTouch(marked, lengthOf(span), length))
  }
  for (const span of marked) {
    add('marks', 1)
    add('touched', Number(touches(predicted, span)))
    add('chanceTouched', chanceOfTouch(predicted, lengthOf(span), length))
  }
  const characters = characterCredit(marked, predicted)
  add('credit', characters.credit)
  add('predictedCharacters', characters.predicted)
  add('markedCharacters', characters.marked)
  const partial = partialCredit(marked, predicted)
  add('ofPredicted', partial.ofPredicted)
  add('predicted', partial.predicted)
  add('ofMarked', partial.ofMarked)
  add('marked', partial.marked)
}

/** What sums of rows say: micro-averages. */
export function spanFigures(row: ArrayLike<number>): SpanFigures {
  const sum = (name: Column): number => row[at[name]]!
  const share = (part: Column, whole: Column): number | undefined => over(sum(part), sum(whole))
  return {
    findings: sum('findings'),
    placed: sum('placed'),
    marks: sum('marks'),
    touch: share('touching', 'placed'),
    chance: share('chance', 'placed'),
    found: share('touched', 'marks'),
    foundByChance: share('chanceTouched', 'marks'),
    characters: figuresOf(share('credit', 'predictedCharacters'), share('credit', 'markedCharacters')),
    partial: figuresOf(share('ofPredicted', 'predicted'), share('ofMarked', 'marked')),
  }
}

const over = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined)

/** Where one side has nothing, none of the other is right: F is 0; where both have nothing, there is nothing to measure. */
function figuresOf(precision: number | undefined, recall: number | undefined): Figures {
  if (precision === undefined && recall === undefined) return { precision, recall, f1: undefined }
  const [p, r] = [precision ?? 0, recall ?? 0]
  return { precision, recall, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}
