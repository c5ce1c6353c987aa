import { type Draws, drawsOf } from '../../challenge/resampled.ts'
import type { Base } from '../../model/challenge.ts'
import type { Places, SegmentPlace } from './places.ts'
import type { Planting } from './planting.ts'

/** What every metric is held to. */
export interface Sample {
  readonly plantings: readonly Planting[]
  /** Which texts of a base are drawn together: by segment or document, those of one reference. */
  readonly groups: Readonly<Record<Base, { readonly segment: readonly number[]; readonly document: readonly number[] }>>
  readonly draws: Readonly<Record<Base, Draws>>
  /** Translations that biases are tested on. */
  readonly translations: readonly SegmentPlace[]
  readonly humans: ReadonlyMap<string, string>
}

/** Translations that biases are tested on, for each change that is wanted. */
const translationsPerChange = 3

export function sampleOf(
  { segments, texts, humans }: Places,
  plantings: readonly Planting[],
  options: {
    readonly resamples: number
    readonly seed: number
    readonly changes: number
    readonly human: string | undefined
  },
): Sample {
  const { resamples, seed, changes, human } = options
  const grouped = (base: Base) => {
    const numbers = new Map<string, number>()
    const numberOf = (key: string): number => {
      const known = numbers.get(key) ?? numbers.size
      numbers.set(key, known)
      return known
    }
    const groups = {
      segment: segments[base].map(({ of }) => numberOf(`segment ${of}`)),
      document: texts[base].map(({ document }) => numberOf(`document ${document.id}`)),
    }
    return { groups, draws: drawsOf(numbers.size, resamples, seed) }
  }
  const [reference, translation] = [grouped('reference'), grouped('translation')]
  const machines = segments.translation.filter(({ system }) => system !== human)
  const most = changes * translationsPerChange
  const step = Math.max(1, machines.length / most)
  return {
    plantings,
    groups: { reference: reference.groups, translation: translation.groups },
    draws: { reference: reference.draws, translation: translation.draws },
    // Evenly from all systems and documents
    translations: Array.from({ length: Math.min(most, machines.length) }, (_, i) => machines[Math.floor(i * step)]!),
    humans,
  }
}
