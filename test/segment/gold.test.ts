import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment/segment.ts'
import { goldFolder, goldIds, goldIsThere, keepsTrap, ourClass, readGold, scoredSentences } from './gold.ts'

if (!goldIsThere) console.log(`skipped: there are no gold texts in ${goldFolder}`)

describe.skipIf(!goldIsThere)('segment on the gold texts', () => {
  it.each(goldIds())('falls into no trap of %s', async (id) => {
    const { gold, document } = readGold(id)
    const { sentences } = await segment(document)
    expect(gold.traps.filter((trap) => !keepsTrap(trap, sentences))).toEqual([])
  })

  it.each(goldIds())('finds 99 of 100 sentences of %s, and 97 of 100 classes', async (id) => {
    const { gold, document } = readGold(id)
    const { sentences } = await segment(document)
    const wanted = scoredSentences(gold.sentences, gold.traps)
    const found = new Set(scoredSentences(sentences, gold.traps).map(({ start, end }) => `${start}-${end}`))
    const right = wanted.filter(({ start, end }) => found.has(`${start}-${end}`))
    expect((2 * right.length) / (wanted.length + found.size)).toBeGreaterThanOrEqual(0.99)

    const classes = new Map(sentences.map(({ start, class: name }) => [start, name]))
    const classed = gold.sentences.filter((sentence) => classes.get(sentence.start) === ourClass(sentence.class))
    expect(classed.length / gold.sentences.length).toBeGreaterThanOrEqual(0.97)
  })
})
