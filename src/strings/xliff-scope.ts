import type { StringUnit } from '../model/string-unit.ts'
import type { LocatedText } from './located-text.ts'
import type { XmlElement } from './xml-tree.ts'

/** What elements of XLIFF inherit from those around them. */
export interface XliffScope {
  readonly translate: boolean
  /** Whether white space is the text's, as `xml:space="preserve"` says. */
  readonly preserve: boolean
}

/** How a version of XLIFF is read. */
export interface XliffVersion {
  /** The element that holds source and target, the attribute that names a file, and what may stand around a unit. */
  readonly unit: string
  readonly fileName: string
  readonly around: readonly string[]
  /** What stands where units do and is left out, by what one is called. */
  readonly counted: Readonly<Record<string, string>>
  /** The strings of a unit, and how many things of which kind are left out, added to `left`. */
  unitsOf(
    unit: XmlElement,
    fileName: string,
    scope: XliffScope,
    file: LocatedText,
    left: Map<string, number>,
  ): StringUnit[]
  /** Languages of the translations and of the source. */
  languagesOf(root: XmlElement, files: readonly XmlElement[]): readonly [readonly string[], string | undefined]
}

export const scopeOf = ({ attributes }: XmlElement, outer: XliffScope): XliffScope => ({
  translate: attributes.translate === undefined ? outer.translate : attributes.translate !== 'no',
  preserve: attributes['xml:space'] === undefined ? outer.preserve : attributes['xml:space'] === 'preserve',
})

/** Counts what is left out, under what one of it is called. */
export function count(left: Map<string, number>, what: string, number: number): void {
  if (number > 0) left.set(what, (left.get(what) ?? 0) + number)
}
