import type { Metric } from 'variorum'
import { onnxMetric } from './onnx-metric.ts'
import { settingsOf } from './settings.ts'

/** The metric as the environment says (`VARIORUM_ONNX_…`, see README.md). */
export default function onnx(): Promise<Metric> {
  return onnxMetric(settingsOf(process.env))
}
