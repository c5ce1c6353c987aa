import type { Span } from '../../model/document.ts'

/** A number as it is written, before what it counts is read. */
export interface Amount extends Span {
  readonly value: number | string
  readonly ordinal: boolean
  readonly digits?: boolean
}
