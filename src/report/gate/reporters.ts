import type { GateReport } from '../../model/gate.ts'
import { gateJson } from './json.ts'
import { gateText } from './text.ts'

/** What a gate says, by the name of who reads it. */
export const gateReporters = {
  text: gateText,
  json: gateJson,
} satisfies Readonly<Record<string, (report: GateReport) => string>>

export type GateReporter = keyof typeof gateReporters
