import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import type { Predicate, Stances } from '../../negation/index.ts'
import type { Stated } from './stated.ts'

export interface Flip {
  /** `lost`: denied in the reference alone; `added`: in the hypothesis alone; `opposite`: the one word for the other. */
  readonly kind: 'lost' | 'added' | 'opposite'
  readonly reference: Span
  readonly hypothesis: Span
}

export interface Polarity {
  /** Negations of the reference that the hypothesis has. */
  readonly kept: number
  readonly flips: readonly Flip[]
  /** Negations of the reference that nothing can be compared with. */
  readonly unclear: number
}

// and those that reports are full of
const functionWords = new Set([...en.commonestWords, 'said', 'would'])

/** Stems of the words within eighty characters. */
function surroundings(text: string, { start, end }: Span): ReadonlySet<string> {
  const around = `${text.slice(Math.max(0, start - 80), start)} ${text.slice(end, end + 80)}`
  const words = around.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 5)))
}

/** Share of the words around two predicates that both have: below, they speak of other things. */
const nearEnough = { sameWord: 0.25, otherWord: 0.4 } as const

/** A function that gives the share of the words around one that stand around the other too, of the side that has fewer. */
function nearnessIn(reference: Stated, hypothesis: Stated): (r: Span, h: Span) => number {
  const [ours, theirs] = [reference, hypothesis].map(({ text }) => {
    const known = new Map<Span, ReadonlySet<string>>()
    return (span: Span): ReadonlySet<string> => {
      const found = known.get(span) ?? surroundings(text, span)
      known.set(span, found)
      return found
    }
  })
  return (r, h) => {
    const [a, b] = [ours!(r), theirs!(h)]
    const fewer = Math.min(a.size, b.size)
    if (fewer === 0) return 1
    let shared = 0
    for (const word of a) if (b.has(word)) shared++
    return shared / fewer
  }
}

const isDenied = ({ stance }: Predicate): boolean => stance === 'denied'
const isAffirmed = ({ stance }: Predicate): boolean => stance === 'affirmed'

/** The answer a predicate gives to its question; undefined where it has none or it is open. */
const answerOf = ({ opposite, stance }: Predicate): boolean | undefined =>
  opposite === undefined || stance === 'open' ? undefined : opposite.yes === (stance === 'affirmed')

const sameWord = (r: Predicate, h: Predicate): boolean => r.key === h.key
const sameQuestion = (r: Predicate, h: Predicate): boolean =>
  r.opposite !== undefined && r.opposite.question === h.opposite?.question

const spanWith = (predicate: Predicate): Span => {
  const { start, end, cue } = predicate
  return cue === undefined ? { start, end } : { start: Math.min(start, cue.start), end: Math.max(end, cue.end) }
}

const cuesOf = ({ predicates, cues }: Stances): ReadonlySet<number> =>
  new Set(
    [...cues, ...predicates.flatMap(({ cue }) => (cue?.kind === 'implicit' ? [cue] : []))].map(({ start }) => start),
  )

/**
 * Pairs off what both sides deny, then what both affirm, then looks at what is left: one word denied here and affirmed
 * there, or opposite answers to one question. A negation that stands on the other side without a partner may be the same
 * one put elsewhere in the clause, so then nothing is said.
 */
export function comparePolarity(reference: Stated, hypothesis: Stated): Polarity {
  const nearness = nearnessIn(reference, hypothesis)
  const free = [new Set(reference.predicates), new Set(hypothesis.predicates)] as const
  // where their cues begin; a verb that denies another is a cue itself
  const used = [new Set<number>(), new Set<number>()] as const
  const take = (r: Predicate, h: Predicate): void => {
    for (const [side, { start, cue }] of [r, h].entries()) {
      free[side === 0 ? 0 : 1].delete(side === 0 ? r : h)
      used[side === 0 ? 0 : 1].add(start).add(cue?.start ?? start)
    }
  }
  const couple = (alike: (r: Predicate, h: Predicate) => boolean): readonly Predicate[] =>
    [...free[0]].filter((r) => {
      const near = (h: Predicate): number => nearness(r, h)
      const [h] = [...free[1]].filter((other) => alike(r, other)).toSorted((a, b) => near(b) - near(a))
      if (h !== undefined) take(r, h)
      return h !== undefined
    })
  const saysSame = (r: Predicate, h: Predicate): boolean =>
    sameQuestion(r, h) && answerOf(r) !== undefined && answerOf(r) === answerOf(h)
  // "not falling" is no other word for "rising" where the other side has "falling" too
  const isAnswered = (r: Predicate, h: Predicate): boolean =>
    saysSame(r, h) &&
    (sameWord(r, h) ||
      !([...free[1]].some((other) => sameWord(r, other)) || [...free[0]].some((other) => sameWord(other, h))))
  const agreed = [
    ...couple((r, h) => sameWord(r, h) && isDenied(r) && isDenied(h)),
    // "found no trace" and "did not find a trace": the verb is denied where either says so
    ...couple((r, h) => sameWord(r, h) && r.cue !== undefined && h.cue !== undefined),
    ...couple((r, h) => isAnswered(r, h) && (isDenied(r) || isDenied(h) || answerOf(r) === false)),
  ]
  couple((r, h) => (sameWord(r, h) && isAffirmed(r) && isAffirmed(h)) || isAnswered(r, h))
  // "without it" on both sides: a negation of nothing that could be compared puts nothing in doubt
  const strays = ([reference, hypothesis] as const).map(({ cues, predicates }) =>
    cues.filter(({ start }) => !predicates.some(({ cue }) => cue?.start === start)),
  )
  for (const cue of strays[0] ?? []) {
    const word = ({ text }: Stated, { start, end }: Span): string => text.slice(start, end).toLowerCase()
    const other = strays[1]?.find((each) => !used[1].has(each.start) && word(reference, cue) === word(hypothesis, each))
    if (other === undefined) continue
    used[0].add(cue.start)
    used[1].add(other.start)
  }
  const kept = new Set(agreed.map(({ start, cue }) => cue?.start ?? start)).size

  const isSpent = (side: 0 | 1, { cue }: Predicate): boolean => cue !== undefined && used[side].has(cue.start)
  /** A negation of the same clause that no partner has taken. */
  const isInDoubt = (side: 0 | 1, predicate: Predicate): boolean => {
    const stated = side === 0 ? reference : hypothesis
    return [...cuesOf(stated)].some(
      (cue) =>
        cue !== predicate.cue?.start &&
        cue !== predicate.start &&
        !used[side].has(cue) &&
        !/[.!?;:,—–]/.test(stated.text.slice(Math.min(cue, predicate.start), Math.max(cue, predicate.start))),
    )
  }
  const flips: Flip[] = []
  const seek = (
    mayBe: (r: Predicate, h: Predicate) => boolean,
    kindOf: (r: Predicate, h: Predicate, near: number) => Flip['kind'] | undefined,
  ): void => {
    for (const r of free[0])
      for (const h of free[1]) {
        if (!free[0].has(r) || r.stance === 'open' || h.stance === 'open' || !mayBe(r, h)) continue
        if (isInDoubt(0, r) || isInDoubt(1, h) || isSpent(0, r) || isSpent(1, h)) continue
        const kind = kindOf(r, h, nearness(r, h))
        if (kind === undefined) continue
        take(r, h)
        flips.push({ kind, reference: spanWith(r), hypothesis: spanWith(h) })
      }
  }
  seek(
    (r, h) => !sameWord(r, h) && sameQuestion(r, h) && answerOf(r) !== answerOf(h),
    (_r, _h, near) => (near >= nearEnough.otherWord ? 'opposite' : undefined),
  )
  seek(
    (r, h) => sameWord(r, h) && isDenied(r) !== isDenied(h),
    (r, _h, near) => (near < nearEnough.sameWord ? undefined : isDenied(r) ? 'lost' : 'added'),
  )
  const unclear = [...cuesOf(reference)].filter((cue) => !used[0].has(cue)).length
  return { kept, flips, unclear }
}
