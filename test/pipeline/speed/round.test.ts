import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slowdown } from '../../../src/analysis/slowdown.ts'
import { seededRandom } from '../../../src/math/random.ts'
import { type Match, matchesOf, roundOf } from '../../../src/pipeline/speed/round.ts'

// A clock that only work moves, by up to a tenth more or less: no other program of the machine can make these tests fail.
let clock = 0
let jitter = seededRandom(1)

beforeEach(() => {
  clock = 0
  jitter = seededRandom(1)
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => void vi.restoreAllMocks())

const spinning = (name: string, milliseconds: number, operations = 1) => ({
  name,
  work: '',
  operations,
  pass: () => {
    clock += milliseconds * (0.9 + jitter(201) / 1000)
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
    expect(ratio).toBeGreaterThan(9)
    expect(ratio).toBeLessThan(11)
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
