import type { GateReport } from '../../model/gate.ts'
import { fitting, gateSections } from './markdown.ts'

/** Characters of a comment that GitHub takes. */
const most = 65_536

/** By it the comment of the last run is found and written over. Nobody sees it. */
const marker = '<!-- variorum:gate -->\n'

/** Markdown for a comment on a pull request. */
export const gateGithubComment = (report: GateReport): string =>
  marker + fitting(gateSections(report), most - marker.length, (text) => text.length)
