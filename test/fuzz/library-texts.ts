import * as fc from 'fast-check'
import { align, aligners, evaluate, metrics, segment, type Texts } from '../../src/index.ts'
import { faultOfResult, faultOfSpan, notFinite, resultOrSentence } from './oracles.ts'
import { type Target, target } from './target.ts'
import { name, number, numberOf, text as someText, tag } from './texts.ts'

// What the library makes of whole texts.

/** What is wrong with two answers to one question. */
const faultOfTwice = (one: unknown, other: unknown): string | undefined =>
  JSON.stringify(one) === JSON.stringify(other) ? undefined : 'the same call gave something else the second time'

const segmenting = target(
  'segment',
  'library',
  fc.record({ text: someText(), language: tag }),
  async ({ text, language }) => {
    const call = () => segment({ id: 'd', system: 's', path: 's.txt', language, text })
    const made = await resultOrSentence(call)
    if (made === undefined) return undefined
    for (const passages of [made.value.sentences, made.value.paragraphs]) {
      let last = 0
      for (const passage of passages) {
        const fault =
          faultOfSpan(text, passage) ?? (passage.start < last ? `a passage begins before ${last}` : undefined)
        if (fault !== undefined) return fault
        last = passage.end
      }
    }
    return faultOfTwice(made.value, await call())
  },
)

const passages = fc.array(someText(3), { maxLength: 12 })

const aligning = target(
  'align',
  'library',
  fc.record({
    reference: passages,
    hypothesis: passages,
    aligner: fc.constantFrom('variorum', 'gale-church', 'lines', 'align' as const),
  }),
  async ({ reference, hypothesis, aligner }) => {
    const call = () =>
      aligner === 'align' ? align(reference, hypothesis) : aligners[aligner].align(reference, hypothesis)
    const made = await resultOrSentence(call)
    if (made === undefined) return undefined
    const { beads } = made.value
    for (const [side, of] of [['reference', reference] as const, ['hypothesis', hypothesis] as const]) {
      const indices = beads.flatMap((bead) => bead[side]).sort((a, b) => a - b)
      if (JSON.stringify(indices) !== JSON.stringify([...of.keys()])) return `the beads do not hold each ${side} once`
    }
    return notFinite(made.value) ?? faultOfTwice(made.value, call())
  },
)

const hypotheses = fc.array(fc.tuple(name, someText(12)), { maxLength: 3 })

const evaluating = target(
  'evaluate',
  'library',
  fc.record({
    reference: someText(12),
    hypotheses,
    language: tag,
    metrics: fc.option(fc.subarray(Object.keys(metrics), { maxLength: 3 })),
    unit: fc.constantFrom('sentence' as const, 'paragraph' as const),
    resamples: fc.constantFrom(1, 5, 20, 'NaN', 0, -1, 1.5),
    seed: number,
    adjust: fc.constantFrom('holm', 'bh', 'none', null),
    baseline: fc.option(name, { freq: 8 }),
  }),
  async ({ metrics: named, unit, resamples, seed, adjust, baseline, ...said }) => {
    // A record may be called __proto__.
    const systems = new Map(said.hypotheses)
    const texts: Texts = { ...said, hypotheses: Object.fromEntries(systems) }
    const call = async () =>
      evaluate({
        texts,
        unit,
        resamples: numberOf(resamples),
        seed: numberOf(seed),
        ...(named && { metrics: named.map((each) => metrics[each]!({ language: said.language })) }),
        ...(adjust !== null && { adjust: adjust as 'holm' }),
        ...(baseline !== null && { baseline }),
      })
    const made = await resultOrSentence(call)
    if (made === undefined) return undefined
    const textOf = (_: string, system: string) => (system === 'reference' ? said.reference : systems.get(system))
    return faultOfResult(made.value, textOf) ?? faultOfTwice(made.value, await call())
  },
)

export const textTargets: readonly Target[] = [segmenting, aligning, evaluating]
