import type { Operator } from '../../model/operator.ts'
import type { Maker } from '../maker.ts'
import type { Readers } from '../readers.ts'
import { addition } from './addition.ts'
import { agentSwap } from './agent-swap.ts'
import { antonym } from './antonym.ts'
import { clauseOmission } from './clause-omission.ts'
import { contraction } from './contraction.ts'
import { date } from './date.ts'
import { hallucination } from './hallucination.ts'
import { listOrder } from './list-order.ts'
import { modality } from './modality.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { numberFormat } from './number-format.ts'
import { paragraphJoined } from './paragraph-joined.ts'
import { paragraphMoved } from './paragraph-moved.ts'
import { paragraphSplit } from './paragraph-split.ts'
import { punctuationSpacing } from './punctuation-spacing.ts'
import { quantifier } from './quantifier.ts'
import { quoteEdit } from './quote-edit.ts'
import { repetition } from './repetition.ts'
import { role } from './role.ts'
import { romanisation } from './romanisation.ts'
import { sentenceOmission } from './sentence-omission.ts'
import { speaker } from './speaker.ts'
import { spellingVariant } from './spelling-variant.ts'
import { synonym } from './synonym.ts'
import { truncation } from './truncation.ts'
import { typographicQuotes } from './typographic-quotes.ts'
import { unit } from './unit.ts'
import { untranslated } from './untranslated.ts'
import { wordOrder } from './word-order.ts'

/** Every operator of ours, the harmful ones first. */
export const makers: readonly Maker[] = [
  number,
  unit,
  date,
  name,
  role,
  speaker,
  negation,
  antonym,
  modality,
  quantifier,
  clauseOmission,
  sentenceOmission,
  addition,
  hallucination,
  wordOrder,
  agentSwap,
  quoteEdit,
  untranslated,
  truncation,
  repetition,
  typographicQuotes,
  numberFormat,
  contraction,
  spellingVariant,
  listOrder,
  synonym,
  punctuationSpacing,
  romanisation,
  paragraphJoined,
  paragraphSplit,
  paragraphMoved,
]

/** The operators that work in the language of the readers; of the others the names. */
export function operatorsOf(readers: Readers): {
  readonly operators: readonly Operator[]
  readonly notInThisLanguage: readonly string[]
} {
  const made = makers.map(({ make, ...rest }) => ({ rest, work: make(readers) }))
  return {
    operators: made.flatMap(({ rest, work }) => (work === undefined ? [] : [{ ...rest, ...work }])),
    notInThisLanguage: made.filter(({ work }) => work === undefined).map(({ rest }) => rest.name),
  }
}
