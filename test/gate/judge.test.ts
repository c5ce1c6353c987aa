import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeNew } from '../../src/gate/judge-new.ts'
import { judgeRule } from '../../src/gate/judge-rule.ts'
import { parseMaxNew } from '../../src/gate/parse-max-new.ts'
import { parseRule } from '../../src/gate/parse-rule.ts'
import { operators, severities } from '../../src/gate/rule.ts'
import { sift } from '../../src/gate/suppressed.ts'
import type { GateDifference, GateFinding, GateRun, Incomparable } from '../../src/model/gate.ts'
import { judgedPlainly } from '../reference/gate.ts'

const [metrics, statistics, systems] = [
  ['m', 'n'],
  ['lost', 'kept'],
  ['a', 'b'],
] as const

const finding = (some: Partial<GateFinding>, index = 0): GateFinding => ({
  metric: 'm',
  statistic: 'lost',
  system: 'a',
  document: 'd',
  message: 'it is lost',
  severity: 'major',
  fingerprint: `f${index}`,
  file: 'a.txt',
  line: 1,
  column: 1,
  expected: "'it'",
  found: 'nothing',
  index,
  ...some,
})

const findings = fc
  .array(
    fc.record({
      metric: fc.constantFrom(...metrics),
      statistic: fc.constant('lost'),
      system: fc.constantFrom(...systems),
      severity: fc.constantFrom(...severities),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((some, i) => finding(some, i)))

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 })

const runs: fc.Arbitrary<GateRun> = fc
  .tuple(
    findings,
    fc.array(maybe(fc.integer({ min: 0, max: 4 })), { minLength: 4, maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
    fc.option(fc.constant('it threw'), { nil: undefined, freq: 8 }),
  )
  .map(([found, scores, counts, failure]) => ({
    path: 'result.json',
    metrics: metrics.map((name, i) => ({ name, statistics, failure: i === 0 ? failure : undefined, told: ['lost'] })),
    systems,
    scores: metrics.flatMap((metric, i) =>
      systems.map((system, j) => ({
        system,
        metric,
        score: scores[2 * i + j],
        totals: { lost: counts[4 * i + 2 * j]!, kept: counts[4 * i + 2 * j + 1]! },
      })),
    ),
    findings: found,
    held: undefined,
  }))

const rules = fc
  .tuple(
    fc.constantFrom('', 'system:a ', 'system:b ', 'system:c '),
    fc.constantFrom('findings', 'findings@major', 'm', 'n', 'm.lost', 'n.kept', 'm.lost@critical', 'n.lost', 'gone'),
    fc.constantFrom(...operators),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([scope, subject, operator, value]) => `${scope}${subject} ${operator} ${value}`)

describe('judgeRule', () => {
  it('judges as one does who reads the rules of the page one after another', () => {
    fc.assert(
      fc.property(runs, rules, (run, text) => {
        const read = parseRule(text)
        const { state, violations } = judgeRule(read, run, false)
        const plain = judgedPlainly(read.rule, run)
        expect(state).toBe(plain.state)
        expect(state === 'kept').toBe(violations.length === 0)
        if (state !== 'violated') return
        const isNumber = (violation: (typeof violations)[number]) => violation.fingerprint === undefined
        const isScore = read.rule.metric !== undefined && read.rule.statistic === undefined
        const faults = violations.map((each) =>
          isScore ? each.system : isNumber(each) ? each.found : each.fingerprint,
        )
        expect(faults).toEqual(plain.faults)
      }),
      { numRuns: 2000 },
    )
  })
})

const difference = (some: Partial<GateDifference> = {}): GateDifference => ({
  metric: 'm',
  system: 'a',
  difference: -2,
  score: 48,
  before: 50,
  p: 0.01,
  detectable: 1.5,
  units: 40,
  ...some,
})

const held = (some: Partial<NonNullable<GateRun['held']>>): GateRun => ({
  path: 'result.json',
  metrics: metrics.map((name) => ({ name, statistics, failure: undefined, told: ['lost'] })),
  systems,
  scores: metrics.map((metric) => ({ system: 'a', metric, score: 50, totals: {} })),
  findings: [],
  held: { incomparable: [], untested: [], fresh: [], differences: [], ...some },
})

const other = (some: Partial<Incomparable>): Incomparable => ({
  metric: undefined,
  system: undefined,
  document: undefined,
  why: 'it is another',
  ...some,
})

describe('a rule about a difference', () => {
  const fell = (run: GateRun, allow = false) => judgeRule(parseRule('m < -1 & p < .05'), run, allow)

  it('is violated where the score fell so far and the test says so, with both scores and p', () => {
    const { state, violations } = fell(held({ differences: [difference()] }))
    expect(state).toBe('violated')
    expect(violations).toMatchObject([
      {
        system: 'a',
        expected: 'no difference < -1 at p < 0.05',
        found: '-2 (48 after 50), p = 0.01, 40 units',
      },
    ])
  })

  it('is kept where the test does not say so, and then says what it could have seen', () => {
    const { state, notes } = fell(held({ differences: [difference({ p: 0.2 })] }))
    expect([state, notes]).toEqual([
      'kept',
      [
        'm of a: -2 (48 after 50), p = 0.2, 40 units, not significant (the smallest difference that would be seen four times in five is 1.5)',
      ],
    ])
  })

  it('does not pass what was not tested, or not measured', () => {
    expect(fell(held({ differences: [difference({ p: undefined })] })).state).toBe('unmeasured')
    expect(fell(held({ differences: [difference({ difference: undefined })] })).state).toBe('unmeasured')
  })

  it.each([{}, { metric: 'm' }, { document: 'd' }])(
    'does not pass what is not comparable (%j), unless that is allowed',
    (some) => {
      const run = held({ incomparable: [other(some)], differences: [difference({ difference: 0 })] })
      expect(fell(run)).toMatchObject({
        state: 'incomparable',
        violations: [{ found: 'not comparable: it is another' }],
      })
      expect(fell(run, true).state).toBe('kept')
    },
  )

  it('does not mind what another metric cannot be compared in', () => {
    expect(fell(held({ incomparable: [other({ metric: 'n' })], differences: [difference()] })).state).toBe('violated')
  })
})

describe('judgeNew', () => {
  const fresh = [finding({}, 1), finding({ severity: 'critical' }, 2), finding({ metric: 'n' }, 3)]

  it.each([
    ['0', 3],
    ['2', 3],
    ['3', 0],
    ['m.lost=0', 2],
    ['m.lost=2', 0],
    ['m=1', 2],
    ['m.lost@critical=0', 1],
    ['@critical=0', 1],
    ['@critical=1', 0],
    ['n.kept=0', 0],
    ['findings@major=1', 2],
  ])('%s: tells %d of three', (text, count) => {
    const { state, violations } = judgeNew(parseMaxNew(text), held({ fresh }), false)
    expect([state, violations.length]).toEqual([count === 0 ? 'kept' : 'violated', count])
  })

  it('does not pass what is not comparable, nor a metric that failed', () => {
    const run = held({ fresh: [], incomparable: [other({ metric: 'm' })] })
    expect(judgeNew(parseMaxNew('0'), run, false).state).toBe('incomparable')
    expect(judgeNew(parseMaxNew('n.lost=0'), run, false).state).toBe('kept')
    const failed = { ...held({}), metrics: [{ name: 'm', statistics, failure: 'it threw', told: [] }] }
    expect(judgeNew(parseMaxNew('0'), failed, true)).toMatchObject({
      state: 'unmeasured',
      violations: [{ metric: 'm' }],
    })
  })
})

describe('sift', () => {
  const today = { today: '2026-11-29', file: 'let.json' }

  it('takes those that count today, the last day too, and tells of the others', () => {
    const all = [
      { fingerprint: 'f1', reason: 'r' },
      { fingerprint: 'f2', reason: 'r', until: '2026-11-29' },
      { fingerprint: 'f3', reason: 'r', until: '2026-11-28' },
      { fingerprint: 'f4', reason: 'r' },
    ]
    const { fingerprints, notes } = sift(
      all,
      [1, 2, 3].map((i) => finding({}, i)),
      today,
    )
    expect([...fingerprints].filter((one) => one !== 'f4')).toEqual(['f1', 'f2'])
    expect(notes).toEqual([
      'let.json: f3 (r) counts no more, it was until 2026-11-28',
      'let.json: f4 (r) suppresses nothing: take it out',
    ])
  })
})
