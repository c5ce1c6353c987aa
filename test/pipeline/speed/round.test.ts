import { describe, expect, it } from 'vitest'
import { slowdown } from '../../../src/analysis/slowdown.ts'
import { type Match, matchesOf, roundOf } from '../../../src/pipeline/speed/round.ts'

const spinning = (name: string, milliseconds: number, operations = 1) => ({
  name,
  work: '',
  operations,
  pass: () => {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    return name
  },
})

const roundsOf = (match: Match): readonly number[] => Array.from({ length: 10 }, () => roundOf([match], 25)[0]!)

describe('roundOf', () => {
  it('a task that was slowed down is told, beside a peer that was not', () => {
    const peer = spinning('peer', 0.5)
    const [before, now] = [0.2, 0.5].map((milliseconds) => roundsOf({ task: spinning('task', milliseconds), peer }))
    expect(slowdown(before!, now!, { bound: 1.1, seed: 1 })).toMatchObject({ verdict: 'slower' })
  })

  it('a machine that slows down both changes no ratio', () => {
    const [before, now] = [0.2, 0.4].map((milliseconds) =>
      roundsOf({ task: spinning('task', milliseconds), peer: spinning('peer', 2 * milliseconds) }),
    )
    expect(slowdown(before!, now!, { bound: 1.1, seed: 1 }).verdict).toBe('not told apart')
  })

  it('compares operations, of which a pass may have many', () => {
    const [ratio] = roundOf([{ task: spinning('task', 0.5, 10), peer: spinning('peer', 0.5, 1) }], 10)
    expect(ratio).toBeGreaterThan(7)
    expect(ratio).toBeLessThan(13)
  })
})

describe('matchesOf', () => {
  it('holds every task of the core that has a peer against it', async () => {
    const texts = { reference: ['The ferry runs again.', 'Nobody asked.'], hypothesis: ['Nobody was asked.'] }
    expect((await matchesOf(texts)).map(({ task, peer }) => [task.name, peer.name])).toEqual([
      ['alignment', 'fast-levenshtein, matrix'],
      ['edit distance', 'fast-levenshtein'],
      ['edit script', 'fast-levenshtein'],
      ['distance matrix', 'fast-levenshtein, matrix'],
    ])
  })
})
