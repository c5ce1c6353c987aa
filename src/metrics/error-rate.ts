import { countEdits } from '../math/edits.ts'
import type { Metric } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { createVocabulary, type Vocabulary } from '../tokenize/vocabulary.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, measureInParts, type ReferenceCount } from './sacrebleu.ts'
import { withoutUnmeasured } from './unmeasured.ts'

// What cer and wer share: edits over the length of the reference, in units of one kind or another.

const tooFarApart = 'takes a product of edits and length up to 2^31'

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const

/** What is done to both texts before they are compared. */
export interface ErrorRateOptions {
  /** Default: false. */
  readonly lowercase?: boolean
  /** Unicode normalisation; é as one code point and as two are equal then. Default: none. */
  readonly normalization?: (typeof forms)[number]
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/**
 * 100 x (substitutions + deletions + insertions) / length of the reference. Of several references the one with the lowest
 * rate counts, of equal ones the first.
 */
export function errorRate(
  name: 'cer' | 'wer',
  { lowercase = false, normalization, nrefs = 1 }: ErrorRateOptions,
  cut: string,
  unitsOf: (text: string, vocabulary: Vocabulary) => readonly number[],
): Metric {
  if (normalization !== undefined && !forms.includes(normalization))
    throw new UserError(`metric '${name}': no normalization '${normalization}'; there are ${forms.join(', ')}`)
  const read = (text: string, vocabulary: Vocabulary): readonly number[] => {
    const cased = lowercase ? text.toLowerCase() : text
    return unitsOf(normalization === undefined ? cased : cased.normalize(normalization), vocabulary)
  }
  const remember = rememberReferences(createVocabulary, (texts, vocabulary) =>
    texts.map((text) => read(text, vocabulary)),
  )
  const score = ({ 0: substitutions = 0, 1: deletions = 0, 2: insertions = 0, 3: length = 0 }: ArrayLike<number>) => {
    const edits = substitutions + deletions + insertions
    return length > 0 ? (100 * edits) / length : edits > 0 ? 100 : undefined
  }
  function measurePart(pairs: readonly Pair[]): Float64Array {
    const { reader: vocabulary, references } = remember(pairs)
    const table = new Float64Array(pairs.length * 4)
    for (const [i, { hypothesis }] of pairs.entries()) {
      const given = read(hypothesis, vocabulary)
      let lowest = Number.POSITIVE_INFINITY
      for (const units of references[i]!) {
        const edits = countEdits(units, given)
        if (edits === undefined) {
          table[i * 4] = Number.NaN
          break
        }
        const { substitutions, deletions, insertions } = edits
        const counts = [substitutions, deletions, insertions, units.length]
        const rate = score(counts) ?? 0
        if (rate >= lowest) continue
        lowest = rate
        table.set(counts, i * 4)
      }
    }
    return table
  }
  return {
    name,
    statistics: ['substitutions', 'deletions', 'insertions', 'length'],
    higherIsBetter: false,
    summary: `how many edits of ${name === 'cer' ? 'characters' : 'words'} turn the text into the reference, per hundred of the reference`,
    signature: {
      name: name.toUpperCase(),
      nrefs: String(nrefs),
      case: lowercase ? 'lc' : 'mixed',
      tok: cut,
      norm: normalization?.toLowerCase() ?? 'no',
      version: '1',
    },
    unit: 'segment',
    measure(pairs, note) {
      checkReferences(name, nrefs, pairs)
      return withoutUnmeasured(measureInParts(pairs, 4, measurePart), pairs, note, `${name} ${tooFarApart}`)
    },
    score,
  }
}
