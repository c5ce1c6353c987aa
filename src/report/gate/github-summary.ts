import type { GateReport } from '../../model/gate.ts'
import { fitting, gateSections } from './markdown.ts'

/** Bytes of a step's summary: of a larger one GitHub keeps nothing. */
const most = 1 << 20

/** Markdown for `$GITHUB_STEP_SUMMARY`. */
export const gateGithubSummary = (report: GateReport): string =>
  fitting(gateSections(report), most, (text) => Buffer.byteLength(text))
