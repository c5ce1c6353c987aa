import { aligners } from '../../align/aligners.ts'
import type { Corpus } from '../../model/corpus.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import { type EvaluateOptions, measureAll, runOf } from '../evaluate.ts'
import { finish } from '../finish.ts'
import { planOf } from '../measure-documents.ts'
import { inMemory, type Keeper } from '../records/in-memory.ts'
import type { Known } from '../records/journal.ts'
import { keysOf } from '../records/keys.ts'
import { linksOfEntry } from '../records/links-of.ts'
import { packColumn, partsOfMetric } from '../records/record.ts'

/** The texts of a document's record, or of a metric's part of it, by what they were made of. */
type Parts = Map<string, readonly string[]>

/** Measures a corpus each time that it is called, but of its documents only what is not as it was the last time. */
export function textsAgain(): (corpus: Corpus, options: EvaluateOptions) => Promise<Result> {
  let known: Parts = new Map()
  return async (corpus, options) => {
    const { measurers, unit = 'sentence', aligner = aligners.variorum, withheld = false } = options
    const run = runOf(corpus, options)
    const { reference, systems } = run.head
    const signatures = measurers.map(({ metric }) => formatSignature(metric.signature)).join('\n')
    const keys = keysOf(planOf(measurers, { unit, aligner, keeping: { reference, systems, withheld } }), signatures)
    const parts: Parts = new Map()
    const memory = inMemory()
    const keeper: Keeper = {
      ...memory,
      keep(index, document, record) {
        memory.keep(index, document, record)
        for (const [part, key] of keys(document).entries())
          if (key !== '') parts.set(key, part === 0 ? record.slice(0, 1) : record.slice(...partsOfMetric(part - 1)))
      },
    }
    const recall = (document: Corpus['documents'][number]) => recalled(known, keys(document))
    const measured = await measureAll(corpus, { ...options, recall }, run, keeper)
    known = parts
    const result = await finish(run.head, measured, run.judging)
    return { ...result, documents: [...result.documents] }
  }
}

function recalled(known: Parts, [links = '', ...columns]: readonly string[]): Known | undefined {
  const [document] = known.get(links) ?? []
  if (document === undefined) return undefined
  return {
    record: [document, ...columns.flatMap((key) => known.get(key) ?? packColumn(undefined))],
    links: linksOfEntry(JSON.parse(document)),
  }
}
