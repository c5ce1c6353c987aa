import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aligners } from '../../../src/align/aligners.ts'
import type { Measurer } from '../../../src/metrics/contract/measurer.ts'
import { fromRecipe } from '../../../src/metrics/recipe.ts'
import type { Corpus } from '../../../src/model/corpus.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { finish } from '../../../src/pipeline/finish.ts'
import { measureDocuments, planOf } from '../../../src/pipeline/measure-documents.ts'
import { openJournal } from '../../../src/pipeline/records/journal.ts'
import { keysOf } from '../../../src/pipeline/records/keys.ts'
import { withMeasured } from '../../../src/pipeline/run-on-disk.ts'
import { temporaryFolder } from '../../folder.ts'
import { ownMeasurers, quickJudging, smallCorpus } from '../small-corpus.ts'

const folder = temporaryFolder()
const filesIn = (journal: string) => (existsSync(journal) ? readdirSync(journal) : [])

const bytesOf = async (corpus: Corpus, measurers: readonly Measurer[]): Promise<string> =>
  JSON.stringify((await evaluate(corpus, { measurers, judging: quickJudging })).result)

/** A run with its records on disk, as the bytes of its result. */
async function onDisk(corpus: Corpus, measurers: readonly Measurer[], journal: string, resume = true): Promise<string> {
  const options = { journal, resume, measurers, judging: quickJudging }
  return withMeasured(corpus, options, async ({ head, judging, measured }) => {
    const streamed = await finish(head, measured, judging)
    return JSON.stringify({ ...streamed, documents: [...streamed.documents] })
  })
}

/** Documents of which something is measured when a journal is taken up, and the parts that are. */
async function measuredAgain(
  corpus: Corpus,
  measurers: readonly Measurer[],
  journal: string,
): Promise<readonly string[]> {
  const keeping = {
    reference: corpus.reference.name,
    systems: [corpus.reference, ...corpus.systems].map(({ name }, i) => ({
      name,
      role: i === 0 ? ('reference' as const) : ('hypothesis' as const),
      description: null,
      chain: null,
    })),
    withheld: false,
  }
  const ways = { unit: 'sentence' as const, aligner: aligners.variorum, workers: 0, keeping }
  const opened = openJournal(journal, keysOf(planOf(measurers, ways)), true)
  const again: string[] = []
  const { records } = measureDocuments(corpus.documents, measurers, {
    ...ways,
    ...(opened.recall && { recall: opened.recall }),
  })
  for await (const { document, isNew } of records) if (isNew) again.push(document.id)
  opened.leave()
  return again
}

const changed: Corpus = {
  ...smallCorpus,
  documents: smallCorpus.documents.map((document, i) =>
    i === 1
      ? {
          ...document,
          hypotheses: document.hypotheses.map((each) => ({ ...each, text: `${each.text}\nIt rained.\n` })),
        }
      : document,
  ),
}

describe('a run that is taken up', () => {
  it('measures nothing again where nothing changed, and gives the same bytes', async () => {
    const journal = join(folder, 'same')
    const measurers = await ownMeasurers()
    const expected = await bytesOf(smallCorpus, measurers)
    expect(await onDisk(smallCorpus, measurers, journal)).toBe(expected)
    expect(await measuredAgain(smallCorpus, measurers, journal)).toEqual([])
    expect(await onDisk(smallCorpus, measurers, journal)).toBe(expected)
  }, 60_000)

  it('measures a changed document again and no other', async () => {
    const journal = join(folder, 'changed')
    const measurers = await ownMeasurers()
    await onDisk(smallCorpus, measurers, journal)
    expect(await measuredAgain(changed, measurers, journal)).toEqual(['1'])
    expect(await onDisk(changed, measurers, journal)).toBe(await bytesOf(changed, measurers))
  }, 60_000)

  it('takes the links and the other metrics where one metric is new or changed', async () => {
    const journal = join(folder, 'metric')
    const context = { language: 'en' }
    const edit = await fromRecipe({ name: 'edit', context, options: {} })
    const chrf = (charOrder: number) => fromRecipe({ name: 'chrf', context, options: { charOrder } })
    await onDisk(smallCorpus, [edit], journal)
    for (const order of [6, 5]) {
      const measurers = [await chrf(order), edit]
      expect(await onDisk(smallCorpus, measurers, journal)).toBe(await bytesOf(smallCorpus, measurers))
    }
  }, 60_000)

  it.each([
    ['deleted', () => ''],
    ['cut short', (bytes: string) => bytes.slice(0, bytes.length / 2)],
    ['full of something else', () => '{"a": 1}\nfoo\n'],
  ])(
    'is right when its journal was %s',
    async (_, spoil) => {
      const journal = join(folder, 'spoiled')
      const measurers = await ownMeasurers()
      await onDisk(smallCorpus, measurers, journal)
      for (const name of readdirSync(journal)) {
        const path = join(journal, name)
        writeFileSync(path, spoil(readFileSync(path, 'latin1')), 'latin1')
      }
      expect(await onDisk(smallCorpus, measurers, journal)).toBe(await bytesOf(smallCorpus, measurers))
    },
    60_000,
  )

  it('leaves a journal only where it ended in the middle, or is to be taken up again', async () => {
    const journal = join(folder, 'left')
    const measurers = await ownMeasurers()
    await onDisk(smallCorpus, measurers, journal, false)
    expect(filesIn(journal)).toEqual([])
    const broken = withMeasured(smallCorpus, { journal, resume: false, measurers, judging: quickJudging }, () =>
      Promise.reject(new Error('broken')),
    )
    await expect(broken).rejects.toThrow('broken')
    expect(filesIn(journal)).toHaveLength(1)
    await onDisk(smallCorpus, measurers, journal)
    expect(filesIn(journal)).toHaveLength(2)
  }, 60_000)
})
