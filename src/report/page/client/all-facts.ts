import type { Result } from '../../../model/result.ts'
import { byHarm, rowsOfDocument } from '../../apparatus/apparatus.ts'
import { hypotheses } from '../../lookup.ts'
import { apparatusTable } from '../apparatus-table.ts'
import { part } from '../part.ts'
import { elementOf, fill } from './dom.ts'

/** Offers the rows of the apparatus that the page came without. */
export function offerAllFacts(result: Result): void {
  const note = document.getElementById('apparatus-more')
  const place = document.querySelector('#apparatus .wide')
  if (!note || !place) return
  const button = elementOf(part('button', { type: 'button' }, 'Show all facts'))
  button.addEventListener('click', () => {
    const rows = byHarm(result.documents.flatMap(rowsOfDocument(result)))
    fill(
      place,
      apparatusTable(result, hypotheses(result), rows, () => ''),
    )
    note.remove()
    button.remove()
  })
  note.after(button)
}
