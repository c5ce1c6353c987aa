import * as fc from 'fast-check'
import { compareSystems, type Finding, type Metric, type Pair, type ScoreOptions, score } from '../../src/index.ts'
import { registry } from '../../src/metrics/registry.ts'
import { faultOfShape, faultOfSpan, notFinite, resultOrSentence } from './oracles.ts'
import { type Target, target } from './target.ts'
import { name, number, numberOf, tag, text } from './texts.ts'

// What the library makes of segments, with options that fit and that do not.

type Said = Readonly<Record<string, string | number | boolean>>

const switchOf = (on = true) => fc.constant(on)

const saidOf = ({ type, choices = [], on }: (typeof registry)[string]['options'][number]) =>
  type === 'switch'
    ? switchOf(on)
    : type === 'number'
      ? number
      : fc.oneof(fc.constantFrom('13a', 'zh', 'char', 'intl', 'none', ...choices), text(1))

/** A metric by name, and what is said of its options. */
const chosen: fc.Arbitrary<{ readonly metric: string; readonly said: Said }> = fc
  .constantFrom(...Object.keys(registry))
  .chain((metric) => {
    const options = registry[metric]!.options.map((option) => [option.field, saidOf(option)] as const)
    return fc.record({
      metric: fc.constant(metric),
      said: fc.record(Object.fromEntries(options), { requiredKeys: [] }) as fc.Arbitrary<Said>,
    })
  })

const made = ({ metric, said }: { metric: string; said: Said }, language: string): Promise<Metric> => {
  const numeric = new Set(registry[metric]!.options.filter(({ type }) => type === 'number').map(({ field }) => field))
  const values = Object.entries(said).map(([field, value]) => [
    field,
    numeric.has(field) ? numberOf(value as string) : value,
  ])
  return registry[metric]!.make({ language }, Object.fromEntries(values) as Said)
}

const pairs = fc.array(
  fc.record({ references: fc.array(text(4), { minLength: 1, maxLength: 2 }), hypothesis: text(4) }),
  { maxLength: 3 },
)

function faultOfFinding(finding: Finding, all: readonly Pair[]): string | undefined {
  const pair = all[finding.pair]
  if (pair === undefined) return `a finding in pair ${finding.pair} of ${all.length}`
  for (const place of [finding.place, finding.related]) {
    if (place === undefined) continue
    const fault = faultOfSpan(place.side === 'reference' ? pair.references[0]! : pair.hypothesis, place)
    if (fault !== undefined) return `${finding.message}: ${fault}`
  }
  return undefined
}

const measuring = target(
  'metric',
  'library',
  fc.record({ one: chosen, language: tag, given: pairs }),
  async ({ one, language, given }) => {
    const found = await resultOrSentence(async () => {
      const metric = await made(one, language)
      const findings: Finding[] = []
      const rows = await metric.measure(given, (finding) => {
        findings.push(finding)
      })
      return { findings, rows: rows.map((row) => Array.from(row)), scores: rows.map((row) => metric.score(row)) }
    })
    if (found === undefined) return undefined
    const faults = found.value.findings.flatMap((finding) => faultOfFinding(finding, given) ?? [])
    if (found.value.rows.length !== given.length) return `${found.value.rows.length} rows for ${given.length} pairs`
    return faults[0] ?? notFinite(found.value)
  },
)

const segments = (count: number) => fc.array(text(3), { minLength: count, maxLength: count })

/** Texts that go together, but for one in eight that has a segment more. */
const together = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 7 })).chain(([count, more]) =>
  fc.record({
    references: fc.array(segments(count), { minLength: 0, maxLength: 2 }),
    hypotheses: fc.array(fc.tuple(name, segments(more === 0 ? count + 1 : count)), { maxLength: 3 }),
    source: fc.option(segments(count), { freq: 2 }),
    documents: fc.option(
      fc.array(fc.constantFrom('a', 'b', '__proto__', '', '1'), { minLength: count, maxLength: count }),
    ),
  }),
)

const scoring = fc.record({
  texts: together,
  metrics: fc.array(chosen, { maxLength: 3 }),
  language: tag,
  level: fc.constantFrom('system', 'document', 'segment', 'passage'),
  confidence: fc.constantFrom(0, 1, 20, -1, 'NaN', 0.5),
  test: fc.constantFrom('paired-bs', 'paired-ar', false),
  trials: fc.constantFrom(1, 20, 0, 'Infinity'),
  cluster: fc.constantFrom('segment', 'document'),
  adjust: fc.constantFrom('holm', 'bh'),
  seed: number,
})

type Scoring = typeof scoring extends fc.Arbitrary<infer T> ? T : never

async function optionsOf({ texts, metrics, confidence, trials, seed, ...said }: Scoring): Promise<ScoreOptions> {
  const { source, documents, references, hypotheses } = texts
  return {
    ...(said as Pick<ScoreOptions, 'level'>),
    references,
    hypotheses: Object.fromEntries(hypotheses),
    metrics: await Promise.all(metrics.map((each) => made(each, said.language))),
    confidence: numberOf(confidence),
    trials: numberOf(trials),
    seed: numberOf(seed),
    ...(source && { source }),
    ...(documents && { documents }),
  }
}

const scoringSystems = target('score', 'library', scoring, async (said) => {
  const call = async () => score(await optionsOf(said))
  const result = await resultOrSentence(call)
  if (result === undefined) return undefined
  const again = await call()
  if (JSON.stringify(result.value) !== JSON.stringify(again)) return 'the same call gave something else the second time'
  return notFinite(result.value) ?? faultOfShape(result.value)
})

const comparing = target('compareSystems', 'library', scoring, async (said) => {
  const found = await resultOrSentence(async () => {
    const { hypotheses, ...options } = await optionsOf(said)
    const [baseline = [], system = []] = Object.values(hypotheses) as readonly string[][]
    return compareSystems({ ...options, baseline, system })
  })
  return found && notFinite(found.value)
})

export const scoreTargets: readonly Target[] = [measuring, scoringSystems, comparing]
