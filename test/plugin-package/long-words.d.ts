import type { Metric } from 'variorum'

declare const longWords: Metric
export default longWords
