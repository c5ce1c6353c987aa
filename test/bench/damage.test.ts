import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { beadCounts, f1 } from '../../bench/bead-score.ts'
import { catches, judge } from '../../bench/damage-score.ts'
import { type Gold, readGolds } from '../../bench/gold.ts'
import type { Result, ResultFinding } from '../../src/model/result.ts'

//                 0         1         2         3
//                 0123456789012345678901234567890123456789
// reference:      It was 30 km. He said no. We left. Rain.
// hypothesis:     We left. It was 13 kilometres. He said no. Sun.
const gold: Gold = {
  document: 'd',
  texts: {
    original: {
      sentences: [
        { class: 'body', start: 0, end: 13 },
        { class: 'body', start: 14, end: 25 },
        { class: 'body', start: 26, end: 34 },
        { class: 'body', start: 35, end: 40 },
      ],
    },
    wire: {
      sentences: [
        { class: 'body', start: 0, end: 8 },
        { class: 'body', start: 9, end: 30 },
        { class: 'body', start: 31, end: 42 },
        { class: 'residue', start: 43, end: 47 },
      ],
    },
  },
  beads: {
    wire: [
      { reference: [0], hypothesis: [1] },
      { reference: [1], hypothesis: [2] },
      { reference: [2], hypothesis: [0] },
      { reference: [3], hypothesis: [] },
    ],
  },
  damage: [
    {
      id: 'd-01',
      system: 'wire',
      kind: 'number',
      reference: { start: 7, end: 9 },
      hypothesis: { start: 16, end: 18 },
      was: '30',
      is: '13',
      severity: 'major',
    },
    {
      id: 'd-02',
      system: 'wire',
      kind: 'harmless',
      subkind: 'unit-spelling',
      reference: { start: 10, end: 12 },
      hypothesis: { start: 19, end: 29 },
      was: 'km',
      is: 'kilometres',
      severity: null,
    },
  ],
}

type Place = NonNullable<ResultFinding['place']>
const finding = (place: Place, system = 'wire', metric = 'm', document = 'd'): ResultFinding => ({
  metric,
  statistic: 'changed',
  system,
  document,
  bead: 0,
  message: '',
  place,
  related: null,
  severity: null,
})

const result = (
  findings: readonly ResultFinding[],
  beads: Result['documents'][number]['alignments'][number]['beads'],
) =>
  ({
    schema: 'variorum/result@1',
    version: '0.1.0',
    corpus: { name: 'gazette', title: '', language: 'en', licence: null, text: 'included' },
    reference: 'original',
    signature: '',
    metrics: [{ name: 'm', statistics: ['changed'], higherIsBetter: true, signature: '', failure: null }],
    systems: [],
    documents: [
      {
        id: 'd',
        title: '',
        texts: ['original', 'wire'].map((system) => ({
          system,
          path: '',
          sha256: '',
          length: 50,
          passages: gold.texts[system]?.sentences ?? [],
        })),
        alignments: [
          { system: 'wire', threshold: 0.5, relation: 'same-text', covered: { reference: 1, hypothesis: 1 }, beads },
        ],
      },
    ],
    scores: [],
    documentScores: [],
    comparisons: [],
    findings: [...findings],
  }) satisfies Result

const bead = (reference: number[], hypothesis: number[]) => ({
  reference,
  hypothesis,
  similarity: 1,
  moved: false,
  why: null,
})

describe('planted damage', () => {
  const onDamage = finding({ side: 'hypothesis', start: 16, end: 18 })
  const onReference = finding({ side: 'reference', start: 7, end: 9 })
  const onHarmless = finding({ side: 'hypothesis', start: 19, end: 29 })
  const elsewhere = finding({ side: 'hypothesis', start: 34, end: 38 })
  const onOmission = finding({ side: 'reference', start: 35, end: 40 })

  it('is caught by a finding on either side', () => {
    for (const on of [onDamage, onReference]) {
      expect(catches(result([on], []), gold).map(({ metrics }) => metrics.size)).toEqual([1, 0])
    }
  })

  it('is not caught by a finding beside it, on the other side or of another system', () => {
    const misses = [
      finding({ side: 'hypothesis', start: 18, end: 19 }),
      finding({ side: 'reference', start: 16, end: 18 }),
      finding({ side: 'hypothesis', start: 16, end: 18 }, 'other'),
    ]
    expect(catches(result(misses, []), gold)[0]?.metrics.size).toBe(0)
  })

  it('is caught narrowly only by a finding shorter than half its sentence', () => {
    const whole = finding({ side: 'hypothesis', start: 9, end: 30 })
    expect(catches(result([onDamage], []), gold)[0]?.narrow).toBe(true)
    expect(catches(result([whole], []), gold)[0]?.narrow).toBe(false)
  })

  it('does not lend its findings to harmless variation next to it', () => {
    const both = finding({ side: 'hypothesis', start: 16, end: 29 })
    expect(catches(result([both], []), gold).map(({ metrics }) => metrics.size)).toEqual([1, 0])
    expect(catches(result([onHarmless], []), gold).map(({ metrics }) => metrics.size)).toEqual([0, 1])
  })

  it('sorts findings into damage, omissions, harmless variation and false alarms', () => {
    const verdicts = judge(result([onDamage, onOmission, onHarmless, elsewhere], []), gold)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['damage', 'one-sided', 'harmless', 'false-alarm'])
  })
})

describe('beads against gold', () => {
  it('are all found when equal to gold', () => {
    const beads = [bead([0], [1]), bead([1], [2]), bead([2], [0]), bead([3], [])]
    expect(beadCounts(result([], beads), gold, 'wire')).toEqual({
      gold: 3,
      found: 3,
      equal: 3,
      goldPairs: 3,
      foundPairs: 3,
      equalPairs: 3,
    })
  })

  it('count a merged bead as wrong when strict, and its true pairs as right', () => {
    const counts = beadCounts(result([], [bead([0, 1], [1, 2]), bead([2], [0])]), gold, 'wire')
    expect(counts).toMatchObject({ found: 2, equal: 1, foundPairs: 5, equalPairs: 3 })
    expect(f1(1, 3, 2)).toBeCloseTo(0.4)
  })

  it('leave out what is not scored', () => {
    expect(beadCounts(result([], [bead([3], [3])]), gold, 'wire')?.found).toBe(0)
  })

  it('have no score where nothing is linked', () => {
    expect(f1(0, 0, 0)).toBeUndefined()
  })
})

describe('bench/damage.ts', () => {
  const root = join(import.meta.dirname, '../..')
  const scratch = mkdtempSync(join(tmpdir(), 'damage-'))
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('prints full recall and no false alarm for a run that finds exactly what was planted', () => {
    const manifest = join(root, 'corpora/gazette/manifest.json')
    const golds = readGolds(manifest)
    const findings = golds.flatMap(({ document, damage }) =>
      damage.flatMap(({ kind, system, reference, hypothesis }) => {
        if (kind === 'harmless') return []
        const place = hypothesis ? { side: 'hypothesis' as const, ...hypothesis } : reference
        return place ? [finding({ side: 'reference', ...place }, system, 'm', document)] : []
      }),
    )
    const documents = golds.map(({ document, texts, beads }) => ({
      id: document,
      title: '',
      texts: Object.entries(texts).map(([system, { sentences }]) => ({
        system,
        path: '',
        sha256: '',
        length: 0,
        passages: sentences,
      })),
      alignments: Object.entries(beads).map(([system, found]) => ({
        system,
        threshold: 0,
        relation: 'same-text',
        covered: { reference: 1, hypothesis: 1 },
        beads: found.map(({ reference, hypothesis }) => bead(reference, hypothesis)),
      })),
    }))
    const path = join(scratch, 'result.json')
    writeFileSync(path, JSON.stringify({ ...result(findings, []), documents }))
    const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
    const printed = execFileSync(process.execPath, [jiti, join(root, 'bench/damage.ts'), path], { encoding: 'utf8' })
    expect(printed).toMatch(/\| all +\| +121 \| +121 \| +1\.00 \|/)
    expect(printed).toMatch(/\| m +\| +121 \| +121 \| +0 \| +0 \| +0 \| +1\.00 \|/)
    expect(printed).toMatch(/\| wire-a +\| .*1\.000 \| +1\.000 \|/)
  })
})
