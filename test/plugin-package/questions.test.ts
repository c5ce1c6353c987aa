import { join } from 'node:path'
import { describeMetric, pair } from 'variorum/testing'
import { expect, it } from 'vitest'
import { inWorker } from '../../src/metrics/contract/in-worker.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { apparatusPage } from '../../src/report/apparatus/markdown.ts'
import { exportedFindings } from '../../src/report/exported-findings.ts'
import questions from './questions.js'

describeMetric(questions, [
  { name: 'keeps a question that is asked', pair: pair('Who came? Nobody.', 'Who was it?'), row: [1, 0], score: 1 },
  {
    name: 'points at one that is not',
    pair: pair('It rained. Who came?', 'It rained.'),
    row: [0, 1],
    findings: [{ about: 'question', place: { side: 'reference', start: 11, end: 20 } }],
    score: 0,
  },
])

it('has a row in the apparatus for every question, and a category in exports', async () => {
  const text = (system: string, words: string) => ({
    id: 'one',
    system,
    path: `${system}.txt`,
    language: 'en',
    text: words,
  })
  const corpus = {
    name: 'pier',
    title: 'Pier',
    language: 'en',
    text: 'included',
    reference: { name: 'reference' },
    systems: [{ name: 'faithful' }, { name: 'hasty' }],
    documents: [
      {
        id: 'one',
        title: 'One',
        reference: text('reference', 'The pier is late.\n\nWho shall pay for the pier? Nobody knows.\n'),
        hypotheses: [
          text('faithful', 'The pier is late.\n\nWho will pay for the pier? Nobody knows.\n'),
          text('hasty', 'The pier is late.\n\nSomebody shall pay for the pier. Nobody knows.\n'),
        ],
      },
    ],
  } as const
  const plugin = await inWorker('./questions.js', { language: 'en', folder: join(import.meta.dirname) })
  try {
    const judging = { confidence: undefined, test: undefined }
    const { result } = await evaluate(corpus, { measurers: [plugin], judging })
    expect(apparatusPage(result)).toMatch(
      /\| question Who shall pay for the pier\? \| [^|]+ \| = \| \*\*major\*\* lost/,
    )
    expect(exportedFindings(result)).toMatchObject([{ category: 'accuracy/omission/question', severity: 'major' }])
  } finally {
    await plugin.close()
  }
})
