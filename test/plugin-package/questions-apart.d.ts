declare const questionsApart: import('variorum').PassageBuckets
export default questionsApart
