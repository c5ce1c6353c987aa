/** For whom a report is: who edits texts, who compares systems, who wants all there is. */
export const views = ['editor', 'researcher', 'full'] as const

export type View = (typeof views)[number]

/** What is shown of a result. */
export interface Shown {
  readonly view: View
  /** Items of every list; Infinity: all. Absent: as many as the list shows when nobody says. */
  readonly top?: number | undefined
}

export const usualView: Shown = { view: 'editor' }
