import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { StringCorpus } from '../../model/string-document.ts'
import { measureFile } from './measured-strings.ts'
import { type StringPart, sourceOf, stringPart } from './string-entry.ts'
import { openCount, type StringCount } from './string-scores.ts'

/** A corpus of strings, measured: what was counted in all of them, and those in which something was found. Plain values. */
export interface MeasuredCorpus extends Pick<StringCorpus, 'name' | 'source' | 'otherwise' | 'language'> {
  readonly documents: readonly { readonly id: string; readonly parts: readonly StringPart[] }[]
  /** Of each system by each metric, in the order of the metrics. */
  readonly counts: readonly (readonly StringCount[])[]
}

/** Measures a corpus; one file of translations is in memory at a time. */
export async function measuredCorpus(
  { documents: all, ...corpus }: StringCorpus,
  measurers: readonly Measurer[],
  measure = measureFile,
): Promise<MeasuredCorpus> {
  const counts = new Map<string, readonly ReturnType<typeof openCount>[]>()
  const documents: { id: string; parts: StringPart[] }[] = []
  for await (const document of all) {
    const parts: StringPart[] = []
    let source = document.source && sourceOf(document.source, document.source)
    for await (const one of document.files) {
      source ??= sourceOf(undefined, one.file)
      const found = await measure(document, one, measurers)
      const own = counts.get(one.system) ?? measurers.map(({ metric }) => openCount(one.system, metric))
      counts.set(one.system, own)
      for (const [m, count] of own.entries()) count.join(found.counts[m]!)
      parts.push(stringPart(source, one, document.id, found))
    }
    documents.push({ id: document.id, parts })
  }
  return { ...corpus, documents, counts: [...counts.values()].map((own) => own.map((each) => each.count())) }
}

/**
 * Parts of a corpus, measured for themselves, as one: the same as if they had been measured together, in this order.
 *
 * @param measurers those that all parts were measured by
 */
export function joinedCorpus(
  all: readonly [MeasuredCorpus, ...MeasuredCorpus[]],
  measurers: readonly Measurer[],
): MeasuredCorpus {
  const documents = new Map<string, StringPart[]>()
  const counts = new Map<string, readonly ReturnType<typeof openCount>[]>()
  for (const part of all) {
    for (const { id, parts } of part.documents) {
      const own = documents.get(id) ?? []
      documents.set(id, own)
      for (const one of parts) own.push(one)
    }
    for (const own of part.counts) {
      const { system } = own[0]!
      const open = counts.get(system) ?? measurers.map(({ metric }) => openCount(system, metric))
      counts.set(system, open)
      for (const [m, count] of open.entries()) count.join(own[m]!)
    }
  }
  return {
    ...all[0],
    documents: [...documents].map(([id, parts]) => ({ id, parts })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    counts: [...counts.values()].map((own) => own.map((each) => each.count())),
  }
}
