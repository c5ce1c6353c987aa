import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { inWorker } from '../../src/metrics/contract/in-worker.ts'
import type { Measurer } from '../../src/metrics/contract/measurer.ts'
import { segmentMetric } from '../../src/model/metric.ts'
import { UserError } from '../../src/model/user-error.ts'
import { openDocumentThreads } from '../../src/pipeline/document-threads.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { ownMeasurers, quickJudging, smallCorpus } from './small-corpus.ts'

const keeping = { reference: 'reference', systems: [], withheld: false }

const bytes = async (workers: number, measurers: readonly Measurer[]): Promise<string> =>
  JSON.stringify((await evaluate(smallCorpus, { measurers, workers, judging: quickJudging })).result)

describe('documents on threads', () => {
  it.each([1, 2, 3])(
    '%i: give the bytes of a run without them, with a metric of one’s own and a plugin that fails',
    async (workers) => {
      const signature = { name: 'letters', version: '1' }
      const letters = inProcess(
        segmentMetric(
          { name: 'letters', statistics: ['n'], higherIsBetter: true, signature, score: ({ 0: n = 0 }) => n },
          ({ hypothesis }) => [hypothesis.length],
        ),
        'test',
      )
      const failing = await inWorker('./fails-on-bruno.js', {
        language: 'en',
        folder: join(import.meta.dirname, 'fixtures'),
      })
      const measurers = [letters, ...(await ownMeasurers()), failing]
      const onThreads = await bytes(workers, measurers)
      expect(onThreads).toContain('"failure":"metric \'fails-on-bruno\' threw: I do not know Bruno Weiss"')
      expect(onThreads).toBe(await bytes(0, measurers))
      await failing.close()
    },
    120_000,
  )

  it('that run out of memory name the document', async () => {
    const threads = openDocumentThreads({ unit: 'sentence', aligner: 'variorum', recipes: [], keeping }, 1, 16)
    const failure = await threads.measure({ document: smallCorpus.documents[0]! }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    expect(String(failure)).toMatch(/document '0' takes more memory than a thread may have/)
    await threads.close()
  }, 60_000)

  it('that meet a mistake of ours keep its stack', async () => {
    const threads = openDocumentThreads({ unit: 'sentence', aligner: 'variorum', recipes: [], keeping }, 1, 1024)
    const broken = { ...smallCorpus.documents[0]!, hypotheses: [{}] }
    const failure = await threads.measure({ document: broken as never }).catch((error: unknown) => error)
    expect(failure).not.toBeInstanceOf(UserError)
    expect(failure).toMatchObject({ stack: expect.stringContaining('segment') })
    await threads.close()
  }, 60_000)
})
