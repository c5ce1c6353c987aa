import type { Result } from './result.ts'

/** A section of one's own in `report.md`, made from a run's result. */
export interface ReportSection {
  /** `longest-passages`: what it is called in sentences about it. */
  readonly name: string
  /**
   * The heading and what stands below it, as Markdown, which is taken as it is; `undefined` where there is nothing to say. Of
   * documents the result has the outline: their passages are not in it.
   */
  section(result: Result): SectionText | undefined | Promise<SectionText | undefined>
}

export interface SectionText {
  readonly title: string
  readonly markdown: string
}
