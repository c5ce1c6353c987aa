import type { Listed } from '../listed-findings.ts'
import { bdi, part } from '../part.ts'
import { elementOf, fill } from './dom.ts'
import { type Order, rowsOf, valuesOf } from './edition-rows.ts'
import { bodyOf, passageView } from './passage-view.ts'
import type { Mark } from './pieces.ts'
import { drawRibbons } from './ribbons.ts'
import type { Setting, Side } from './setting.ts'

/** Rows that are laid out together, once they come into sight. */
const chunk = 20

export interface EditionView {
  readonly element: HTMLElement
  readonly passage: (side: Side, index: number) => HTMLElement | null
  /** Marks a stretch, and nothing else. */
  readonly point: (side: Side, index: number, mark: Mark) => void
  readonly end: () => void
}

/** The reference on the left, the variant on the right, and what links them between. */
export function editionView(
  place: HTMLElement,
  setting: Setting,
  listed: readonly Listed[],
  order: Order,
  reference: string,
  language: string | undefined,
): EditionView {
  const { texts, alignment } = setting
  const sizes = { reference: texts.reference.passages.length, hypothesis: texts.hypothesis.passages.length }
  const values = order === 'text' ? [] : valuesOf(alignment, order)
  const rows = rowsOf(sizes, alignment, order).map(({ reference: left, hypothesis: right }) => {
    const view = (side: Side) => (index: number) => passageView(setting, listed, side, index, language)
    const bead =
      order === 'text'
        ? undefined
        : (setting.beadOf.reference[left[0] ?? -1] ?? setting.beadOf.hypothesis[right[0] ?? -1])
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
  })
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
  const chunks: HTMLElement[] = []
  for (let i = 0; i < rows.length; i += chunk) {
    const box = elementOf(part('div', { class: 'chunk' }))
    for (const row of rows.slice(i, i + chunk)) box.append(row)
    element.append(box)
    chunks.push(box)
  }
  fill(place, undefined)
  place.append(element)
  const end = drawRibbons(element, chunks, setting)
  const passage = (side: Side, index: number): HTMLElement | null =>
    element.querySelector(`.p[data-side="${side}"][data-i="${index}"]`)
  let pointed: readonly [Side, number] | undefined
  const refill = (side: Side, index: number, mark?: Mark): void => {
    const box = passage(side, index)?.querySelector('.t')
    if (box) fill(box, bodyOf(setting, listed, side, index, mark))
  }
  return {
    element,
    passage,
    point(side, index, mark) {
      if (pointed) refill(...pointed)
      pointed = [side, index]
      refill(side, index, mark)
    },
    end,
  }
}
