/** From top to bottom of passages that are neighbours, in pixels. */
export interface Reach {
  readonly top: number
  readonly bottom: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** A band from the passages on the left to those on the right of a gutter. */
export function ribbon(left: Reach, right: Reach, width: number): string {
  const [lt, lb, rt, rb] = [left.top, left.bottom, right.top, right.bottom].map(round)
  const half = width / 2
  return `M0 ${lt}C${half} ${lt} ${half} ${rt} ${width} ${rt}V${rb}C${half} ${rb} ${half} ${lb} 0 ${lb}Z`
}

/** A band that ends in the gutter: nothing answers it on the other side. */
export function stub({ top, bottom }: Reach, side: 'left' | 'right', width: number): string {
  const [from, to] = side === 'left' ? [0, width * 0.3] : [width, width * 0.7]
  const [t, b] = [round(top), round(bottom)]
  const [middle, end] = [(t + b) / 2, Math.min(12, (b - t) / 4)]
  return `M${from} ${t}C${to} ${t} ${to} ${middle - end} ${to} ${middle - end}V${middle + end}C${to} ${middle + end} ${to} ${b} ${from} ${b}Z`
}
