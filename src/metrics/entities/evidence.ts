import { isCountry, isDate, isFigure, isNamed, type Mention, sameForm } from '../../mentions/index.ts'
import { type Side, slot, slotBounds } from './slots.ts'
import { frameOf } from './swaps.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** What comes behind the number in an id: `km`, `EUR`. */
const unitOf = ({ id }: Mention): string => /-(.+)$/.exec(id)?.[1] ?? ''

/**
 * What it rests on that one stands for the other. Of names: `land` where both are countries, `surname` where two persons have
 * the first name in common, `part` where they have any other word (a body under another name, as a rule), else `name`. Of
 * figures: `unit` where both count in one unit, `frame` where the word before or behind is the same, `only` where neither
 * passage has another figure, else `slot`. Of dates: `form` where they are of one form and the words around
 * agree, else `slot`.
 */
export function evidenceOf(reference: Side, r: Mention, hypothesis: Side, h: Mention): string {
  if (isNamed(r)) {
    if (isCountry(r.id) && isCountry(h.id)) return 'land'
    const [was, is] = [wordsOf(r.text), wordsOf(h.text)]
    if (r.type === 'person' && h.type === 'person' && was.length === 2 && is.length === 2 && was[0] === is[0])
      return 'surname'
    const there = new Set(is)
    return was.some((word) => there.has(word)) ? 'part' : 'name'
  }
  if (isDate(r)) return sameForm(r, h) && slot(reference, r, hypothesis, h) >= slotBounds.last ? 'form' : 'slot'
  if (isFigure(r) && unitOf(r) !== '' && unitOf(r) === unitOf(h)) return 'unit'
  const [was, is] = [frameOf(reference, r), frameOf(hypothesis, h)]
  const isFramed = (was.before !== '' && was.before === is.before) || (was.after !== '' && was.after === is.after)
  const isOnly = ({ mentions }: Side): boolean => mentions.filter(isFigure).length === 1
  return isFramed ? 'frame' : isOnly(reference) && isOnly(hypothesis) ? 'only' : 'slot'
}
