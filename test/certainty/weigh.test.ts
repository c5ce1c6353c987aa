import { describe, expect, it } from 'vitest'
import { precision } from '../../src/certainty/precision.ts'
import { confidenceOf, isTold, severityOf, weigh, witnessClass } from '../../src/certainty/weigh.ts'
import type { Result, ResultFinding } from '../../src/model/result.ts'

interface Variant {
  readonly text: string
  readonly chain?: readonly string[]
}

/** One document of one passage; its findings are of the words given, in each variant that has them. */
function resultOf(variants: Readonly<Record<string, Variant>>, findings: readonly Partial<ResultFinding>[]): Result {
  const passage = (text: string) => ({ class: 'body' as const, start: 0, end: text.length, text })
  const file = { path: 'x', sha256: '', length: 0 }
  const bead = { reference: [0], hypothesis: [0], similarity: 1, moved: false, why: null }
  const covered = { reference: 1, hypothesis: 1 }
  const names = Object.keys(variants)
  return {
    schema: 'variorum/result@2',
    version: '0',
    corpus: { name: 'made', title: 'Made', language: 'en', licence: null, text: 'included' },
    reference: 'reference',
    signature: '',
    metrics: [],
    systems: [
      { name: 'reference', role: 'reference', description: null, chain: null },
      ...names.map((name) => ({
        name,
        role: 'hypothesis' as const,
        description: null,
        chain: variants[name]!.chain ? [...variants[name]!.chain] : null,
      })),
    ],
    documents: [
      {
        id: 'one',
        title: 'One',
        texts: [
          { system: 'reference', ...file, passages: [passage('Ada Okafor sailed to Lima.')] },
          ...names.map((system) => ({ system, ...file, passages: [passage(variants[system]!.text)] })),
        ],
        alignments: ['reference', ...names].map((system) => ({
          system,
          threshold: 0,
          relation: 'same-text' as const,
          covered,
          beads: [{ ...bead, reference: [0], hypothesis: [0] }],
        })),
      },
    ],
    scores: [],
    documentScores: [],
    comparisons: [],
    findings: findings.map(
      (finding): ResultFinding => ({
        metric: 'entities',
        statistic: 'changed',
        system: names[0]!,
        document: 'one',
        bead: 0,
        message: 'became',
        place: null,
        related: { side: 'reference', start: 21, end: 25 },
        severity: 'major',
        about: 'place',
        evidence: 'name',
        ...finding,
      }),
    ),
  }
}

const at = (text: string, words: string): ResultFinding['place'] => ({
  side: 'hypothesis',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const quito = 'Ada Okafor sailed to Quito.'
const lima = 'Ada Okafor sailed to Lima.'

const witnessesOf = (variants: Readonly<Record<string, Variant>>, finding: Partial<ResultFinding> = {}) =>
  weigh(resultOf(variants, [{ metric: 'mine', place: at(quito, 'Quito'), ...finding }])).findings[0]?.witnesses

describe('witnesses', () => {
  it('are the other variants with a passage there, and those that have the same words', () => {
    const variants = {
      a: { text: quito },
      b: { text: 'To Quito sailed Okafor.' },
      c: { text: lima },
      d: { text: lima },
    }
    expect(witnessesOf(variants)).toEqual({ others: 3, sharing: 1 })
  })

  it('are not the reference, which has the words of its own passage', () => {
    expect(witnessesOf({ a: { text: quito } })).toEqual({ others: 0, sharing: 0 })
  })

  it('that were made from one translation count once, and not for their own', () => {
    const es = ['en', 'es', 'en']
    const variants = {
      a: { text: quito, chain: es },
      b: { text: quito, chain: ['en', 'es', 'pt', 'en'] },
      c: { text: lima, chain: ['en', 'fr', 'en'] },
      d: { text: lima, chain: ['en', 'fr', 'de', 'en'] },
    }
    expect(witnessesOf(variants)).toEqual({ others: 1, sharing: 0 })
  })

  it('read alike by the reading that a metric gives, and then by no words', () => {
    const variants = { a: { text: quito }, b: { text: quito }, c: { text: lima } }
    const one = { metric: 'mine', place: at(quito, 'Quito'), reading: 'place:quito' }
    const { findings } = weigh(resultOf(variants, [one, { ...one, system: 'c', place: at(lima, 'Lima') }]))
    expect(findings[0]?.witnesses).toEqual({ others: 2, sharing: 1 })
  })

  it('share that something is gone where something of the same metric is told of the same place', () => {
    const gone = { statistic: 'lost', place: { side: 'reference', start: 21, end: 25 }, related: null } as const
    const variants = { a: { text: 'She sailed.' }, b: { text: 'She sailed.' }, c: { text: lima } }
    const kind = { ...gone, metric: 'a plugin of mine' }
    const { findings } = weigh(resultOf(variants, [kind, { ...kind, system: 'b' }]))
    expect(findings.map(({ witnesses }) => witnesses)).toEqual([
      { others: 2, sharing: 1 },
      { others: 2, sharing: 1 },
    ])
  })
})

describe('weighing', () => {
  it('goes by the share of the others that read alike', () => {
    expect(witnessClass({ others: 0, sharing: 0 })).toBe(0)
    expect(witnessClass({ others: 14, sharing: 1 })).toBe(1)
    expect(witnessClass({ others: 14, sharing: 3 })).toBe(2)
    expect(witnessClass({ others: 14, sharing: 7 })).toBe(3)
    expect(witnessClass({ others: 1, sharing: 1 })).toBe(4)
  })

  it('lets few witnesses weigh little: one that differs never makes a finding less sure than none', () => {
    const finding = resultOf({ a: { text: quito } }, [{}]).findings[0]!
    const sure = (others: number, sharing: number): number => confidenceOf(finding, { others, sharing }) ?? Number.NaN
    expect(sure(1, 0)).toBeGreaterThan(sure(0, 0))
    expect(sure(14, 0)).toBeGreaterThan(sure(1, 0))
    expect(sure(1, 1)).toBeLessThan(sure(0, 0))
    expect(sure(14, 14)).toBeLessThan(sure(1, 1))
  })

  it('takes what is known of the kind, else of the shorter one', () => {
    const finding = resultOf({ a: { text: quito } }, [{ evidence: 'nothing of the kind' }]).findings[0]!
    const none = { others: 0, sharing: 0 }
    expect(confidenceOf(finding, none)).toBe(precision['entities/changed/place']![0]! / 100)
    expect(confidenceOf({ ...finding, metric: 'a plugin of mine' }, none)).toBeUndefined()
  })

  it('gives no more severity than a kind is right for, and asks for more of one variant alone', () => {
    const [none, some] = [
      { others: 0, sharing: 0 },
      { others: 9, sharing: 0 },
    ]
    expect(severityOf(0.85, 'critical', some)).toBe('critical')
    expect(severityOf(0.79, 'critical', some)).toBe('major')
    expect(severityOf(0.45, 'critical', some)).toBe('major')
    expect(severityOf(0.45, 'critical', none)).toBe('minor')
    expect(severityOf(0.99, 'minor', some)).toBe('minor')
    expect([isTold(0.15, some), isTold(0.15, none)]).toEqual([true, false])
  })

  it('leaves what nobody measured as its metric gave it', () => {
    const { findings, unclear } = weigh(
      resultOf({ a: { text: quito } }, [{ metric: 'a plugin of mine', severity: 'critical' }]),
    )
    expect(findings).toMatchObject([{ severity: 'critical', confidence: null }])
    expect(unclear).toEqual([])
  })

  it('counts what it does not tell, by metric, statistic, text and document', () => {
    const variants = Object.fromEntries('abcdefgh'.split('').map((name) => [name, { text: quito }]))
    const all = Object.keys(variants).map((system) => ({ system, place: at(quito, 'Quito') }))
    const { findings, unclear, questions } = weigh(resultOf(variants, all))
    expect(findings.length + (unclear ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(8)
    expect(questions).toMatchObject([
      { systems: Object.keys(variants), of: 8, place: { side: 'reference', start: 21 } },
    ])
  })

  it('asks the reference nothing for three variants, or for a reading that one has alone', () => {
    const three = { a: { text: quito }, b: { text: quito }, c: { text: quito } }
    expect(weigh(resultOf(three, [{ place: at(quito, 'Quito') }])).questions).toEqual([])
    const alone = { a: { text: quito }, b: { text: lima }, c: { text: lima }, d: { text: lima }, e: { text: lima } }
    expect(weigh(resultOf(alone, [{ place: at(quito, 'Quito') }])).questions).toEqual([])
  })
})

describe('the record of precisions', () => {
  it('has five shares for every kind, and one for every statistic of a kind', () => {
    for (const [kind, shares] of Object.entries(precision)) {
      expect([kind, shares.length, shares.every((share) => share >= 0 && share <= 100)]).toEqual([kind, 5, true])
      const [metric, statistic] = kind.split('/')
      expect(precision).toHaveProperty([`${metric}/${statistic}`])
    }
  })
})
