import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import type { Passage } from '../../src/model/document.ts'
import type { CutText } from '../../src/pipeline/align-texts.ts'
import { evenlyCut } from '../../src/segment/evenly-cut.ts'

const sentences = [
  'The harbour master closed the port of Tavrin on Monday.',
  'Nobody drowned but eleven passengers were taken to hospital.',
  'Divers will search the wreck of the smaller boat tomorrow.',
  'Insurance for the older vessel had lapsed in March.',
  'A public inquiry opens next week under Judge Ilona Brandt.',
  'Fishermen complained that warnings had been ignored for years.',
  'Ada Okafor wants the lighthouse repaired before the winter.',
  'The council of Tavrin has no money left for it this year.',
]

function textOf(parts: readonly string[], system: string): CutText {
  let at = 0
  const passages = parts.map((part): Passage => {
    const start = at
    at += part.length + 1
    return { class: 'body', start, end: start + part.length }
  })
  return { id: 'ferry', system, path: `${system}.txt`, language: 'en', text: parts.join(' '), passages }
}

const whole = textOf(sentences, 'a')
const bare = textOf([sentences.join(' ').replaceAll('.', '').toLowerCase()], 'b')
const texts = ({ text, passages }: CutText): string[] => passages.map(({ start, end }) => text.slice(start, end))

describe('texts are cut evenly', () => {
  it('where one has no sentence ends, so that its passages have counterparts', () => {
    const [reference, hypothesis] = evenlyCut([whole, bare])
    expect(reference).toBe(whole)
    expect(hypothesis!.passages.length).toBeGreaterThan(5)
    const { beads } = align(texts(reference!), texts(hypothesis!))
    expect(beads.filter((bead) => bead.reference.length === 0 || bead.hypothesis.length === 0)).toEqual([])
  })

  it('where it is the reference that has none', () => {
    const [reference, ...others] = evenlyCut([bare, whole, whole])
    expect(reference!.passages.length).toBeGreaterThan(5)
    expect(others).toEqual([whole, whole])
  })

  it('but not where all lack them, nor where one says much more', () => {
    expect(evenlyCut([bare, bare])).toEqual([bare, bare])
    const short = textOf(
      sentences.slice(0, 2).map((sentence) => sentence.slice(0, 20)),
      'c',
    )
    expect(evenlyCut([short, bare])).toEqual([short, bare])
  })

  it('without a change to passages that are as long as the others', () => {
    const halfBare = textOf([...sentences, sentences.join(' ').replaceAll('.', '')], 'd')
    const twice = textOf([...sentences, ...sentences], 'e')
    expect(texts(evenlyCut([twice, halfBare])[1]!).slice(0, 8)).toEqual(sentences)
  })

  it('and empty texts stay empty', () => {
    const empty = textOf([], 'f')
    expect(evenlyCut([whole, empty])).toEqual([whole, empty])
    expect(evenlyCut([empty])).toEqual([empty])
  })
})
