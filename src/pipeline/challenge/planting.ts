import type { OpenAligner } from '../../align/aligners.ts'
import { type PlantOptions, plant } from '../../challenge/plant.ts'
import type { Base } from '../../model/challenge.ts'
import type { Operator } from '../../model/operator.ts'
import type { Pair } from '../../model/pair.ts'
import type { Unit } from '../align-texts.ts'
import { pairOf, type TextPairs, textPairs } from './measure.ts'
import type { Places, TextPlace } from './places.ts'

/** A change that can be measured. */
interface Change {
  /** The text that was changed: a segment's index among those of its base, or a document's. */
  readonly place: number
  readonly before: string
  /** By grade. */
  readonly after: readonly string[]
}

/** What an operator planted of one base. */
export type Planting = {
  readonly operator: Operator
  readonly base: Base
} & (
  | {
      readonly unit: 'segment'
      readonly changes: readonly (Change & { readonly pair: Pair; readonly changed: readonly Pair[] })[]
    }
  | {
      readonly unit: 'document'
      readonly changes: readonly (Change & { readonly pairs: TextPairs; readonly changed: readonly TextPairs[] })[]
    }
)

export const bases = ['reference', 'translation'] as const

/** One change of a whole document for so many of a segment: each is cut, aligned and measured as a whole. */
const documentsPerChange = 0.1

/** Changes by one operator, of each base. */
export async function plantIn(
  { segments, texts }: Places,
  operator: Operator,
  { unit, aligner, ...options }: Omit<PlantOptions, 'base'> & { readonly unit: Unit; readonly aligner: OpenAligner },
): Promise<readonly Planting[]> {
  const plantings: Planting[] = []
  for (const base of bases) {
    if (operator.unit === 'document') {
      const changes = Math.ceil(options.changes * documentsPerChange)
      const planted = await plant(operator, texts[base], { ...options, changes, base })
      const aligned = async (place: TextPlace, text: string) => textPairs(place, text, unit, aligner)
      const whole = []
      for (const { place, texts: after } of planted) {
        const text = texts[base][place]!
        const changed = []
        for (const each of after) changed.push(await aligned(text, each))
        whole.push({ place, before: text.text, after, pairs: await aligned(text, text.text), changed })
      }
      plantings.push({ operator, base, unit: 'document', changes: whole })
    } else {
      const planted = await plant(operator, segments[base], { ...options, base })
      const changes = planted.map(({ place, texts: after }) => {
        const segment = segments[base][place]!
        return {
          place,
          before: segment.text,
          after,
          pair: pairOf(segment, segment.text),
          changed: after.map((text) => pairOf(segment, text)),
        }
      })
      plantings.push({ operator, base, unit: 'segment', changes })
    }
  }
  return plantings
}
