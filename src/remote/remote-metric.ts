import { formatSignature, type Metric, type Row, unmeasured } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { firstLine } from '../plugin/first-line.ts'
import { named } from '../plugin/named.ts'
import { type Answer, type Asked, isAnswer } from './answers.ts'
import { type Attempt, attempted } from './attempted.ts'
import { bounded } from './bounded.ts'
import { keptAnswers } from './kept-answers.ts'
import { growingWait, longestWait } from './waits.ts'

export interface RemoteOptions {
  /** Pairs that are asked about in one call. Default: 1. If a call fails, all of them are not measured. */
  readonly batch?: number
  /** Calls under way at once. Default: 4. */
  readonly concurrency?: number
  /** Calls before a batch is given up. Default: 4. */
  readonly attempts?: number
  /** Milliseconds for one call. Default: 60,000. */
  readonly timeLimit?: number
  /**
   * Milliseconds to wait after a failed call, from 1, or `undefined` where another would be no use. Default: 1, 2, 4 … seconds.
   * Where it is more than a minute nothing is waited for and the pairs are not measured.
   */
  readonly wait?: (error: unknown, attempt: number) => number | undefined
  /** A folder that answers are kept in and taken from, by signature and texts. Default: none. */
  readonly cache?: string
  /** Told what is wrong with the cache, a sentence each. Default: standard error. */
  readonly tell?: (sentence: string) => void
}

type Columns = Omit<Metric, 'unit' | 'measure' | 'statistics' | 'score' | 'facts'>

/** Columns of one's own where an answer is more than a value. */
type OwnCounts = Columns & Pick<Metric, 'statistics' | 'score'>

/** The mean of the values of the pairs that have one. */
const mean: Pick<Metric, 'statistics' | 'score'> = {
  statistics: ['total', 'pairs'],
  score: ({ 0: total = 0, 1: pairs = 0 }) => (pairs > 0 ? total / pairs : undefined),
}

/** Files of the cache that are open at once. */
const openFiles = 32

/**
 * A metric that must ask something slow or far away, such as a model or a server. `ask` is given the pairs of a batch and gives one
 * answer for each, in order; where it throws, it is called again. A pair without an answer has a row of zeros and a finding of
 * the statistic `unmeasured` that says why. Pairs of equal texts are asked about once.
 *
 * @throws UserError where an option is not a whole number from 1
 */
export function remoteMetric(
  columns: Columns | OwnCounts,
  ask: (pairs: readonly Asked[], attempt: Attempt) => Promise<readonly Answer[]>,
  options: RemoteOptions = {},
): Metric {
  const { batch = 1, concurrency = 4, attempts = 4, timeLimit = 60_000 } = options
  for (const [option, value] of Object.entries({ batch, concurrency, attempts, timeLimit }))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new UserError(`metric '${columns.name}': ${option} is ${named(value)}, expected a whole number from 1`)
  const metric = { ...mean, ...columns }
  const width = metric.statistics.length
  const { wait = (_, attempt) => growingWait(attempt), tell = tellOnStandardError, cache } = options
  const isFit = (value: unknown): value is Answer => isAnswer(value, width)
  const kept = cache === undefined ? undefined : keptAnswers(cache, isFit, tell)
  const signature = formatSignature(columns.signature)

  /** Answers for pairs without one, each as soon as it is there. */
  async function askFor(all: readonly (readonly [key: string, pair: Asked])[], answers: Map<string, Answer>) {
    const pairs = all.map(([, pair]) => pair)
    const given = await attempted(async (attempt) => checked(await ask(pairs, attempt), pairs.length, isFit), {
      attempts,
      timeLimit,
      wait,
    }).catch((error: unknown): readonly Answer[] => pairs.map(() => ({ unmeasured: firstLine(error) })))
    for (const [i, [key]] of all.entries()) {
      const answer = given[i]!
      answers.set(key, answer)
      if (!isReason(answer)) await kept?.keep(key, answer)
    }
  }

  return {
    ...metric,
    unit: 'segment',
    timePerPair: attempts * timeLimit + (attempts - 1) * longestWait,
    async measure(pairs, note) {
      const asked = pairs.map((pair) => textsOf(pair))
      const keys = asked.map((texts) => JSON.stringify([signature, texts]))
      const open = new Map(keys.map((key, i) => [key, asked[i]!]))
      const answers = new Map<string, Answer>()
      if (kept)
        await bounded(openFiles, [...open.keys()], async (key) => {
          const answer = await kept.find(key)
          if (answer === undefined) return
          answers.set(key, answer)
          open.delete(key)
        })
      await bounded(concurrency, inBatches([...open], batch), (some) => askFor(some, answers))
      return keys.map((key, pair): Row => {
        const answer = answers.get(key)!
        if (isReason(answer)) {
          note?.({ pair, statistic: unmeasured, message: answer.unmeasured })
          return metric.statistics.map(() => 0)
        }
        if (typeof answer === 'number') return [answer, 1]
        for (const finding of answer.findings ?? []) note?.({ ...finding, pair })
        return [...answer.row]
      })
    },
  }
}

const tellOnStandardError = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

const isReason = (answer: Answer): answer is { readonly unmeasured: string } =>
  typeof answer === 'object' && 'unmeasured' in answer

/** In one order, whatever the order in which the pair has them. */
const textsOf = ({ references, hypothesis, source, date }: Pair): Asked => ({
  references,
  hypothesis,
  ...(source !== undefined && { source }),
  ...(date !== undefined && { date }),
})

const inBatches = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** The answers, or an Error that says how they are not what was asked for. */
function checked(given: unknown, pairs: number, isFit: (value: unknown) => value is Answer): readonly Answer[] {
  if (!Array.isArray(given)) throw new Error(`${named(given)} for an answer, expected a list of ${pairs}`)
  if (given.length !== pairs) throw new Error(`a list of ${given.length} for an answer, expected one of ${pairs}`)
  for (const answer of given as readonly unknown[])
    if (!isFit(answer)) throw new Error(`${named(answer)} for an answer, expected a number, a row or a reason`)
  return given
}
