import type { XmlElement } from './xml-tree.ts'

/** What elements of XLIFF inherit from those around them. */
export interface XliffScope {
  readonly translate: boolean
  /** Whether white space is the text's, as `xml:space="preserve"` says. */
  readonly preserve: boolean
}

export const scopeOf = ({ attributes }: XmlElement, outer: XliffScope): XliffScope => ({
  translate: attributes.translate === undefined ? outer.translate : attributes.translate !== 'no',
  preserve: attributes['xml:space'] === undefined ? outer.preserve : attributes['xml:space'] === 'preserve',
})

export const outermost: XliffScope = { translate: true, preserve: false }

/** Names of the files of a document, each once: units are unique inside a file only. */
export function fileNames(files: readonly XmlElement[], attribute: string): readonly string[] {
  const times = new Map<string, number>()
  return files.map(({ attributes }, i) => {
    const name = attributes[attribute] ?? `file ${i + 1}`
    const count = (times.get(name) ?? 0) + 1
    times.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** A sentence about what was counted and is no unit. */
export const leftOut = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one} is left out` : `${count} ${several} are left out`]
