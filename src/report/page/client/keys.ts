import { part } from '../part.ts'
import { elementOf } from './dom.ts'

export interface Actions {
  readonly step: (by: 1 | -1) => void
  readonly search: () => void
}

const told = [
  ['n or j', 'next finding, of those listed'],
  ['p or k', 'finding before'],
  ['↑ ↓', 'walk through the list of findings'],
  ['Enter', 'go to the finding that has the focus'],
  ['/', 'search in findings'],
  ['Esc', 'close a note or this help'],
  ['?', 'this help'],
] as const

/** Keys for the whole page, left alone where somebody types; gives the button that tells them. */
export function keys({ step, search }: Actions): HTMLElement {
  const help = elementOf(
    part(
      'dialog',
      { class: 'help', 'aria-labelledby': 'help-h' },
      part('h2', { id: 'help-h' }, 'Keys'),
      part(
        'dl',
        {},
        told.map(([key, what]) => [part('dt', {}, part('kbd', {}, key)), part('dd', {}, what)]),
      ),
      part('form', { method: 'dialog' }, part('button', {}, 'Close')),
    ),
  ) as HTMLDialogElement
  document.body.append(help)
  // The policy of the page forbids forms to be sent, which a dialog's is not in every browser
  help.querySelector('button')?.addEventListener('click', (event) => {
    event.preventDefault()
    help.close()
  })
  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey || help.open) return
    if (target instanceof Element && target.closest('input, select, textarea')) return
    const act = {
      n: () => step(1),
      j: () => step(1),
      p: () => step(-1),
      k: () => step(-1),
      '/': search,
      '?': () => help.showModal(),
    }[key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  const button = elementOf(part('button', { type: 'button', class: 'keys' }, 'Keys ?'))
  button.addEventListener('click', () => help.showModal())
  return button
}
