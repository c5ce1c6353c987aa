// An aligner without a single import: passages belong together when they have the same numbers in the same order.

/** @type {import('variorum').Aligner} */
const byNumbers = {
  name: 'by-numbers',
  version: '1',
  align(reference, hypothesis) {
    const numbers = (passage) => (passage.match(/\d+/g) ?? []).join(' ')
    const free = new Map(hypothesis.map((passage, j) => [numbers(passage), j]))
    return reference.flatMap((passage, i) => {
      const key = numbers(passage)
      const j = free.get(key)
      if (key === '' || j === undefined) return []
      free.delete(key)
      return [{ reference: [i], hypothesis: [j] }]
    })
  },
}

export default byNumbers
