import type { Result } from '../../model/result.ts'
import { usualJudging } from '../../pipeline/judging.ts'
import type { CorpusChoice } from '../corpus-of.ts'
import type { MetricArguments } from '../metric-choice.ts'
import type { Watched } from './watcher.ts'

export interface WatchArguments extends CorpusChoice, MetricArguments {
  readonly source?: string | undefined
  readonly strings: boolean
  readonly stringsFormat?: string | undefined
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly format: 'text' | 'jsonl'
}

/** Inputs that are measured again whenever they change. */
export interface Watching {
  /** As they are now. Throws a UserError where they cannot be read. */
  measure(): Promise<Result>
  /** Where they lie. */
  inputs(): Promise<Watched>
  close(): Promise<void>
}

/** Scores alone: whoever writes has no use for intervals that take longer than all else. */
export const scoresAlone = { ...usualJudging, confidence: undefined, test: undefined }
