import { spearman } from '../../agreement/correlation.ts'
import { fallOf } from '../../challenge/tally.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { BiasScore } from '../../model/challenge.ts'
import { pairOf, pairScores } from './measure.ts'
import type { SegmentPlace } from './places.ts'

/** The first half, to the end of a word. */
const half = (text: string): string => {
  const middle = text.indexOf(' ', Math.floor(text.length / 2))
  return text.slice(0, middle < 0 ? Math.ceil(text.length / 2) : middle)
}

/** What is put in a translation's place; undefined where there is none. */
type Substitute = (place: SegmentPlace) => string | undefined

/** Texts that a metric should know the worth of. */
const substitutes = (humans: ReadonlyMap<string, string>): Readonly<Record<string, Substitute>> => ({
  empty: () => '',
  reference: ({ reference }) => reference,
  source: ({ source }) => source,
  halved: ({ text }) => half(text),
  doubled: ({ text }) => `${text} ${text}`,
  human: ({ of, text }) => {
    const written = humans.get(of)
    return written === text ? undefined : written
  },
})

/** Whether a metric prefers what it should not, or does not prefer what it should, to the machines' translations. */
export async function biasesOf(
  measurer: Measurer,
  machines: readonly SegmentPlace[],
  humans: ReadonlyMap<string, string>,
): Promise<{ readonly biases: readonly BiasScore[]; readonly length: number | null }> {
  const scored = await pairScores(
    measurer,
    machines.map((place) => pairOf(place, place.text)),
  )
  const biases: BiasScore[] = []
  for (const [name, substitute] of Object.entries(substitutes(humans))) {
    const asked = machines.flatMap((place, i) => {
      const text = substitute(place)
      return text === undefined ? [] : [{ i, pair: pairOf(place, text) }]
    })
    const others = await pairScores(
      measurer,
      asked.map(({ pair }) => pair),
    )
    const falls = asked.map(({ i }, k) => fallOf(measurer.metric.higherIsBetter, scored[i], others[k]))
    const count = (is: (fall: number) => boolean): number =>
      falls.filter((fall) => fall !== undefined && is(fall)).length
    if (asked.length > 0)
      biases.push({
        name,
        n: count(() => true),
        worse: count((fall) => fall > 0),
        ties: count((fall) => fall === 0),
        better: count((fall) => fall < 0),
      })
  }
  const measured = machines.flatMap(({ text, reference }, i) => {
    const score = scored[i]
    return score === undefined
      ? []
      : [{ length: text.length / reference.length, score: measurer.metric.higherIsBetter ? score : -score }]
  })
  const column = (of: 'length' | 'score') => Float64Array.from(measured, (one) => one[of])
  return { biases, length: spearman(column('length'), column('score')) ?? null }
}
