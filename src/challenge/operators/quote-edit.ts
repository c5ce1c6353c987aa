import { compareWording } from '../../quotations/index.ts'
import type { Maker } from '../maker.ts'
import type { Readers } from '../readers.ts'
import { drawn, replaced, shuffled, tidied } from '../texts.ts'

/** Content words that a quotation loses, by grade. */
const lost = [1, 2, 4]

const isLess = (one: string, other: string): boolean => {
  const { coverage, similarity } = compareWording(one, other)
  return coverage < 1 || similarity < 1
}

const quoted = ({ quotations }: Readers, text: string): readonly string[] =>
  quotations(text)
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .map(({ inner }) => text.slice(inner.start, inner.end))

/** What somebody is quoted with loses words. */
export const quoteEdit: Maker = {
  name: 'quote-edit',
  category: 'accuracy',
  harmful: true,
  summary: 'a quotation loses words that carry its sense: one, two, four',
  grades: lost.length,
  make: (readers) => ({
    apply(text, random, { grade }) {
      const quotation = drawn(
        readers.quotations(text).filter(({ kind }) => kind === 'direct' || kind === 'fragment'),
        random,
      )
      if (quotation === undefined) return undefined
      const { start, end } = quotation.inner
      const inner = text.slice(start, end)
      const content = readers.words(inner).filter(({ isFunction, plain }) => !isFunction && plain.length > 3)
      if (content.length < lost[grade - 1]! + 1) return undefined
      const gone = shuffled(content, random)
        .slice(0, lost[grade - 1])
        .sort((a, b) => b.start - a.start)
      let left = inner
      for (const word of gone) left = replaced(left, word, '')
      return replaced(text, { start, end }, tidied(left, inner))
    },
    proves(before, after, { reference }) {
      const [was, is] = [quoted(readers, before), quoted(readers, after)]
      const truly = before === reference ? was : quoted(readers, reference)
      return was.length === is.length && truly.length > 0 && was.some((one, i) => one !== is[i] && isLess(one, is[i]!))
    },
  }),
}
