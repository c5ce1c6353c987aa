// A metric with findings, their category, and facts: every question is a row of the apparatus.

const questionsIn = (text) =>
  [...text.matchAll(/[^.!?]*[?]/g)].map(({ 0: words, index }) => ({
    text: words.trim(),
    start: index + words.length - words.trimStart().length,
    end: index + words.length,
  }))

/** Kept are as many as the hypothesis asks, in order; the others are lost. */
const matched = ({ references: [reference = ''], hypothesis }) => {
  const asked = questionsIn(hypothesis)
  return questionsIn(reference).map((question, i) => ({ question, counterpart: asked[i] }))
}

const at = (side, { start, end }) => ({ side, start, end })

const placesOf = ({ question, counterpart }) =>
  counterpart
    ? { place: at('hypothesis', counterpart), related: at('reference', question) }
    : { place: at('reference', question) }

/** @type {import('variorum').Metric} */
const questions = {
  name: 'questions',
  statistics: ['asked', 'dropped'],
  higherIsBetter: true,
  signature: { name: 'questions', version: '1' },
  unit: 'segment',
  summary: 'how many of the questions are still asked',
  meanings: [{ statistic: 'dropped', category: 'accuracy/omission/question', severity: 'major' }],
  measure: (pairs, note) =>
    pairs.map((pair, index) => {
      const all = matched(pair)
      const dropped = all.filter(({ counterpart }) => !counterpart)
      for (const each of dropped)
        note?.({
          pair: index,
          statistic: 'dropped',
          message: `'${each.question.text}' is no longer asked`,
          about: 'question',
          ...placesOf(each),
        })
      return [all.length - dropped.length, dropped.length]
    }),
  facts(document) {
    const facts = new Map()
    for (const { system, pairs } of document)
      for (const [pair, each] of pairs.entries())
        for (const one of matched(each)) {
          const { question, counterpart } = one
          const id = `question:${question.text}`
          const fact = facts.get(id) ?? { id, type: 'question', label: question.text, said: [], outcomes: [] }
          facts.set(id, fact)
          if (counterpart)
            fact.said.push({ system, pair, place: at('hypothesis', counterpart), text: counterpart.text })
          fact.outcomes.push({ system, pair, statistic: counterpart ? 'asked' : 'dropped', ...placesOf(one) })
        }
    return [...facts.values()]
  },
  score: ({ 0: asked = 0, 1: dropped = 0 }) => (asked + dropped === 0 ? undefined : asked / (asked + dropped)),
}

export default questions
