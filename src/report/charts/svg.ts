import { forXml } from '../escape.ts'

/** An element of a drawing. A string among its children is text; an attribute that is undefined is not written. */
export interface Svg {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Svg | string)[]
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

export const svg = (name: string, attributes: Attributes, children: readonly (Svg | string)[] = []): Svg => ({
  name,
  attributes,
  children,
})

/** A number as it stands in a drawing: hundredths of a pixel, and no `-0`. One that is not finite is a mistake of ours. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a drawing has no place ${value}`)
  return String(Math.round(value * 100) / 100 || 0)
}

/** Children of these stand on lines of their own, so that a change shows as a line that changed. */
const parts = new Set(['svg', 'g', 'defs'])

/** The drawing as text: everything that is not a number is escaped here. */
export function written({ name, attributes, children }: Svg): string {
  const head = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : forXml(value)}"`)
    .join('')
  if (children.length === 0) return `<${name}${head}/>`
  const between = parts.has(name) ? '\n' : ''
  const inside = children.map((child) => (typeof child === 'string' ? forXml(child) : written(child)))
  return `<${name}${head}>${between}${inside.join(between)}${between}</${name}>`
}
