import type { Listed } from '../listed-findings.ts'
import { bdi, part } from '../part.ts'
import { chunksOf } from './chunks.ts'
import { elementOf, fill } from './dom.ts'
import { type Order, type Row, rowsOf, valuesOf } from './edition-rows.ts'
import { bodyOf, passageView } from './passage-view.ts'
import type { Mark } from './pieces.ts'
import { drawRibbons } from './ribbons.ts'
import type { Setting, Side } from './setting.ts'

export interface EditionView {
  readonly passage: (side: Side, index: number) => HTMLElement | undefined
  /** Marks a stretch, and nothing else. */
  readonly point: (side: Side, index: number, mark: Mark) => void
  readonly end: () => void
}

interface Looks {
  readonly order: Order
  readonly reference: string
  readonly language: string | undefined
  /** Is called with what was set, whenever rows are. */
  readonly dress: (set: HTMLElement) => void
}

/** The reference on the left, the variant on the right, and what links them between. */
export function editionView(
  place: HTMLElement,
  setting: Setting,
  listed: readonly Listed[],
  { order, reference, language, dress }: Looks,
): EditionView {
  const { texts, alignment } = setting
  const sizes = { reference: texts.reference.passages.length, hypothesis: texts.hypothesis.passages.length }
  const values = order === 'text' ? [] : valuesOf(alignment, order)
  const rowOf = ({ reference: left, hypothesis: right }: Row): HTMLElement => {
    const view = (side: Side) => (index: number) => passageView(setting, listed, side, index, language)
    const bead = setting.beadOf.reference[left[0] ?? -1] ?? setting.beadOf.hypothesis[right[0] ?? -1]
    const value = bead === undefined ? undefined : values[bead]
    const label =
      order === 'text'
        ? undefined
        : part('span', { class: 'value' }, typeof value === 'number' ? value.toFixed(2) : '-')
    return elementOf(
      part(
        'div',
        { class: 'row' },
        part('div', { class: 'l' }, left.map(view('reference'))),
        part('div', { class: 'g' }, label),
        part('div', { class: 'r' }, right.map(view('hypothesis'))),
      ),
    )
  }
  const element = elementOf(part('div', { class: 'sheet' }))
  element.append(
    elementOf(
      part(
        'div',
        { class: 'row heads' },
        part('h3', { class: 'l' }, bdi(reference)),
        part('div', { class: 'g' }),
        part('h3', { class: 'r' }, bdi(setting.system)),
      ),
    ),
  )
  const chunks = chunksOf(rowsOf(sizes, alignment, order), rowOf, dress)
  for (const box of chunks.boxes) element.append(box)
  fill(place, undefined)
  place.append(element)
  const endRibbons = drawRibbons(element, chunks, setting)
  const endChunks = chunks.start()
  let pointed: readonly [Side, number] | undefined
  const refill = (side: Side, index: number, mark?: Mark): void => {
    const box = chunks.passage(side, index)?.querySelector<HTMLElement>('.t')
    if (!box) return
    fill(box, bodyOf(setting, listed, side, index, mark))
    dress(box)
  }
  return {
    passage: chunks.passage,
    point(side, index, mark) {
      if (pointed) refill(...pointed)
      pointed = [side, index]
      refill(side, index, mark)
    },
    end() {
      endRibbons()
      endChunks()
    },
  }
}
