import { type Random, seededRandom } from '../math/random.ts'
import type { Operator } from '../model/operator.ts'
import { hash } from '../text/hash.ts'
import { shuffled } from './texts.ts'

/** A text that can be changed, and what its translation is compared with. */
export interface Place {
  readonly text: string
  readonly reference: string
  readonly source?: string
}

/** A change that did what its operator says. */
export interface Planted {
  /** Index of the place. */
  readonly place: number
  /** The changed text by grade, the mildest first; as many as had an effect of their own. */
  readonly texts: readonly string[]
}

export interface PlantOptions {
  readonly language: string
  /** Changes at most. */
  readonly changes: number
  readonly seed: number
  /** What else the draws depend on: texts of another kind are drawn from apart. */
  readonly base: string
}

/** Times that all places are gone through: a text of many numbers can lose another one each time. */
const rounds = 6
/** Places that are tried for each change that is wanted, so that an operator that finds nothing ends. */
const patience = 40
/** Segments drawn by lot that an operator may take names and sentences from. */
const strangers = 24

/**
 * Changes by one operator: places in an order drawn by lot, each again with other draws until there are enough. The draws depend
 * on the seed, the base and the operator's name alone, so that other operators change nothing here.
 */
export async function plant(
  operator: Operator,
  places: readonly Place[],
  options: PlantOptions,
): Promise<readonly Planted[]> {
  const random = seededRandom(hash(`${options.seed}\n${options.base}\n${operator.name}`))
  const order = shuffled([...places.keys()], random)
  const planted: Planted[] = []
  const known = new Set<string>()
  let left = options.changes * patience
  for (let round = 0; round < rounds; round++) {
    for (const place of order) {
      if (planted.length === options.changes || left-- === 0) return planted
      const texts = await grades(
        operator,
        places[place]!,
        random(2 ** 32),
        strangersTo(place, places, random),
        options.language,
      )
      const key = `${place}\n${texts[0]}`
      if (texts.length === 0 || known.has(key)) continue
      known.add(key)
      planted.push({ place, texts })
    }
    if (planted.length === 0) break
  }
  return planted
}

/** The same draws for every grade; it ends where one has no effect of its own. */
async function grades(
  operator: Operator,
  { text, reference, source }: Place,
  seed: number,
  others: readonly string[],
  language: string,
): Promise<readonly string[]> {
  const texts: string[] = []
  for (let grade = 1; grade <= (operator.grades ?? 1); grade++) {
    const context = { language, grade, reference, others, ...(source !== undefined && { source }) }
    const changed = await operator.apply(text, seededRandom(seed), context)
    if (changed === undefined || changed === text || texts.includes(changed)) break
    if (operator.proves && !(await operator.proves(text, changed, context))) break
    texts.push(changed)
  }
  return texts
}

function strangersTo(place: number, places: readonly Place[], random: Random): readonly string[] {
  const { text, reference } = places[place]!
  const drawn = Array.from({ length: strangers }, () => places[random(places.length)]!.text)
  return drawn.filter((other) => other !== text && other !== reference)
}
