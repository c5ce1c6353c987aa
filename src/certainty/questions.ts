import type { Result, ResultFinding } from '../model/result.ts'
import type { Witnesses } from './witnesses.ts'

type Question = NonNullable<Result['questions']>[number]

/** Set by hand. */
const asked = {
  /** Share of all variants that read alike against the reference, from which it is the reference that is asked, */
  from: 0.6,
  /** where there are so many at least. */
  variants: 4,
} as const

/**
 * What most variants say against the reference: hardly an error of each of them, and perhaps one of the reference, or of a
 * translation that they all were made from. One question for one place and reading.
 */
export function questionsOf(
  findings: readonly ResultFinding[],
  witnesses: readonly (Witnesses | undefined)[],
): readonly Question[] {
  const questions = new Map<
    string,
    { readonly first: ResultFinding; readonly of: number; readonly systems: Set<string> }
  >()
  for (const [i, finding] of findings.entries()) {
    const { others = 0, sharing = 0 } = witnesses[i] ?? {}
    if (others + 1 < asked.variants || (sharing + 1) / (others + 1) < asked.from) continue
    const { metric, document, message } = finding
    const there = [finding.related, finding.place].find((place) => place?.side === 'reference')
    const key = JSON.stringify([metric, document, there ? [there.start, there.end] : message])
    const question = questions.get(key) ?? { first: finding, of: others + 1, systems: new Set() }
    questions.set(key, question)
    question.systems.add(finding.system)
  }
  return [...questions.values()]
    .filter(({ of, systems }) => systems.size / of >= asked.from)
    .map(({ first, of, systems }): Question => {
      const { metric, document, message, related, place } = first
      const there = [related, place].find((each) => each?.side === 'reference')
      return { metric, document, message, place: there ?? null, systems: [...systems], of }
    })
    .toSorted(byShare)
}

/** Those that most variants ask first. */
export const byShare = (a: Question, b: Question): number => b.systems.length / b.of - a.systems.length / a.of
