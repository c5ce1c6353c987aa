import { aligners } from '../../align/aligners.ts'
import { exampleTexts } from './example-texts.ts'
import type { Starter } from './starter.ts'

const module = (
  name: string,
  typed: boolean,
): string => `${typed ? "import type { Aligner } from 'variorum'\n\n" : ''}const numbersOf = (passage${typed ? ': string' : ''}) => (passage.match(/\\d+/g) ?? []).join(' ')

/**
 * Passages belong together when they have the same numbers. Put your own reading here.${typed ? '' : "\n * @type {import('variorum').Aligner}"}
 */
const aligner${typed ? ': Aligner' : ''} = {
  name: '${name}',
  // Stands with the name in every result: a new one where other links may come out
  version: '1',
  // Links of indices from 0, in any order, no passage in two of them; what is not named stays alone
  align(reference, hypothesis) {
    const free = new Map(hypothesis.map((passage, j) => [numbersOf(passage), j]))
    return reference.flatMap((passage, i) => {
      const numbers = numbersOf(passage)
      const j = free.get(numbers)
      if (numbers === '' || j === undefined) return []
      free.delete(numbers)
      return [{ reference: [i], hypothesis: [j] }]
    })
  },
}

export default aligner
`

const test = (file: string): string => `import { describeAligner } from 'variorum/testing'
import aligner from './${file}'

// Your examples; the kit adds what every aligner must do with empty, equal and repeating texts.
describeAligner(aligner, [
  {
    name: 'links passages with the same numbers, wherever they stand',
    reference: ['Built in 1911.', 'It rained.', '7 masts and 2 boats were lost.'],
    hypothesis: ['They built it in 1911.', '7 masts went, then 2 boats.', 'Rain fell.'],
    links: [
      [[0], [0]],
      [[2], [1]],
    ],
  },
])
`

const [reference, other] = Object.keys(exampleTexts)

export const alignerStarter: Starter = {
  taken: Object.keys(aligners),
  module,
  test,
  use: (file) => `align examples/${reference} examples/${other} --format text --aligner ./${file}`,
}
