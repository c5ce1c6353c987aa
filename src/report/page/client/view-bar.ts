import type { Result } from '../../../model/result.ts'
import { alignedIn, type DocumentEntry, hypotheses } from '../../lookup.ts'
import { part } from '../part.ts'
import { type Choice, choice } from './choice.ts'
import { elementOf, fill } from './dom.ts'
import type { Order } from './edition-rows.ts'

/** What is set: a document, a variant, and the order of passages. */
export interface ViewBar {
  readonly element: HTMLElement
  readonly document: () => DocumentEntry
  readonly system: () => string | undefined
  readonly order: () => Order
  readonly set: (document: DocumentEntry, system?: string) => void
}

/** Variants of a document that were aligned. */
export const variantsOf = (result: Result, document: DocumentEntry): readonly string[] =>
  hypotheses(result)
    .map(({ name }) => name)
    .filter((name) => alignedIn(document, result.reference, name).length > 0)

export function viewBar(result: Result, sheet: HTMLElement, changed: () => void): ViewBar {
  const documents = choice(
    'Document',
    result.documents.map((one) => [one.title, one] as const),
    () => {
      offer()
      changed()
    },
  )
  const orders = choice<Order>('Passages', ordersOf(result), changed)
  const place = elementOf(part('span', { class: 'variants' }))
  let variants: Choice<string> | undefined
  const offer = (): void => {
    const before = variants?.get()
    const names = variantsOf(result, documents.get())
    variants =
      names.length === 0
        ? undefined
        : choice(
            'Variant',
            names.map((name) => [name, name] as const),
            changed,
          )
    if (before !== undefined && names.includes(before)) variants?.set(before)
    fill(place, undefined)
    if (variants) place.append(variants.element)
  }
  offer()
  const element = elementOf(part('div', { class: 'bar', role: 'group', 'aria-label': 'What is shown' }))
  if (result.documents.length > 1) element.append(documents.element)
  for (const one of [place, orders.element, looks(sheet)]) element.append(one)
  return {
    element,
    document: documents.get,
    system: () => variants?.get(),
    order: orders.get,
    set(document, system) {
      documents.set(document)
      offer()
      if (system !== undefined) variants?.set(system)
      orders.set('text')
    },
  }
}

function ordersOf(result: Result): readonly (readonly [string, Order])[] {
  const measured = new Set(
    result.documents.flatMap(({ alignments }) =>
      alignments.flatMap((one) =>
        (one.measured ?? []).filter(({ scores }) => scores.some((score) => score !== null)).map(({ metric }) => metric),
      ),
    ),
  )
  return [
    ['in the order of the text', 'text'],
    ['least similar first', 'similarity'],
    ['least sure link first', 'confidence'],
    ...result.metrics
      .filter(({ name }) => measured.has(name))
      .map(({ name, higherIsBetter }) => [`worst ${name} first`, { metric: name, higherIsBetter }] as const),
  ]
}

/** What can be marked in the texts. */
const marks = [
  ['different', 'differences'],
  ['name', 'names'],
  ['number', 'numbers'],
  ['quotation', 'quotations'],
  ['f', 'findings'],
] as const

function looks(sheet: HTMLElement): HTMLElement {
  const group = elementOf(part('fieldset', { class: 'looks' }, part('legend', {}, 'Mark')))
  for (const [look, words] of marks) {
    const box = elementOf(part('input', { type: 'checkbox', checked: true })) as HTMLInputElement
    box.addEventListener('change', () => sheet.classList.toggle(`no-${look}`, !box.checked))
    const label = elementOf(part('label', {}))
    label.append(box, elementOf(part('span', { class: look === 'f' ? 'f minor sample' : look }, words)))
    group.append(label)
  }
  return group
}
