import type { CorpusDocument } from '../model/corpus.ts'
import type { MeasuredDocument, Plan, Task } from './measure-document.ts'
import { openThreads, type Threads } from './threads.ts'

/** Megabytes of heap that a thread may need, and besides for each UTF-16 unit of a document; seen: .0025. */
const heap = { any: 192, perUnit: 0.004 } as const

/** Megabytes of heap that is enough for the largest of some documents. */
export const heapFor = (documents: readonly CorpusDocument[]): number =>
  heap.any + Math.ceil(heap.perUnit * documents.reduce((most, each) => Math.max(most, lengthOf(each)), 0))

const lengthOf = ({ reference, hypotheses }: CorpusDocument): number =>
  hypotheses.reduce((sum, { text }) => sum + text.length, reference.text.length)

/** Threads that measure documents, one each at a time. `memoryLimit` is in megabytes of heap. */
export const openDocumentThreads = (plan: Plan, count: number, memoryLimit: number): Threads<Task, MeasuredDocument> =>
  openThreads({
    module: 'pipeline/document-worker',
    plan,
    count,
    memoryLimit,
    nameOf: ({ document }) => `document '${document.id}'`,
  })
