import { parentPort, workerData } from 'node:worker_threads'
import type { TimedTexts } from '../time-corpus.ts'
import { matchesOf, roundOf } from './round.ts'

// A thread that measures one round and ends.

const { milliseconds, ...texts }: TimedTexts & { readonly milliseconds: number } = workerData

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const say = (ratios: readonly number[]): void => parentPort?.postMessage(ratios)

void matchesOf(texts).then((matches) => say(roundOf(matches, milliseconds)))
