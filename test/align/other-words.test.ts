import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { seededRandom } from '../../src/math/random.ts'

const seed = 20_261_129
const letters = 'abdefgiklmnoprstuvz'

/** Words that nobody ever said, a few of them much oftener than the others. */
function speaker(at: number) {
  const random = seededRandom(seed + at)
  const word = () => Array.from({ length: 3 + random(6) }, () => letters[random(letters.length)]).join('')
  const words = Array.from({ length: 900 }, word)
  return { random, say: () => words[Math.floor((words.length * random(1000) * random(1000)) / 1_000_000)]! }
}

const passages = (n: number, say: () => string): string[][] =>
  Array.from({ length: n }, () => Array.from({ length: 18 }, say))
const joined = (all: readonly (readonly string[])[]): string[] => all.map((words) => words.join(' '))
const linked = (reference: readonly string[], hypothesis: readonly string[]) =>
  align(reference, hypothesis).beads.filter((bead) => bead.reference.length * bead.hypothesis.length > 0)

describe(`texts in other words (seed ${seed})`, () => {
  it('are linked where one word in four is the same', () => {
    const { random, say } = speaker(1)
    const told = passages(48, say)
    const retold = told.map((words) => words.map((word) => (random(4) === 0 ? word : say())))
    const right = linked(joined(told), joined(retold)).filter(({ reference: [i], hypothesis: [j] }) => i === j)
    expect(right.length).toBeGreaterThan(43)
  })

  it('are as surely linked where one is the beginning of the other', () => {
    const { random, say } = speaker(2)
    const told = passages(48, say)
    const retold = told.slice(0, 16).map((words) => words.map((word) => (random(2) === 0 ? word : say())))
    const beads = linked(joined(told), joined(retold))
    expect(beads.map(({ reference, hypothesis }) => [...reference, ...hypothesis])).toEqual(
      Array.from({ length: 16 }, (_, i) => [i, i]),
    )
  })

  it('are not taken for such where they have nothing to do with each other, nor is a link said to be sure', () => {
    const { say } = speaker(3)
    const beads = linked(joined(passages(48, say)), joined(passages(48, say)))
    expect(beads.length).toBeLessThan(4)
    for (const { confidence } of beads) expect(confidence).toBeLessThan(0.5)
  })
})
