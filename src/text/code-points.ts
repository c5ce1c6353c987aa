// Python counts code points where JavaScript counts UTF-16 units. A lone surrogate is a code point of its own; an offset
// behind the end stays as far behind it.

const hasPairs = (text: string): boolean => /[\ud800-\udbff][\udc00-\udfff]/.test(text)

/** Offsets in code points as offsets in UTF-16 units of this text. */
export function fromCodePoints(text: string): (offset: number) => number {
  if (!hasPairs(text)) return (offset) => offset
  const starts: number[] = []
  let at = 0
  for (const point of text) {
    starts.push(at)
    at += point.length
  }
  return (offset) => starts[offset] ?? text.length + offset - starts.length
}

/** Offsets in UTF-16 units of this text as offsets in code points: how many begin before. */
export function toCodePoints(text: string): (offset: number) => number {
  if (!hasPairs(text)) return (offset) => offset
  const before = new Uint32Array(text.length + 1)
  let at = 0
  let count = 0
  for (const point of text) {
    before[at] = count++
    if (point.length === 2) before[at + 1] = count
    at += point.length
  }
  before[text.length] = count
  return (offset) => before[offset] ?? count + offset - text.length
}
