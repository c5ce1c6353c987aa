import { expect } from 'vitest'
import { readXml, within, type XmlElement } from '../../reference/xml.ts'

/** A chart read again, with what must hold for each: it is well-formed, says what it is, and no number in it is none. */
export function drawn(chart: string | undefined): readonly XmlElement[] {
  const all = within(readXml(chart!))
  const [root] = all
  expect(root).toMatchObject({ name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg', role: 'img' } })
  const ids = new Set(all.flatMap(({ attributes }) => attributes.id ?? []))
  for (const id of root!.attributes['aria-labelledby']!.split(' ')) expect(ids).toContain(id)
  for (const { name, attributes } of all) {
    expect(['script', 'style', 'image', 'foreignObject', 'a', 'use']).not.toContain(name)
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^(?:style|class|on.*|href|src)$/)
      if (!['id', 'aria-labelledby', 'fill', 'xmlns'].includes(key))
        expect(value).not.toMatch(/NaN|Infinity|undefined|null/)
    }
  }
  return all
}

export const numberOf = (element: XmlElement, attribute: string): number => Number(element.attributes[attribute])

/** All that is written in a chart, titles and descriptions too. */
export const textOf = (all: readonly XmlElement[]): string => all.map(({ text }) => text).join('\n')
