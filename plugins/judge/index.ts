import type { Metric, PluginContext } from 'variorum'
import { judgeMetric } from './judge-metric.ts'
import { settingsOf } from './settings.ts'

/** The metric as the environment says (`VARIORUM_JUDGE_…`, see README.md). */
export default function judge({ language }: PluginContext): Metric {
  return judgeMetric(settingsOf(process.env, language))
}
