import type { GateReport } from '../../model/gate.ts'
import { gateGithub } from './github.ts'
import { gateGithubComment } from './github-comment.ts'
import { gateGithubSummary } from './github-summary.ts'
import { gateGitlab } from './gitlab.ts'
import { gateJson } from './json.ts'
import { gateJunit } from './junit.ts'
import { gateSarif } from './sarif.ts'
import { gateTeamcity } from './teamcity.ts'
import { gateText } from './text.ts'

/** What a gate says, by the name of who reads it. */
export const gateReporters = {
  text: gateText,
  json: gateJson,
  github: gateGithub,
  'github-summary': gateGithubSummary,
  'github-comment': gateGithubComment,
  gitlab: gateGitlab,
  junit: gateJunit,
  sarif: gateSarif,
  teamcity: gateTeamcity,
} satisfies Readonly<Record<string, (report: GateReport) => string>>

export type GateReporter = keyof typeof gateReporters

/** Those that may share standard output: lines that whoever reads them picks out of a log. */
export const logReporters: ReadonlySet<GateReporter> = new Set(['text', 'github', 'teamcity'])
