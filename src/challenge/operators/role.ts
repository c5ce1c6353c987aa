import { compatibleRoles, type Mention } from '../../mentions/index.ts'
import type { Maker } from '../maker.ts'
import { becameAnother, unmatched } from '../proofs.ts'
import { casedLike, drawn, replaced, wholeWords } from '../texts.ts'

const isRole = ({ type }: Mention): boolean => type === 'role'
const opensWithVowel = (word: string): boolean => /^[aeiou]/i.test(word)

/** An office or a calling becomes another that it could not stand for. */
export const role: Maker = {
  name: 'role',
  category: 'accuracy',
  harmful: true,
  summary: 'an office becomes another',
  make: (readers) => {
    const { roleHeads = [] } = readers.language
    if (roleHeads.length === 0) return undefined
    const heads = roleHeads.filter((head) => /^\p{L}{5,}$/u.test(head))
    return {
      apply(text, random) {
        const mention = drawn(readers.mentions(text).filter(isRole), random)
        if (mention === undefined) return undefined
        const head = wholeWords(mention.text, roleHeads).at(-1)
        if (head === undefined) return undefined
        const fitting = heads.filter(
          (word) =>
            opensWithVowel(word) === opensWithVowel(head.text) &&
            !compatibleRoles(word, head.text.toLowerCase()) &&
            !compatibleRoles(head.text.toLowerCase(), word),
        )
        const other = drawn(fitting, random)
        if (other === undefined) return undefined
        const place = { start: mention.start + head.start, end: mention.start + head.end }
        return replaced(text, place, casedLike(head.text, other))
      },
      proves(before, after, { reference }) {
        const gone = unmatched(readers.mentions(before), readers.mentions(after)).filter(isRole)
        const come = unmatched(readers.mentions(after), readers.mentions(before)).filter(isRole)
        const says = (mention: Mention): string => String(mention.value ?? mention.text)
        return (
          becameAnother(readers, isRole, before, after, reference) &&
          gone.every((was) => come.every((is) => !compatibleRoles(says(was), says(is))))
        )
      },
    }
  },
}
