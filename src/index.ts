export { type Broken, metricLaws } from './metrics/laws.ts'
export type { PluginContext } from './metrics/load-plugin.ts'
export {
  type Finding,
  formatSignature,
  type Metric,
  type Note,
  type Place,
  type Row,
  type Severity,
  type Signature,
  segmentMetric,
} from './model/metric.ts'
export type { Excerpt, Pair } from './model/pair.ts'
export { UserError } from './model/user-error.ts'
