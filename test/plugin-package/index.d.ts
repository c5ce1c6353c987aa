import type { Metric } from 'variorum'

declare const lengthRatio: Metric
export default lengthRatio
