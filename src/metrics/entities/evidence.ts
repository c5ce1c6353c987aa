import { isCountry, isDate, isFigure, isNamed, type Mention, sameForm } from '../../mentions/index.ts'
import { type Side, slot, slotBounds } from './slots.ts'
import { frameOf } from './swaps.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** What comes behind the number in an id: `km`, `EUR`. */
const unitOf = ({ id }: Mention): string => /-(.+)$/.exec(id)?.[1] ?? ''

/**
 * What it rests on that one stands for the other. Of names: `land` where both are countries, `part` where they have a word in
 * common (a body under another name, as a rule), else `name`. Of figures: `unit` where both count in one unit, `frame` where
 * the word before or behind is the same, else `slot`. Of dates: `form` where they are of one form and the words around
 * agree, else `slot`.
 */
export function evidenceOf(reference: Side, r: Mention, hypothesis: Side, h: Mention): string {
  if (isNamed(r)) {
    if (isCountry(r.id) && isCountry(h.id)) return 'land'
    const there = new Set(wordsOf(h.text))
    return wordsOf(r.text).some((word) => there.has(word)) ? 'part' : 'name'
  }
  if (isDate(r)) return sameForm(r, h) && slot(reference, r, hypothesis, h) >= slotBounds.last ? 'form' : 'slot'
  if (isFigure(r) && unitOf(r) !== '' && unitOf(r) === unitOf(h)) return 'unit'
  const [was, is] = [frameOf(reference, r), frameOf(hypothesis, h)]
  const isFramed = (was.before !== '' && was.before === is.before) || (was.after !== '' && was.after === is.after)
  return isFramed ? 'frame' : 'slot'
}
