import type { Metric } from 'variorum'

declare const questions: Metric
export default questions
