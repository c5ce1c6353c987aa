import type { Grouping } from '../../agreement/grouped.ts'
import { type StatisticName, statistics } from '../../agreement/statistics.ts'
import { UserError } from '../../model/user-error.ts'

/** One column of a table of metrics: on which data, and by which statistic, they are held to people. */
export interface Task {
  /** Several where systems of several language pairs are counted together. */
  readonly pairs: readonly string[]
  readonly level: 'sys' | 'seg'
  readonly statistic: StatisticName
  readonly by: Grouping
  /** In the average over tasks, beside the other tasks'. */
  readonly weight: number
}

type Column = Pick<Task, 'level' | 'statistic' | 'by'>

const softAccuracy: Column = { level: 'sys', statistic: 'pce', by: 'none' }
const tiedAccuracy: Column = { level: 'seg', statistic: 'acc-t', by: 'item' }

/** The practice since WMT24: of each language pair two numbers. */
const twoNumbers = (pairs: readonly string[]): readonly Task[] =>
  pairs.flatMap((pair) => [softAccuracy, tiedAccuracy].map((column) => ({ ...column, pairs: [pair], weight: 1 })))

/** WMT23's: accuracy over all pairs, which weighs as much as there are pairs, and three correlations of each. */
const wmt23 = (pairs: readonly string[]): readonly Task[] => [
  { pairs, level: 'sys', statistic: 'accuracy', by: 'none', weight: pairs.length },
  ...pairs.flatMap((pair): readonly Task[] =>
    [
      { level: 'sys', statistic: 'pearson', by: 'none' } as const,
      { level: 'seg', statistic: 'pearson', by: 'none' } as const,
      tiedAccuracy,
    ].map((column) => ({ ...column, pairs: [pair], weight: 1 })),
  ),
]

const taskSets: Readonly<Record<string, (pairs: readonly string[]) => readonly Task[]>> = {
  wmt23,
  wmt24: twoNumbers,
  wmt25: twoNumbers,
}

const groupings: ReadonlySet<string> = new Set(['none', 'sys', 'item'])

/**
 * The tasks of a set by its name, or of a list such as `sys:pearson,seg:kendall-b:item`: level, statistic, and what is grouped
 * (default: none, of acc-t the item).
 *
 * @throws UserError where it is neither
 */
export function tasksOf(said: string, pairs: readonly string[]): readonly Task[] {
  const set = Object.hasOwn(taskSets, said) ? taskSets[said] : undefined
  if (set) return set(pairs)
  return said.split(',').flatMap((word): readonly Task[] => {
    const [level = '', name = '', by = name === 'acc-t' || name === 'acc-eq' ? 'item' : 'none', ...more] = word
      .trim()
      .split(':')
    if (!(isLevel(level) && isStatistic(name) && isGrouping(by)) || more.length > 0)
      throw new UserError(
        `--tasks: '${word.trim()}', expected ${Object.keys(taskSets).join(', ')}, or level:statistic:by with sys or seg, one of ${Object.keys(statistics).join(', ')}, and none, sys or item`,
      )
    if (level === 'seg' && (name === 'pce' || name === 'accuracy'))
      throw new UserError(`--tasks: '${word.trim()}': ${name} speaks of systems, expected sys:${name}`)
    return name === 'accuracy'
      ? [{ pairs, level, statistic: name, by, weight: pairs.length }]
      : pairs.map((pair) => ({ pairs: [pair], level, statistic: name, by, weight: 1 }))
  })
}

const isLevel = (word: string): word is Task['level'] => word === 'sys' || word === 'seg'
const isGrouping = (word: string): word is Grouping => groupings.has(word)
const isStatistic = (word: string): word is StatisticName => Object.hasOwn(statistics, word)
