import { once } from 'node:events'
import type { Corpus } from '../../model/corpus.ts'
import type { Speed } from '../../model/speed.ts'
import { UserError } from '../../model/user-error.ts'
import { version } from '../../model/version.ts'
import { entryOf } from '../../plugin/entry.ts'
import { startWorker } from '../../plugin/start-worker.ts'
import { sha256 } from '../../read/sha256.ts'
import { type TimedTexts, timedTexts } from '../time-corpus.ts'
import { machine } from '../timings.ts'
import { matchesOf } from './round.ts'

/**
 * Rounds of a measurement. Each has a thread of its own, where the engine compiles all anew: in seven starts of one program the
 * aligner was 1.48 to 1.87 times as fast as its peer, which no number of turns after one start would have shown.
 */
const rounds = 10

/** What is to be measured: all of a `Speed` that is known before. */
export interface SpeedPlan extends Pick<Speed, 'corpus' | 'passages'> {
  readonly texts: TimedTexts
  readonly tasks: readonly Omit<Speed['tasks'][number], 'ratios'>[]
}

/** @throws UserError where the first document of the corpus has no passages on both sides */
export async function speedPlan(corpus: Corpus): Promise<SpeedPlan> {
  const texts = await timedTexts(corpus, 'sentence')
  const matches = await matchesOf(texts)
  if (matches.length === 0)
    throw new UserError(`${corpus.name}: nothing to time, expected passages in its first document and a text of it`)
  return {
    corpus: corpus.name,
    passages: sha256(JSON.stringify([texts.reference, texts.hypothesis])),
    texts,
    tasks: matches.map(({ task: { name, work }, peer }) => ({ name, peer: peer.name, work })),
  }
}

/** Measures in rounds, for so many seconds in all. */
export async function measureSpeed(
  { corpus, passages, texts, tasks }: SpeedPlan,
  seconds: number,
  progress: (done: string) => void,
): Promise<Speed> {
  const all: (readonly number[])[] = []
  for (let round = 1; round <= rounds; round++) {
    all.push(await roundInThread(texts, (seconds * 1000) / rounds))
    progress(`round ${round} of ${rounds}`)
  }
  return {
    schema: 'variorum/speed@1',
    version,
    corpus,
    passages,
    seconds,
    machine: machine(),
    tasks: tasks.map((task, t) => ({ ...task, ratios: all.map((ratios) => ratios[t]!) })),
  }
}

async function roundInThread(texts: TimedTexts, milliseconds: number): Promise<readonly number[]> {
  const worker = startWorker(entryOf('pipeline/speed/round-worker'), { workerData: { ...texts, milliseconds } })
  const [ratios] = await once(worker, 'message')
  await worker.terminate()
  return ratios
}
