import type { Bead } from '../../lookup.ts'
import { isDoubtful } from '../is-doubtful.ts'
import type { Chunks } from './chunks.ts'
import { type Reach, ribbon, stub } from './ribbon-path.ts'
import type { Setting } from './setting.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Pixels above and below the window in which ribbons are drawn. */
const margin = 800

/** Draws the links of the chunks in sight between the columns, again whenever that changes; gives what ends it. */
export function drawRibbons(edition: HTMLElement, chunks: Chunks, setting: Setting): () => void {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('class', 'ribbons')
  svg.setAttribute('aria-hidden', 'true')
  edition.append(svg)
  let last = ''
  let waiting = 0
  const draw = (): void => {
    waiting = 0
    const gutter = edition.querySelector('.heads .g')?.getBoundingClientRect()
    const frame = edition.getBoundingClientRect()
    if (gutter === undefined || gutter.width === 0) return
    const seen = chunksInSight(chunks.boxes)
    const now = [seen[0], seen[1], frame.width, frame.height, gutter.width].join(' ')
    if (now === last) return
    last = now
    svg.style.left = `${gutter.left - frame.left}px`
    svg.setAttribute('width', String(gutter.width))
    svg.setAttribute('height', String(frame.height))
    const paths: SVGPathElement[] = []
    for (let box = seen[0]; box <= seen[1]; box++) chunks.set(box)
    for (const b of beadsOf(chunks.boxes.slice(seen[0], seen[1] + 1), setting)) {
      const bead = setting.alignment.beads[b]!
      for (const one of pathsOf(bead, chunks.passage, frame.top, gutter.width)) paths.push(one)
    }
    svg.textContent = ''
    for (const one of paths) svg.append(one)
  }
  const soon = (): void => {
    if (waiting === 0) waiting = requestAnimationFrame(draw)
  }
  const size = new ResizeObserver(soon)
  size.observe(edition)
  addEventListener('scroll', soon, { passive: true })
  addEventListener('resize', soon)
  soon()
  return () => {
    size.disconnect()
    removeEventListener('scroll', soon)
    removeEventListener('resize', soon)
    if (waiting !== 0) cancelAnimationFrame(waiting)
  }
}

/** First and last; they lie one below the other. What is in one that is out of sight is not measured: that would lay it out. */
function chunksInSight(chunks: readonly HTMLElement[]): readonly [number, number] {
  const firstBelow = (y: number): number => {
    let [low, high] = [0, chunks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (chunks[middle]!.getBoundingClientRect().bottom > y) high = middle
      else low = middle + 1
    }
    return low
  }
  return [firstBelow(-margin), Math.min(chunks.length - 1, firstBelow(innerHeight + margin))]
}

function beadsOf(chunks: readonly HTMLElement[], { beadOf }: Setting): ReadonlySet<number> {
  const beads = new Set<number>()
  for (const one of passagesOf(chunks)) {
    const bead = beadOf[one.side][one.index]
    if (bead !== undefined) beads.add(bead)
  }
  return beads
}

const passagesOf = (chunks: readonly HTMLElement[]) =>
  chunks.flatMap((chunk) =>
    Array.from(chunk.querySelectorAll<HTMLElement>('.p'), (one) => ({
      side: one.dataset.side === 'reference' ? ('reference' as const) : ('hypothesis' as const),
      index: Number(one.dataset.i),
    })),
  )

function pathsOf(bead: Bead, passage: Chunks['passage'], top: number, width: number): readonly SVGPathElement[] {
  const left = reaches(bead.reference, (index) => passage('reference', index), top)
  const right = reaches(bead.hypothesis, (index) => passage('hypothesis', index), top)
  const look = (kind: string): string => `${kind}${isDoubtful(bead) ? ' doubtful' : ''}`
  if (right.length === 0) return left.map((one) => path(stub(one, 'left', width), 'omitted'))
  if (left.length === 0) return right.map((one) => path(stub(one, 'right', width), 'added'))
  return left.flatMap((from) => right.map((to) => path(ribbon(from, to, width), look(bead.moved ? 'moved' : 'link'))))
}

/** Passages that are neighbours are one reach. */
function reaches(
  indices: readonly number[],
  elementOf: (index: number) => HTMLElement | undefined,
  top: number,
): readonly Reach[] {
  const all: { top: number; bottom: number; index: number }[] = []
  for (const index of indices) {
    const box = elementOf(index)?.getBoundingClientRect()
    if (box === undefined) continue
    const last = all.at(-1)
    if (last && last.index === index - 1 && box.top - top - last.bottom < 40) {
      last.bottom = box.bottom - top
      last.index = index
    } else all.push({ top: box.top - top, bottom: box.bottom - top, index })
  }
  return all
}

function path(d: string, look: string): SVGPathElement {
  const element = document.createElementNS(svgNamespace, 'path')
  element.setAttribute('d', d)
  element.setAttribute('class', look)
  return element
}
