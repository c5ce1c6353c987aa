import { part } from '../part.ts'
import { elementOf } from './dom.ts'

export interface Choice<T> {
  readonly element: HTMLElement
  readonly get: () => T
  readonly set: (value: T) => void
}

/** Of lists, so that each has an id of its own. */
let made = 0

/** A labelled list to choose from. Options are told apart by their number: their words may be anything. */
export function choice<T>(
  label: string,
  options: readonly (readonly [words: string, value: T])[],
  changed: () => void,
): Choice<T> {
  const id = `choice-${++made}`
  const select = elementOf(
    part('select', { id }, ...options.map(([words], i) => part('option', { value: i }, words))),
  ) as HTMLSelectElement
  const element = elementOf(part('span', { class: 'choice' }, part('label', { for: id }, label)))
  element.append(select)
  select.addEventListener('change', changed)
  return {
    element,
    get: () => options[Math.max(0, select.selectedIndex)]![1],
    set: (value) => {
      select.selectedIndex = Math.max(
        0,
        options.findIndex((one) => one[1] === value),
      )
    },
  }
}
