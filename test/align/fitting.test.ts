import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'

const story = [
  'The harbour master closed the port of Tavrin on Monday after two ferries collided in fog.',
  'Nobody drowned, but eleven passengers were taken to hospital with broken bones.',
  'Divers will search the wreck of the smaller boat once the current slackens.',
  'How is it going?',
  'Insurance for the older vessel had lapsed in March, the owner admitted.',
  'A public inquiry opens next week under Judge Ilona Brandt.',
  'Fishermen complained that warnings about the lighthouse had been ignored for years.',
]
const told = (at: number, ...instead: readonly string[]): string[] => [
  ...story.slice(0, at),
  ...instead,
  ...story.slice(at + 1),
]
const linkedWith = (at: number, hypothesis: readonly string[]): readonly number[] | undefined =>
  align(story, hypothesis).beads.find(({ reference }) => reference.includes(at))?.hypothesis

describe('a passage between linked ones', () => {
  it('belongs to the one in its place that is as long, whatever its words', () => {
    expect(linkedWith(3, told(3, 'What about that?'))).toEqual([3])
  })

  it('does so beside one that was put in', () => {
    const advertisement = 'Subscribe now and read all of our pages without a single advertisement for a month.'
    expect(linkedWith(3, told(3, advertisement, 'What about that?'))).toEqual([4])
  })

  it('stays alone beside one of another length', () => {
    const advertisement = 'Subscribe now and read all of our pages without a single advertisement for a month.'
    expect(linkedWith(3, told(3, advertisement))).toEqual([])
  })

  it('stays alone where half of the texts has no counterpart', () => {
    const half = ['x', 'y', 'z', 'w'].map((word, k) => `${word.repeat(6)} ${word.repeat(9)} `.repeat(3 + k))
    expect(linkedWith(3, [...told(3, 'What about that?').slice(0, 5), ...half])).toEqual([])
  })
})
