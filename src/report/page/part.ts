/**
 * A piece of a page before it is written: text, an element, several of them, or nothing. Text is data: who writes a part
 * escapes it, on the server (`html.ts`) as in the browser (`client/dom.ts`).
 */
export type Part = string | ElementPart | Drawing | readonly Part[] | undefined

/** Markup that we made ourselves, all text in it escaped: it stands in the page as it is. */
interface Drawing {
  readonly svg: string
}

export interface ElementPart {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly Part[]
}

/** `true` is an attribute without a value; `false` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export const part = (tag: string, attributes: Attributes = {}, ...children: readonly Part[]): ElementPart => ({
  tag,
  attributes,
  children,
})

/** A name or words from a text, whose direction is its own and turns nothing round it. */
export const bdi = (text: string): ElementPart => part('bdi', {}, text)

/** Parts with words between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((one, i) => (i === 0 ? [one] : [between, one]))
