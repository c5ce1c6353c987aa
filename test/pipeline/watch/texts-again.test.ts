import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../../src/model/corpus.ts'
import { type EvaluateOptions, evaluate } from '../../../src/pipeline/evaluate.ts'
import { textsAgain } from '../../../src/pipeline/watch/texts-again.ts'
import { ownMeasurers, smallCorpus } from '../small-corpus.ts'

const options: EvaluateOptions = {
  measurers: await ownMeasurers(),
  judging: { confidence: undefined, test: undefined },
}

/** A document with other words in its second text. */
const edited = (id: string, change: (text: string) => string): Corpus => ({
  ...smallCorpus,
  documents: smallCorpus.documents.map((document) =>
    document.id === id
      ? {
          ...document,
          hypotheses: document.hypotheses.map((each, h) => (h === 1 ? { ...each, text: change(each.text) } : each)),
        }
      : document,
  ),
})

describe('textsAgain', () => {
  it('gives what evaluate gives, and measures only the document that is another', async () => {
    const again = textsAgain()
    const changed = edited('3', (text) => text.replace('lost', 'won'))
    for (const [corpus, measured] of [
      [smallCorpus, ['0', '1', '2', '3', '4']],
      [changed, ['3']],
      [smallCorpus, ['3']],
      [smallCorpus, []],
    ] as const) {
      const done: string[] = []
      const result = await again(corpus, { ...options, progress: (said) => done.push(said) })
      expect(result).toEqual((await evaluate(corpus, options)).result)
      expect(done.flatMap((said) => /^measured (\d),/.exec(said)?.[1] ?? []).sort()).toEqual(measured)
    }
  })

  it('measures a document again that another metric is asked about, and then not', async () => {
    const again = textsAgain()
    const few = { ...options, measurers: options.measurers.slice(0, 1) }
    await again(smallCorpus, few)
    expect(await again(smallCorpus, options)).toEqual((await evaluate(smallCorpus, options)).result)
    expect(await again(smallCorpus, few)).toEqual((await evaluate(smallCorpus, few)).result)
  })
})
