import type { Result } from '../../../model/result.ts'
import { isLanguageTag } from '../../../text/language-tag.ts'
import type { Bead } from '../../lookup.ts'
import { overlap } from '../../sides.ts'
import { fragmentOf, type Target, targetOf } from '../fragment.ts'
import { listedFindings } from '../listed-findings.ts'
import { part } from '../part.ts'
import { offerAllFacts } from './all-facts.ts'
import { byId, elementOf, fill } from './dom.ts'
import { type EditionView, editionView } from './edition-view.ts'
import { findingsPanel } from './findings-panel.ts'
import { keys } from './keys.ts'
import { noteOn } from './note.ts'
import { resultInside } from './result-inside.ts'
import { type Setting, type Side, settingOf } from './setting.ts'
import { synopsisView } from './synopsis-view.ts'
import { variantsOf, viewBar } from './view-bar.ts'

/** Sets the edition: one variant of one document at a time. */
function start(result: Result): void {
  const app = byId('app')
  fill(app, undefined)
  const listed = listedFindings(result)
  if (result.documents.every((document) => variantsOf(result, document).length === 0)) {
    fill(
      app,
      part('p', { class: 'empty' }, 'No text was aligned with the reference: there is nothing to set beside it.'),
    )
    return
  }
  const { language: tag } = result.corpus
  const language = isLanguageTag(tag) && tag !== 'und' ? tag : undefined
  const indexOf = new Map(listed.map(({ key }, i) => [key, i]))
  const place = elementOf(part('div', { class: 'place' }))
  let view: EditionView | undefined
  let setting: Setting | undefined
  let current: number | undefined

  const render = (): void => {
    view?.end()
    const system = bar.system()
    setting = system === undefined ? undefined : settingOf(result, listed, bar.document(), system)
    if (setting === undefined) {
      view = undefined
      fill(place, part('p', { class: 'empty' }, 'No text of this document was aligned with the reference.'))
      return
    }
    view = editionView(place, setting, listed, { order: bar.order(), reference: result.reference, language, dress })
  }
  const bar = viewBar(result, place, render)
  let looked: ReadonlySet<number> = new Set(listed.keys())
  /** Of the findings in the texts, those that are not looked for are not marked. */
  const dress = (set: HTMLElement): void => {
    for (const link of set.querySelectorAll<HTMLElement>('[data-f]'))
      link.classList.toggle('off', !looked.has(Number(link.dataset.f)))
  }
  const narrow = (): void => {
    looked = new Set(panel.shown())
    dress(place)
  }
  const panel = findingsPanel(result, listed, narrow)

  /** Sets what a place is in, unless it is set already. */
  const setTo = (id: string, system: string): boolean => {
    const document = result.documents.find((one) => one.id === id)
    if (!document || !variantsOf(result, document).includes(system)) return false
    if (view && setting?.document === document && setting.system === system && bar.order() === 'text') return true
    bar.set(document, system)
    render()
    return view !== undefined
  }
  const reach = (element: HTMLElement | undefined, focus = element): void => {
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    focus?.focus({ preventScroll: true })
    // What comes into sight is laid out now, and may be of another height than was thought
    requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }))
  }
  const toFinding = (index: number): void => {
    const { finding } = listed[index]!
    panel.reveal(index)
    current = index
    panel.point(index)
    if (!setTo(finding.document, finding.system)) return
    for (const one of place.querySelectorAll('.current')) one.classList.remove('current')
    const bead = finding.bead === null ? undefined : setting?.alignment.beads[finding.bead]
    setBead(bead)
    const marks = [...place.querySelectorAll<HTMLElement>(`[data-f="${index}"]`)]
    for (const one of marks) one.classList.add('current')
    const own = marks.find((one) => one.closest('[data-side="hypothesis"]')) ?? marks[0]
    // Where it has no mark it lies under another finding, which is graver
    reach(own ?? passageOf(bead?.hypothesis[0], bead?.reference[0]))
  }
  /** Sets the rows that a bead stands in. */
  const setBead = (bead: Bead | undefined): void => {
    for (const one of bead?.reference ?? []) view?.passage('reference', one)
    for (const one of bead?.hypothesis ?? []) view?.passage('hypothesis', one)
  }
  const passageOf = (hypothesis: number | undefined, reference: number | undefined): HTMLElement | undefined =>
    hypothesis === undefined
      ? reference === undefined
        ? undefined
        : view?.passage('reference', reference)
      : view?.passage('hypothesis', hypothesis)
  const toPassage = ({ document, system, bead: index, at }: Extract<Target, { kind: 'passage' }>): void => {
    if (!setTo(document, system) || !setting || (index !== undefined && setting.alignment.beads[index] === undefined)) {
      say('There is no such passage here.')
      return
    }
    for (const one of place.querySelectorAll('.current')) one.classList.remove('current')
    const bead = index === undefined ? undefined : setting.alignment.beads[index]
    const side: Side = at?.side ?? 'hypothesis'
    const marked = at && bead?.[side].find((one) => overlap(setting!.texts[side].passages[one]!, at))
    if (at && marked !== undefined) view?.point(side, marked, { start: at.start, end: at.end, look: 'target' })
    const own = marked === undefined ? passageOf(bead?.hypothesis[0], bead?.reference[0]) : view?.passage(side, marked)
    for (const one of bead?.reference ?? []) view?.passage('reference', one)?.classList.add('current')
    for (const one of bead?.hypothesis ?? []) view?.passage('hypothesis', one)?.classList.add('current')
    reach(own ?? place)
  }
  /** Where a link leads nowhere. */
  const notice = elementOf(part('p', { class: 'empty', role: 'status' }))
  const say = (sentence: string): void => {
    notice.textContent = sentence
    if (sentence !== '') notice.scrollIntoView({ block: 'center' })
  }
  let followed: string | undefined
  const follow = (): void => {
    followed = location.hash
    say('')
    const target = targetOf(location.hash)
    if (target === undefined) return
    if (target.kind === 'passage') toPassage(target)
    else if (target.kind === 'synopsis') toSynopsis(target)
    else {
      const index = indexOf.get(target.key)
      if (index === undefined) say('There is no such finding here: it is gone, or the link is another report’s.')
      else toFinding(index)
    }
  }
  const toSynopsis = (target: Extract<Target, { kind: 'synopsis' }>): void => {
    const document = result.documents.find(({ id }) => id === target.document)
    if (!document) return
    const system = bar.document() === document ? bar.system() : variantsOf(result, document)[0]
    view?.end()
    view = undefined
    setting = undefined
    if (bar.document() !== document) bar.set(document, system)
    fill(place, synopsisView(result, document, target.passage, system ?? '', language))
    place.querySelector<HTMLElement>('#synopsis-h')?.focus({ preventScroll: true })
    place.scrollIntoView({ block: 'start' })
  }
  const step = (by: 1 | -1): void => {
    const shown = panel.shown()
    if (shown.length === 0) return
    const at = current === undefined ? -1 : shown.indexOf(current)
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length
    location.replace(fragmentOf({ kind: 'finding', key: listed[shown[next]!]!.key }))
    // Before the event that tells of it: the next key may be quicker
    follow()
  }
  bar.element.append(keys({ step, search: panel.search }))
  app.append(notice, bar.element, elementOf(part('div', { class: 'desk' })))
  app.lastElementChild?.append(place, panel.element)
  noteOn(place, listed)
  // Permalinks lead into the texts from now on
  for (const one of document.querySelectorAll('.static li')) one.removeAttribute('id')
  offerAllFacts(result)
  render()
  addEventListener('hashchange', () => {
    if (location.hash !== followed) follow()
  })
  // A link to where one is already changes nothing, and is meant
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.getAttribute('href') === location.hash) follow()
  })
  follow()
}

start(resultInside())
