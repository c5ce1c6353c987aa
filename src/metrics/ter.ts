import type { Metric } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { trimEnd } from '../text/white-space.ts'
import { type TercomOptions, tercomTokenizer } from '../tokenize/tercom.ts'
import { type Counter, createCounter } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, measureInParts, type ReferenceCount, version } from './sacrebleu.ts'
import { withoutUnmeasured } from './unmeasured.ts'

const tooLarge = 'ter takes a product of words and different words up to 2^32'

/** Named as sacreBLEU's. */
export interface TerOptions extends TercomOptions {
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/**
 * Translation edit rate (Snover et al. 2006), equal to sacreBLEU's: 100 x edits / words of the reference, where moving a
 * block of words is one edit. Of several references the one with the fewest edits counts, over their mean length.
 */
export function ter(options: TerOptions = {}): Metric {
  const { normalized = false, noPunct = false, asianSupport = false, caseSensitive = false, nrefs = 1 } = options
  if (asianSupport && !normalized && !noPunct)
    throw new UserError(
      `metric 'ter': asianSupport does nothing by itself; it splits Asian characters with normalized and drops Asian punctuation with noPunct`,
    )
  const tokenizer = tercomTokenizer(options)
  const read = (texts: readonly string[], counter: Counter, isKept: boolean): Uint32Array =>
    counter.words(
      texts.map((text) => tokenizer(trimEnd(text))),
      isKept,
    )
  const remember = rememberReferences(createCounter, (texts, counter) =>
    // sacreBLEU tokenizes references twice; normalized, the second pass finds possessives that the first set free: friend's,
    read(normalized ? texts.map((text) => tokenizer(trimEnd(text)).text) : texts, counter, true),
  )

  function measurePart(pairs: readonly Pair[]): Float64Array {
    const { reader: counter, references } = remember(pairs)
    const hypotheses = read(
      pairs.map(({ hypothesis }) => hypothesis),
      counter,
      false,
    )
    return counter.ter({ hypotheses, references })
  }

  return {
    name: 'ter',
    statistics: ['edits', 'referenceLength'],
    higherIsBetter: false,
    summary: 'how many edits and shifts of words turn the text into the reference, per word of the reference',
    signature: {
      name: 'TER',
      nrefs: String(nrefs),
      case: caseSensitive ? 'mixed' : 'lc',
      tok: 'tercom',
      norm: normalized ? 'yes' : 'no',
      punct: noPunct ? 'no' : 'yes',
      asian: asianSupport ? 'yes' : 'no',
      version,
    },
    unit: 'segment',
    measure(pairs, note) {
      checkReferences('ter', nrefs, pairs)
      return withoutUnmeasured(measureInParts(pairs, 2, measurePart), pairs, note, tooLarge)
    },
    score: ({ 0: edits = 0, 1: words = 0 }) => (words > 0 ? 100 * (edits / words) : edits > 0 ? 100 : undefined),
  }
}
