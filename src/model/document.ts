/** A half-open range of UTF-16 code units, so that `text.slice(start, end)` gives it back. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text as it lies in its file: `text` is the file decoded, with nothing trimmed or converted (a BOM counts). */
export interface Document {
  /** Which document of the corpus this is a variant of, e.g. `visit`. */
  readonly id: string
  /** Who made this variant, e.g. `apertium-es`. */
  readonly system: string
  /** As the manifest or the user wrote it, so that it is the same on every machine. */
  readonly path: string
  /** BCP 47, e.g. `en`. */
  readonly language: string
  readonly text: string
  /** `false` where a manifest names the file without a hash, so that nobody knows whether it is the one that was meant. */
  readonly verified?: boolean
}

export const passageClasses = [
  'headline',
  'byline',
  'dateline',
  'body',
  'subheading',
  'caption',
  'link',
  'residue',
] as const

/** What a passage is on its page. `residue` is left by the page around the article: forms, menus, notices. */
export type PassageClass = (typeof passageClasses)[number]

/** The classes that carry the article itself; the others are kept and shown, but neither aligned nor scored. */
export const isScored = (passage: Passage): boolean =>
  passage.class === 'headline' || passage.class === 'subheading' || passage.class === 'body'

/** A paragraph or a sentence of one text, before alignment. Its span has no outer white space. */
export interface Passage extends Span {
  readonly class: PassageClass
}

/** A document with its passages, both lists in file order and without overlaps. */
export interface SegmentedDocument extends Document {
  readonly paragraphs: readonly Passage[]
  readonly sentences: readonly Passage[]
}
