import type { Rule } from '../../src/gate/rule.ts'
import type { GateRun, GateState } from '../../src/model/gate.ts'

const isBroken = (value: number, { operator, value: bound }: Rule): boolean =>
  ({
    '<': value < bound,
    '<=': value <= bound,
    '>': value > bound,
    '>=': value >= bound,
    '==': value === bound,
    '!=': value !== bound,
  })[operator]

/** What a rule says of a result, by the sentences of docs/gate.md read one after another; which findings or systems are at fault. */
export function judgedPlainly(
  rule: Rule,
  run: GateRun,
): { readonly state: GateState; readonly faults: readonly string[] } {
  const ours = (system: string) => rule.system === undefined || rule.system === system
  const metrics = run.metrics.filter(({ name }) => rule.metric === undefined || rule.metric === name)
  const scores = run.scores.filter(
    ({ metric, system }) => (rule.metric === undefined || metric === rule.metric) && ours(system),
  )
  const unmeasured = { state: 'unmeasured', faults: [] } as const
  if (rule.system !== undefined && !run.systems.includes(rule.system)) return unmeasured
  if (rule.metric !== undefined && metrics.length === 0) return unmeasured
  if (metrics.some(({ failure }) => failure !== undefined)) return unmeasured
  if (!scores.some(({ score }) => score !== undefined)) return unmeasured
  if (rule.metric !== undefined && rule.statistic === undefined) {
    if (scores.some(({ score }) => score === undefined)) return unmeasured
    const faults = scores.filter(({ score }) => isBroken(score!, rule)).map(({ system }) => system)
    return { state: faults.length > 0 ? 'violated' : 'kept', faults }
  }
  const found = run.findings.filter((finding) => {
    if (rule.metric !== undefined && finding.metric !== rule.metric) return false
    if (rule.statistic !== undefined && finding.statistic !== rule.statistic) return false
    if (rule.severity !== undefined && finding.severity !== rule.severity) return false
    return ours(finding.system)
  })
  const isSum =
    rule.statistic !== undefined && rule.severity === undefined && !metrics[0]!.told.includes(rule.statistic)
  let value = found.length
  if (isSum) {
    value = 0
    for (const { totals } of scores) value += totals[rule.statistic!] ?? 0
  }
  if (!isBroken(value, rule)) return { state: 'kept', faults: [] }
  const isEach = !isSum && found.length > 0 && rule.operator.startsWith('>')
  return { state: 'violated', faults: isEach ? found.map(({ fingerprint }) => fingerprint!) : [String(value)] }
}
