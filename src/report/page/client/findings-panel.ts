import type { Result } from '../../../model/result.ts'
import { plural } from '../../../text/plural.ts'
import { weight } from '../../gravity.ts'
import { everyone } from '../../lookup.ts'
import { findingLine } from '../finding-parts.ts'
import type { Listed } from '../listed-findings.ts'
import { bdi, type Part, part } from '../part.ts'
import { type Choice, choice } from './choice.ts'
import { elementOf, fill } from './dom.ts'
import { everything, type Filter, fits } from './finding-filter.ts'

/** Findings that are added to the list at a time. */
const step = 100

export interface FindingsPanel {
  readonly element: HTMLElement
  /** Those that are looked for, the gravest first; indices of all. */
  readonly shown: () => readonly number[]
  /** Says which one is read. */
  readonly point: (index: number | undefined) => void
  /** Looks for everything again, where one is not among those looked for. */
  readonly reveal: (index: number) => void
  readonly search: () => void
}

/** The list of findings and what narrows it. */
export function findingsPanel(result: Result, listed: readonly Listed[], changed: () => void): FindingsPanel {
  const order = listed
    .map((_, i) => i)
    .toSorted(
      (a, b) =>
        Number(listed[a]!.isOfStranger) - Number(listed[b]!.isOfStranger) ||
        weight(listed[b]!.finding.severity) - weight(listed[a]!.finding.severity),
    )
  let shown: readonly number[] = order
  let length = step
  let current: number | undefined
  const update = (): void => {
    const filter = filters.get()
    shown = order.filter((i) => fits(listed[i]!, filter))
    length = step
    show()
    changed()
  }
  const filters = filterForm(result, listed, update)
  const status = elementOf(part('p', { role: 'status', 'aria-live': 'polite', class: 'status' }))
  const list = elementOf(part('ol', { class: 'list' }))
  const more = elementOf(part('button', { type: 'button' }, `Show ${step} more`))
  const item = (i: number): HTMLElement =>
    elementOf(
      part(
        'li',
        { 'data-index': i, 'aria-current': i === current ? 'true' : undefined },
        itemParts(result, listed[i]!),
      ),
    )
  const show = (): void => {
    status.textContent = `${plural(shown.length, 'finding')} shown of ${listed.length}`
    fill(list, undefined)
    for (const i of shown.slice(0, length)) list.append(item(i))
    more.hidden = shown.length <= length
  }
  const lengthen = (to: number): void => {
    for (const i of shown.slice(length, to)) list.append(item(i))
    length = Math.max(length, to)
    more.hidden = shown.length <= length
  }
  more.addEventListener('click', () => lengthen(length + step))
  list.addEventListener('keydown', (event) => {
    const by =
      event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : undefined
    const to = by && (event.target as Element).closest('li')?.[by]?.querySelector('a')
    if (!to) return
    event.preventDefault()
    to.focus()
  })
  const element = elementOf(
    part('aside', { class: 'panel', 'aria-labelledby': 'panel-h' }, part('h3', { id: 'panel-h' }, 'Findings')),
  )
  for (const one of [filters.element, status, list, more]) element.append(one)
  show()
  return {
    element,
    shown: () => shown,
    point(index) {
      list.querySelector('[aria-current]')?.removeAttribute('aria-current')
      current = index
      const at = index === undefined ? -1 : shown.indexOf(index)
      lengthen(at + 1)
      const own = list.children[at]
      own?.setAttribute('aria-current', 'true')
      if (own instanceof HTMLElement && list.scrollHeight > list.clientHeight)
        list.scrollTop = own.offsetTop - list.offsetTop - list.clientHeight / 3
    },
    reveal(index) {
      if (shown.includes(index)) return
      filters.clear()
      update()
    },
    search: filters.focus,
  }
}

const itemParts = (result: Result, one: Listed): Part => [
  findingLine(one),
  result.documents.length > 1 ? part('small', {}, ' · ', bdi(one.finding.document)) : undefined,
]

interface FilterForm {
  readonly element: HTMLElement
  readonly get: () => Filter
  readonly clear: () => void
  readonly focus: () => void
}

function filterForm(result: Result, listed: readonly Listed[], changed: () => void): FilterForm {
  const valuesOf = (of: (one: Listed) => string): readonly string[] => [...new Set(listed.map(of))]
  const some = (label: string, values: readonly string[]): Choice<string> =>
    choice(label, [['all', ''], ...values.map((value) => [value, value] as const)], changed)
  const named = new Set(valuesOf(({ finding }) => finding.system))
  const found = new Set(valuesOf(({ finding }) => finding.severity ?? 'noted'))
  const documents = valuesOf(({ finding }) => finding.document)
  const choices = {
    severity: some(
      'Severity',
      ['critical', 'major', 'minor', 'noted'].filter((one) => found.has(one)),
    ),
    metric: some(
      'Metric',
      valuesOf(({ finding }) => finding.metric),
    ),
    statistic: some('Kind', valuesOf(({ finding }) => finding.statistic).toSorted()),
    system: some(
      'System',
      everyone(result)
        .map(({ name }) => name)
        .filter((name) => named.has(name)),
    ),
    document: some('Document', documents),
  }
  const words = elementOf(
    part('input', { id: 'words', type: 'search', autocomplete: 'off', spellcheck: 'false' }),
  ) as HTMLInputElement
  const search = elementOf(part('span', { class: 'choice' }, part('label', { for: 'words' }, 'Words')))
  search.append(words)
  let waiting: ReturnType<typeof setTimeout> | undefined
  words.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(changed, 120)
  })
  const element = elementOf(part('div', { class: 'filters', role: 'search', 'aria-label': 'Which findings' }))
  for (const [name, { element: one }] of Object.entries(choices))
    if (name !== 'document' || documents.length > 1) element.append(one)
  element.append(search)
  return {
    element,
    get: () => ({
      severity: choices.severity.get(),
      metric: choices.metric.get(),
      statistic: choices.statistic.get(),
      system: choices.system.get(),
      document: choices.document.get(),
      words: words.value.trim(),
    }),
    clear: () => {
      for (const [name, one] of Object.entries(choices)) one.set(everything[name as keyof typeof choices])
      words.value = ''
    },
    focus: () => words.focus(),
  }
}
