import type { Random } from '../../math/random.ts'
import type { Maker } from '../maker.ts'
import { becameAnother, isNumber } from '../proofs.ts'
import { casedLike, drawn, replaced } from '../texts.ts'

/** The last figure, then the first one, then ten times as much. */
function otherDigits(digits: string, grade: number, random: Random): string {
  if (grade >= 3) return /[.,\s]/.test(digits) ? `1${digits}` : `${digits}0`
  const places = [...digits.matchAll(/\d/g)].map(({ index }) => index)
  const at = grade === 1 ? places.at(-1)! : places[0]!
  const was = Number(digits[at])
  const least = at === places[0] ? 1 : 0
  const others = Array.from({ length: 10 - least }, (_, i) => i + least).filter((digit) => digit !== was)
  return digits.slice(0, at) + String(drawn(others, random)) + digits.slice(at + 1)
}

/** A figure, or in languages whose number words are known a small number in words, becomes another. */
export const number: Maker = {
  name: 'number',
  category: 'accuracy',
  harmful: true,
  summary: 'a number becomes another: its last figure, its first, ten times as much',
  grades: 3,
  make: (readers) => {
    const words = Object.entries(readers.language.numbers ?? {}).filter(([, value]) => value > 1 && value < 13)
    const byWord = new Map(words)
    return {
      apply(text, random, { grade }) {
        const figures = readers
          .mentions(text)
          .filter(isNumber)
          .flatMap((mention) => {
            const [found] = [...mention.text.matchAll(/\d[\d.,]*\d|\d/g)]
            if (found)
              return [
                {
                  start: mention.start + found.index,
                  digits: found[0],
                  end: mention.start + found.index + found[0].length,
                },
              ]
            const word = /^\p{L}+/u.exec(mention.text)?.[0] ?? ''
            if (!byWord.has(word.toLowerCase())) return []
            return [{ start: mention.start, digits: '', end: mention.start + word.length }]
          })
        const figure = drawn(figures, random)
        if (figure === undefined) return undefined
        if (figure.digits !== '') return replaced(text, figure, otherDigits(figure.digits, grade, random))
        const was = text.slice(figure.start, figure.end)
        const value = byWord.get(was.toLowerCase()) ?? 0
        if (grade >= 3) return undefined
        const others = words.filter(([, other]) =>
          grade === 1 ? Math.abs(other - value) === 1 : Math.abs(other - value) > 3,
        )
        const other = drawn(others, random)
        return other && replaced(text, figure, casedLike(was, other[0]))
      },
      proves: (before, after, { reference }) => becameAnother(readers, isNumber, before, after, reference),
    }
  },
}
