import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'
import { beginning } from './marked.ts'
import { measured } from './measured.ts'
import type { MetricChoice } from './named-metric.ts'
import { type ScoreAgainst, type Scored, scored } from './scored.ts'
import type { Verdict } from './verdict.ts'

/** Texts shown of those that a score is of. */
const mostShown = 3

const matchers = { least: 'toScoreAtLeast', most: 'toScoreAtMost' } as const

const words = { least: 'at least', most: 'at most' } as const

/**
 * Whether texts score what is needed: at least that much, or at most where a lower score is the better one.
 *
 * @throws UserError where the metric's better scores are on the other side, or nothing was measured
 */
export async function bound(
  side: 'least' | 'most',
  value: unknown,
  metric: MetricChoice['metric'],
  needed: number,
  against: ScoreAgainst = {},
): Promise<Verdict> {
  const whose = matchers[side]
  if (!Number.isFinite(needed)) throw new UserError(`${whose}: the score needed is ${named(needed)}, expected a number`)
  const found = await scored(whose, value, metric, against)
  const { name, higherIsBetter } = found
  if (higherIsBetter !== (side === 'least'))
    throw new UserError(
      `${whose}: ${name} is better the ${higherIsBetter ? 'higher' : 'lower'} it is, expected ${matchers[higherIsBetter ? 'least' : 'most']}`,
    )
  const score = measured(`${whose}: ${name}`, found.score, found.why)
  const pass = side === 'least' ? score >= needed : score <= needed
  return {
    pass,
    message: () =>
      [
        `expected ${name} ${pass ? 'not ' : ''}to be ${words[side]} ${needed}, and it is ${apart(score, needed)}`,
        `signature: ${found.signature}`,
        ...(found.segments.length > 1 ? worst(found) : [`text: ${beginning(found.texts.hypotheses[0] ?? '')}`]),
      ].join('\n'),
  }
}

/** A score with two decimals, or as many as tell it from another number. */
function apart(score: number, other: number): string {
  for (let digits = 2; digits < 15; digits++) {
    const written = score.toFixed(digits)
    if (score === other || Number(written) !== other) return written
  }
  return String(score)
}

function worst({ segments, higherIsBetter, texts }: Scored): readonly string[] {
  const { hypotheses, references, sources } = texts
  const [label, expected] =
    references === undefined ? (['source', sources] as const) : (['reference', references] as const)
  const ranked = [...segments.entries()]
    .flatMap(([text, score]) => (score === undefined ? [] : [{ text, score }]))
    .sort((a, b) => (higherIsBetter ? a.score - b.score : b.score - a.score))
  return ranked
    .slice(0, mostShown)
    .flatMap(({ text, score }) => [
      '',
      `text ${text + 1} of ${segments.length}: ${score.toFixed(2)}`,
      `  ${`${label}:`.padEnd(10)} ${beginning(expected?.[text] ?? '')}`,
      `  ${'text:'.padEnd(10)} ${beginning(hypotheses[text] ?? '')}`,
    ])
}
