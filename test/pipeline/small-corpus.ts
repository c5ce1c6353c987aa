import { openMetrics } from '../../src/metrics/open.ts'
import type { Corpus } from '../../src/model/corpus.ts'

const paragraphs = [
  'The mill burned on Friday.',
  'Three men were hurt, Chief Anna Holt said.',
  'The owner will rebuild it by June.',
  '“We have lost everything,” said Bruno Weiss, who has worked there for 12 years.',
  'It cost 40 million euros.',
]

/** Documents of very different lengths; the second system has no text of the third. */
export const smallCorpus: Corpus = {
  name: 'small',
  title: 'Small',
  language: 'en',
  text: 'included',
  reference: { name: 'reference' },
  systems: [{ name: 'shorter' }, { name: 'other' }],
  documents: [12, 1, 7, 2, 3].map((length, i) => {
    const id = `${i}`
    const lines = Array.from({ length }, (_, n) => paragraphs[(n + i) % paragraphs.length]!)
    const text = (system: string, own: readonly string[]) => ({
      id,
      system,
      path: `${id}/${system}.txt`,
      language: 'en',
      text: `${own.join('\n\n')}\n`,
    })
    const other = lines.map((line) => line.replace('Three', 'Thirty').replace('will', 'will not'))
    return {
      id,
      title: id,
      reference: text('reference', lines),
      hypotheses: [text('shorter', lines.slice(1)), ...(i === 2 ? [] : [text('other', other)])],
    }
  }),
}

/** The metrics that a run takes. */
export const ownMeasurers = () =>
  openMetrics({ plugins: [], context: { language: 'en' }, timeLimit: 60_000, findings: true })

export const quickJudging = { confidence: 20, test: { kind: 'paired-bs' as const, count: 20 } }
