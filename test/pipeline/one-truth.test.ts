import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { metrics } from '../../src/metrics/index.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import type { Result, ResultFact } from '../../src/model/result.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { apparatus } from '../../src/report/apparatus/apparatus.ts'

// Score, finding and apparatus are of one matching: whatever two texts say, they agree.

const persons = ['Petra Lindqvist', 'Lindqvist', 'Ada Okafor', 'Okafor', 'Janis Ozols', 'Pedra Lindkvist']
const figures = ['12 captains', 'twelve captains', '40 million euros', '14 million euros', '31 metres', '3 March']
const offices = ['Foreign Minister', 'Prime Minister', 'President', 'the harbour master']
const words = ['We will not be hurried', 'Nobody called us', 'We will be hurried', 'The new pier is late', 'It is dry']
const places = ['Riga', 'Tarvin', 'Ventspils', 'Chile', 'Santiago']
const marks = [
  ['“', '”'],
  ['«', '»'],
  ['“', ''],
  ['', ''],
] as const

const [person, figure, office, quote, town] = [persons, figures, offices, words, places].map((all) =>
  fc.constantFrom(...all),
)
const sentence = fc.oneof(
  fc.tuple(office!, person!, town!).map(([o, p, l]) => `${o} ${p} arrived in ${l} on Sunday.`),
  fc.tuple(person!, figure!).map(([p, f]) => `${p} counted ${f} and said nothing more.`),
  fc.tuple(town!, figure!, figure!).map(([l, f, g]) => `The harbour of ${l} costs ${f}, not ${g}.`),
  fc
    .tuple(quote!, quote!, person!, fc.constantFrom(...marks))
    .map(([q, r, p, [open, close]]) => `${open}${q} by anyone; ${r} in this city,${close} ${p} said.`),
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
const reference = fc.array(paragraph, { minLength: 1, maxLength: 5 })
/** A passage kept, said otherwise, dropped or with another behind it; then perhaps the whole turned round. */
const variantOf = (paragraphs: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      fc.tuple(
        ...paragraphs.map((own) =>
          fc.oneof(
            fc.constant([own]),
            paragraph.map((p) => [p]),
            paragraph.map((p) => [own, p]),
            fc.constant([]),
          ),
        ),
      ),
      fc.boolean(),
    )
    .map(([parts, isTurned]) => (isTurned ? parts.flat().toReversed() : parts.flat()))
const texts = reference.chain((paragraphs) =>
  fc.tuple(fc.constant(paragraphs), variantOf(paragraphs), variantOf(paragraphs)),
)

function corpusOf([first, ...variants]: readonly (readonly string[])[], language: string): Corpus {
  const document = (system: string, paragraphs: readonly string[] = []) => {
    return { id: 'one', system, path: `${system}.txt`, language, text: `${paragraphs.join('\n\n')}\n` }
  }
  const names = variants.map((_, i) => `variant-${i}`)
  return {
    name: 'made',
    title: 'Made',
    language,
    text: 'included',
    reference: { name: 'reference' },
    systems: names.map((name) => ({ name })),
    documents: [
      {
        id: 'one',
        title: 'One',
        reference: document('reference', first),
        hypotheses: variants.map((paragraphs, i) => document(names[i]!, paragraphs)),
      },
    ],
  }
}

async function run(all: readonly (readonly string[])[], language: string): Promise<Result> {
  const measurers = ['coverage', 'entities', 'quotes'].map((name) => inProcess(metrics[name]!({ language })))
  return (await evaluate(corpusOf(all, language), { measurers, judging: { confidence: undefined, test: undefined } }))
    .result
}

const told: Readonly<Record<string, readonly string[]>> = {
  entities: ['kept', 'changed', 'lost', 'added', 'spelled', 'elsewhere'],
  quotes: 'verbatim minor paraphrase truncated distorted unquoted lost misattributed marks added'.split(' '),
}

/** Every count of every metric of facts, with the outcomes that the facts tell of it. */
const counts = ({ documentScores, documents }: Result) =>
  documentScores.flatMap(({ metric, system, document, statistics, additions }) =>
    (told[metric] ?? []).map((statistic) => {
      const facts = documents.find(({ id }) => id === document)?.facts ?? []
      const outcomes = facts
        .filter((fact) => fact.metric === metric)
        .flatMap((fact) => fact.outcomes ?? [])
        .filter((outcome) => outcome.system === system && outcome.statistic === statistic)
      return {
        what: `${metric} ${statistic} of ${system}`,
        counted: (statistics[statistic] ?? 0) + (additions[statistic] ?? 0),
        told: outcomes.length,
      }
    }),
  )

const outcomesOf = (fact: ResultFact | undefined, system: string) =>
  (fact?.outcomes ?? []).filter((outcome) => outcome.system === system)

describe.each(['en', 'es'])('facts of texts in %s', (language) => {
  it('add up to what the metrics counted, and the cells of the apparatus are theirs', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const result = await run(all, language)
        for (const { what, counted, told: found } of counts(result)) expect([what, found]).toEqual([what, counted])
        for (const row of apparatus(result).rows)
          for (const cell of row.cells) {
            const fact = result.documents[0]?.facts?.find(({ id }) => id === row.fact)
            const outcomes = outcomesOf(fact, cell.system)
            const isChanged = outcomes.some(({ statistic }) => statistic === 'changed' || statistic === 'spelled')
            if (row.type === 'quotation' || row.onlyInVariants) continue
            expect(cell.kind === 'changed').toBe(isChanged)
            expect(cell.kept).toBe(outcomes.filter(({ statistic }) => statistic === 'kept').length)
            expect(cell.of).toBe(
              outcomes.filter(({ statistic, reference: from }) => statistic !== 'added' && from).length,
            )
          }
      }),
      { numRuns: 25 },
    )
  })

  it('tell of every finding of a fact', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const { findings, documents } = await run(all, language)
        const outcomes = documents.flatMap(({ facts = [] }) =>
          facts.flatMap((fact) => (fact.outcomes ?? []).map((outcome) => ({ metric: fact.metric, ...outcome }))),
        )
        for (const { metric, statistic, system, place, related } of findings) {
          if (told[metric] === undefined) continue
          const on = (side: string) => {
            const at = [place, related].find((one) => one?.side === side)
            return at ? { start: at.start, end: at.end } : null
          }
          const expected = { metric, statistic, system, reference: on('reference'), hypothesis: on('hypothesis') }
          expect(outcomes).toContainEqual(expected)
        }
      }),
      { numRuns: 10 },
    )
  })
})
