import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/model/corpus.ts'
import type { Result } from '../../src/model/result.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { withFingerprints } from '../../src/pipeline/fingerprints.ts'
import { ownMeasurers, quickJudging, smallCorpus } from './small-corpus.ts'

const run = async (corpus: Corpus, withheld = false): Promise<Result> =>
  (await evaluate(corpus, { measurers: await ownMeasurers(), judging: quickJudging, withheld })).result

const fingerprints = ({ findings }: Result) => findings.map(({ fingerprint }) => fingerprint ?? 'none').toSorted()

/** The same corpus with other texts, by system; `reference` too. */
const changedBy = (corpus: Corpus, change: (text: string, system: string, id: string) => string): Corpus => ({
  ...corpus,
  documents: corpus.documents.map((document) => ({
    ...document,
    reference: changed(document.reference, change, document.id),
    hypotheses: document.hypotheses.map((text) => changed(text, change, document.id)),
  })),
})

type Text = Corpus['documents'][number]['reference']

const changed = (text: Text, change: (text: string, system: string, id: string) => string, id: string): Text => ({
  ...text,
  text: change(text.text, text.system, id),
})

const paragraph = 'The town lies on a slow green river below two low hills.\n\n'

describe('fingerprints of findings', () => {
  it('are sixteen hexadecimal digits, and no two alike', async () => {
    const all = fingerprints(await run(smallCorpus))
    expect(all.length).toBeGreaterThan(10)
    expect(all.filter((each) => !/^[0-9a-f]{16}$/.test(each))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })

  it('stay the same when a paragraph comes in before them, in all texts', async () => {
    const longer = changedBy(smallCorpus, (text) => paragraph + text)
    expect(fingerprints(await run(longer))).toEqual(fingerprints(await run(smallCorpus)))
  })

  it('stay the same when the words they are about are wrapped anew', () => {
    const place = { side: 'reference' as const, start: 4, end: 12 }
    const [metric, statistic, system, document, message] = ['m', 'lost', 's', 'd', 'lost']
    const finding = { metric, statistic, system, document, message, bead: 0, place, related: null, severity: null }
    const of = (reference: string) => withFingerprints([finding], reference, () => '')
    expect(of('The old mill\n burned.')).toEqual(of('The old\nmill burned.'))
    expect(of('The new mill burned.')).not.toEqual(of('The old mill burned.'))
  })

  it('of equal findings are counted in the order of the text', () => {
    const place = (start: number) => ({ side: 'hypothesis' as const, start, end: start + 1 })
    const [metric, statistic, system, document, message] = ['m', 'added', 's', 'd', 'added']
    const finding = { metric, statistic, system, document, message, bead: 0, related: null, severity: null }
    const [first, second] = [
      { ...finding, place: place(0) },
      { ...finding, place: place(4) },
    ]
    const of = (...some: (typeof first)[]) =>
      new Map(withFingerprints(some, '', () => '7 + 7').map((each) => [each.place?.start, each.fingerprint]))
    expect(of(first, second)).toEqual(new Map([...of(second, first)].toSorted(([a = 0], [b = 0]) => a - b)))
    expect(of(first, second).get(0)).toBe(of(first).get(0))
    expect(new Set(of(first, second).values()).size).toBe(2)
  })

  it('stay the same when documents come in another order and their files lie elsewhere', async () => {
    const moved = (text: Text): Text => ({ ...text, path: `elsewhere/${text.path}` })
    const other = smallCorpus.documents.toReversed().map((document) => ({
      ...document,
      reference: moved(document.reference),
      hypotheses: document.hypotheses.map(moved),
    }))
    const again = await run({ ...smallCorpus, documents: other })
    expect(fingerprints(again)).toEqual(fingerprints(await run(smallCorpus)))
  })

  it('stay the same when another system leaves the run', async () => {
    const alone = {
      ...smallCorpus,
      systems: [{ name: 'other' }],
      documents: smallCorpus.documents.map((document) => ({
        ...document,
        hypotheses: document.hypotheses.filter(({ system }) => system === 'other'),
      })),
    }
    const before = new Set(fingerprints(await run(smallCorpus)))
    expect(fingerprints(await run(alone)).filter((each) => !before.has(each))).toEqual([])
  })

  it('are those of the texts where these are withheld', async () => {
    expect(fingerprints(await run(smallCorpus, true))).toEqual(fingerprints(await run(smallCorpus)))
  })

  it('a changed number is one new finding, and no old one goes', async () => {
    const planted = changedBy(smallCorpus, (text, system, id) =>
      system === 'other' && id === '3'
        ? text.replace('12 years', '21 years').replace('40 million', '41 million')
        : text,
    )
    expect(planted).not.toEqual(smallCorpus)
    const [before, after] = [await run(smallCorpus), await run(planted)]
    const known = new Set(fingerprints(before))
    const fresh = after.findings.filter(({ fingerprint = '' }) => !known.has(fingerprint))
    expect(fresh.map(({ system, document, message }) => [system, document, message])).toMatchInlineSnapshot(`
      [
        [
          "other",
          "3",
          "quantity '12 years' became '21 years'",
        ],
        [
          "other",
          "3",
          "money '40 million euros' became '41 million euros'",
        ],
      ]
    `)
    expect(fingerprints(before).filter((each) => !fingerprints(after).includes(each))).toEqual([])
  })
})
