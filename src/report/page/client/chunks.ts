import { part } from '../part.ts'
import { elementOf } from './dom.ts'
import type { Row } from './edition-rows.ts'
import type { Side } from './setting.ts'

/** Rows that are set together, and laid out together once they come into sight. */
const size = 20

/** What is near the window is set before it is seen. */
const near = '1500px 0px'

/** Milliseconds at a time for what is far from it: less than a frame, so that nothing stutters. */
const slice = 8

/** The rows of an edition, in boxes that are filled when they are needed, and otherwise bit by bit. */
export interface Chunks {
  readonly boxes: readonly HTMLElement[]
  /** Fills a box, unless it is. */
  readonly set: (box: number) => void
  /** A passage; what it stands in is filled. */
  readonly passage: (side: Side, index: number) => HTMLElement | undefined
  /** Begins to fill; gives what ends it. */
  readonly start: () => () => void
}

export function chunksOf(
  rows: readonly Row[],
  rowOf: (row: Row) => HTMLElement,
  dress: (set: HTMLElement) => void,
): Chunks {
  const boxes = Array.from({ length: Math.ceil(rows.length / size) }, () => elementOf(part('div', { class: 'chunk' })))
  const boxOf: Readonly<Record<Side, Map<number, number>>> = { reference: new Map(), hypothesis: new Map() }
  for (const [i, row] of rows.entries())
    for (const side of ['reference', 'hypothesis'] as const)
      for (const index of row[side]) boxOf[side].set(index, Math.floor(i / size))
  const passages: Readonly<Record<Side, Map<number, HTMLElement>>> = { reference: new Map(), hypothesis: new Map() }
  const isSet = new Set<number>()
  const set = (b: number): void => {
    const box = boxes[b]
    if (box === undefined || isSet.has(b)) return
    isSet.add(b)
    for (const row of rows.slice(b * size, (b + 1) * size)) box.append(rowOf(row))
    for (const one of box.querySelectorAll<HTMLElement>('.p'))
      passages[one.dataset.side === 'reference' ? 'reference' : 'hypothesis'].set(Number(one.dataset.i), one)
    dress(box)
  }
  return {
    boxes,
    set,
    passage(side, index) {
      set(boxOf[side].get(index) ?? -1)
      return passages[side].get(index)
    },
    start: () => started(boxes, set),
  }
}

/** Fills what comes near; everything for paper; and in idle times all, so that a browser's own search finds every word. */
function started(boxes: readonly HTMLElement[], set: (box: number) => void): () => void {
  const numbers = new Map(boxes.map((box, i) => [box as Element, i]))
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) set(numbers.get(target) ?? -1)
    },
    { rootMargin: near },
  )
  for (const box of boxes) observer.observe(box)
  const all = (): void => {
    for (const i of boxes.keys()) set(i)
  }
  addEventListener('beforeprint', all)
  let next = 0
  let waiting = 0
  const some = (): void => {
    const end = performance.now() + slice
    while (next < boxes.length && performance.now() < end) set(next++)
    if (next < boxes.length) waiting = requestIdleCallback(some)
  }
  waiting = requestIdleCallback(some)
  return () => {
    observer.disconnect()
    removeEventListener('beforeprint', all)
    cancelIdleCallback(waiting)
  }
}
