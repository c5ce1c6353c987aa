import type { Metric } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { type TercomOptions, tercomTokenizer } from '../text/tokenize/tercom.ts'
import { trimEnd } from '../text/white-space.ts'
import { type Counter, createCounter, type Text } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, type ReferenceCount, rowsOf, version } from './sacrebleu.ts'

/** Named as sacreBLEU's. */
export interface TerOptions extends TercomOptions {
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount
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
  const read = (text: string, counter: Counter, isKept: boolean): Text =>
    counter.words(tokenizer(trimEnd(text)), isKept)
  const references = rememberReferences(createCounter, (text, counter) =>
    // sacreBLEU tokenizes references twice; normalized, the second pass finds possessives that the first set free: friend's,
    read(normalized ? tokenizer(trimEnd(text)).text : text, counter, true),
  )

  function measurePair(pair: Pair, row: Float64Array): void {
    references.makeRoom()
    const counter = references.reader()
    const texts = pair.references.map(references.of)
    const hypothesis = read(pair.hypothesis, counter, false)
    let edits = Number.POSITIVE_INFINITY
    let words = 0
    for (const text of texts) {
      edits = Math.min(edits, counter.edits(hypothesis, text))
      words += counter.length(text)
    }
    row[0] = edits
    row[1] = words / pair.references.length
  }

  return {
    name: 'ter',
    statistics: ['edits', 'referenceLength'],
    higherIsBetter: false,
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
    measure(pairs) {
      const rows = rowsOf(pairs.length, 2)
      for (const [i, pair] of pairs.entries()) {
        checkReferences('ter', nrefs, pair, i)
        measurePair(pair, rows[i]!)
      }
      return rows
    },
    score: ({ 0: edits = 0, 1: words = 0 }) => (words > 0 ? 100 * (edits / words) : edits > 0 ? 100 : undefined),
  }
}
