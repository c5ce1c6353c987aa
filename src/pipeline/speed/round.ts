import { align } from '../../align/align.ts'
import { passageSimilarity } from '../../align/similarity.ts'
import { quantile } from '../../math/quantile.ts'
import type { TimedTexts } from '../time-corpus.ts'
import { alignmentCoreTasks, type TimedTask } from '../timings.ts'

/** A task and the peer that it is held against. */
export interface Match {
  readonly task: TimedTask
  readonly peer: TimedTask
}

/** The tasks of the alignment core that have a peer. */
export async function matchesOf(texts: TimedTexts): Promise<readonly Match[]> {
  const tasks = await alignmentCoreTasks({ ...texts, align, similarity: passageSimilarity })
  return tasks.flatMap((task): Match[] => {
    const peer = tasks.find(({ name }) => name === task.baseline)
    return peer ? [{ task, peer }] : []
  })
}

/** Turns that a round has at least, however long they take. */
const fewestTurns = 3

/**
 * How many times the speed of its peer each task has: the median over turns, in each of which every task and every peer makes
 * a pass. They take turns for half of the time before any is timed: the aligner is not compiled as a whole before its fiftieth.
 */
export function roundOf(matches: readonly Match[], milliseconds: number): readonly number[] {
  const tasks = [...new Set(matches.flatMap(({ task, peer }) => [task, peer]))]
  turnsOf(tasks, milliseconds / 2)
  const turns = turnsOf(tasks, milliseconds / 2)
  return matches.map(({ task, peer }) => {
    const ratios = turns.map((turn) => turn.get(peer)! / peer.operations / (turn.get(task)! / task.operations))
    return quantile(
      ratios.sort((a, b) => a - b),
      0.5,
    )
  })
}

/** What each pass took, in milliseconds, turn by turn. Results are looked at, so that no work can be left out as unused. */
function turnsOf(tasks: readonly TimedTask[], milliseconds: number): readonly ReadonlyMap<TimedTask, number>[] {
  const turns: Map<TimedTask, number>[] = []
  const end = performance.now() + milliseconds
  while (turns.length < fewestTurns || performance.now() < end) {
    const turn = new Map<TimedTask, number>()
    for (const task of tasks) {
      const start = performance.now()
      const result = task.pass()
      turn.set(task, performance.now() - start)
      if (result === undefined) throw new Error(`${task.name}: gave nothing, expected what it worked out`)
    }
    turns.push(turn)
  }
  return turns
}
