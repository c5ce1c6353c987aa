// An operator that brings every ship to another port: a change that `variorum challenge` plants beside its own.

/** @type {import('variorum').Operator} */
const wrongPort = {
  name: 'wrong-port',
  category: 'accuracy',
  harmful: true,
  summary: 'ships sail from another port',
  apply: (text, random) =>
    /\bport\b/i.test(text) ? text.replace(/\bport\b/i, ['quarry', 'airfield'][random(2)]) : undefined,
  proves: (before, after) => before.split(' ').length === after.split(' ').length,
}

export default wrongPort
