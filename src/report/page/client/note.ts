import { kindWords, severityPart } from '../finding-parts.ts'
import type { Listed } from '../listed-findings.ts'
import { part } from '../part.ts'
import { elementOf, fill } from './dom.ts'

/** Milliseconds until a note goes, so that a pointer can get to it. */
const patience = 200

/** Shows what was found beside a finding that a pointer is over or that has the focus. */
export function noteOn(place: HTMLElement, listed: readonly Listed[]): void {
  const note = elementOf(part('div', { id: 'note', role: 'tooltip', hidden: true }))
  place.after(note)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let described: HTMLElement | undefined
  const hide = (): void => {
    note.hidden = true
    described?.removeAttribute('aria-describedby')
    described = undefined
  }
  const show = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLElement>('[data-f]')
    const one = link && listed[Number(link.dataset.f)]
    if (!one) return
    clearTimeout(waiting)
    hide()
    const { finding } = one
    fill(note, [
      part('p', { dir: 'auto' }, severityPart(finding.severity), ' ', finding.message),
      part('small', {}, kindWords(finding)),
    ])
    note.hidden = false
    described = link
    link.setAttribute('aria-describedby', 'note')
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect()
    const { width, height } = note.getBoundingClientRect()
    const below = box.bottom + height + 8 < innerHeight
    note.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`
    note.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - height - 6)}px`
  }
  const later = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(hide, patience)
  }
  place.addEventListener('mouseover', show)
  place.addEventListener('focusin', show)
  place.addEventListener('mouseout', later)
  place.addEventListener('focusout', later)
  note.addEventListener('mouseenter', () => clearTimeout(waiting))
  note.addEventListener('mouseleave', later)
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  addEventListener(
    'scroll',
    () => {
      if (document.activeElement !== described && !described?.matches(':hover')) hide()
    },
    { passive: true },
  )
}
