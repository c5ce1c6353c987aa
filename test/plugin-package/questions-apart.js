// Buckets for `variorum compare`: questions, and what is no question.

/** @type {import('variorum').PassageBuckets} */
const questionsApart = {
  name: 'kind of sentence',
  buckets: ['question', 'statement'],
  of: ({ reference }) => (/\?[”’"')]*$/.test(reference) ? 'question' : 'statement'),
}

export default questionsApart
