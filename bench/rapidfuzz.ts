import { execFileSync, spawnSync } from 'node:child_process'
import type { TextPair } from './kernel-texts.ts'

export type Asked = 'distance' | `max = n/${number}` | 'editops' | 'cdist'

/** rapidfuzz's CPU nanoseconds for all pairs, if Python has it; it is timed in Python, after its own warm-up call. */
export function rapidfuzz(): ((asked: Asked, pairs: readonly TextPair[], milliseconds: number) => number) | undefined {
  if (spawnSync('python3', ['-c', 'import rapidfuzz']).status !== 0) return undefined
  return (asked, pairs, milliseconds) =>
    Number(execFileSync('python3', ['-c', program], { input: JSON.stringify({ asked, pairs, milliseconds }) }))
}

const program = `
import json, sys, time
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein as L
job = json.load(sys.stdin)
pairs = job['pairs']
def each(of):
    def run():
        for a, b in pairs: of(a, b)
    return run
if job['asked'] == 'cdist':
    import numpy
    xs, ys = list(dict.fromkeys(a for a, _ in pairs)), list(dict.fromkeys(b for _, b in pairs))
    run = lambda: process.cdist(xs, ys, scorer=L.distance, dtype=numpy.uint32, workers=1)
    scale = len(pairs) / (len(xs) * len(ys))
else:
    scale = 1
    share = int(job['asked'].partition('/')[2] or 1)
    run = each({
        'distance': L.distance,
        'editops': L.editops,
    }.get(job['asked'], lambda a, b: L.distance(a, b, score_cutoff=len(a) // share)))
run()
start, calls = time.process_time_ns(), 0
while True:
    run()
    calls += 1
    if time.process_time_ns() - start > job['milliseconds'] * 1e6: break
print((time.process_time_ns() - start) / calls * scale)
`
