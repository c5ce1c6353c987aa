import type { Metric } from '../../model/metric.ts'
import { loadDefault } from '../../plugin/load-module.ts'
import type { Start } from '../../plugin/start.ts'
import { checkMetric } from './declared.ts'

/** A plugin is a module whose default export is a metric, or a function of a context that gives one. */
export const loadPlugin = async (start: Start): Promise<Metric> =>
  checkMetric(await loadDefault(start, 'a metric'), start.source)
