// npx jiti bench/kernel.ts [MILLISECONDS A TURN] [TURNS]
//
// The edit-distance kernel against fast-levenshtein 3 and, where Python finds it, rapidfuzz (C++). Each turn times all of
// them on the same texts in CPU time of this process; a ratio is of one turn, the table gives its median and spread. What is
// timed is compiled, as users run it: jiti's own calls from module to module cost as much as a short distance.

import levenshtein from 'fast-levenshtein'
import type { Text } from '../src/math/symbols.ts'
import { table } from '../src/report/markdown/table.ts'
import { compiledKernel } from './compiled-kernel.ts'
import { editedCopies, passagesOf, stretchesOf, type TextPair, translations, wordsOf } from './kernel-texts.ts'
import { type Asked, rapidfuzz } from './rapidfuzz.ts'

const { distance, distances, editScript } = compiledKernel()

const perTurn = Number(process.argv[2] ?? 120)
const turns = Number(process.argv[3] ?? 7)

interface Case {
  readonly name: string
  readonly pairs: readonly TextPair[]
  readonly floor: string
  readonly ours: () => unknown
  /** What rapidfuzz is asked; distances of `pairs` unless said otherwise. */
  readonly peer?: Asked
}

const { origin, en, zh } = translations()

const each =
  (pairs: readonly TextPair[], of: (a: string, b: string) => unknown = distance): (() => void) =>
  () => {
    for (const [a, b] of pairs) of(a, b)
  }

const pairCase = (name: string, pairs: readonly TextPair[], floor: string): Case => ({
  name: `distance, ${name}`,
  pairs,
  floor,
  ours: each(pairs),
})

/** Distances up to a share of the length, as one looks for what is similar. */
const boundedCase = (share: number, length: number, pairs: readonly TextPair[], kind = 'en'): Case => ({
  name: `max = n/${share}, ${length.toLocaleString('en')} units ${kind}`,
  pairs,
  floor: share === 2 && length === 5000 ? '18, rf 1' : 'rf 1',
  ours: each(pairs, (a, b) => distance(a, b, { max: Math.floor(a.length / share) })),
  peer: `max = n/${share}`,
})

function matrixCase(name: string, sides: readonly TextPair[], floor: string): Case {
  const [as, bs] = [sides.map(([a]) => a), sides.map(([, b]) => b)]
  const pairs = as.flatMap((a) => bs.map((b): TextPair => [a, b]))
  return { name: `matrix, ${name}`, pairs, floor, ours: () => distances(as, bs), peer: 'cdist' }
}

const scriptCase = (name: string, pair: TextPair, texts: readonly [Text, Text], floor: string): Case => ({
  name: `script, ${name}`,
  pairs: [pair],
  floor,
  ours: () => editScript(...texts),
  peer: 'editops',
})

/** fast-levenshtein has no script: it is asked for the distance only. */
function scriptCases(length: number, floor: string): readonly Case[] {
  const [pair] = stretchesOf(en, length, 1)
  const { ids, units } = wordsOf(en, length)
  const name = length.toLocaleString('en')
  return [
    ...(pair === undefined ? [] : [scriptCase(`${name} units`, pair, pair, floor)]),
    ...(ids[0].length < length ? [] : [scriptCase(`${name} words`, units, ids, floor)]),
  ]
}

const long = stretchesOf(en, 5000, 8)
const alike = editedCopies(passagesOf(en, 300, 300), 4)
const longAlike = editedCopies(stretchesOf(en, 1000, 100), 10)
const cases: readonly Case[] = [
  pairCase('50 units en', passagesOf(en, 50, 1000), '2.5'),
  pairCase('300 units en', passagesOf(en, 300, 300), '6.5, rf 1.6'),
  pairCase('300 units zh', stretchesOf(zh, 300, 200, ''), '4.5, rf 1.6'),
  pairCase('1,000 units en', stretchesOf(en, 1000, 100), '8.5, rf 1.45'),
  pairCase('5,000 units en', long, '14, rf 1.6'),
  pairCase('20,000 units en', stretchesOf(en, 20_000, 2), '14, rf 1.6'),
  ...[50, 10, 4, 2, 1].flatMap((share) => [
    boundedCase(share, 300, passagesOf(en, 300, 300)),
    boundedCase(share, 5000, long),
  ]),
  boundedCase(100, 300, passagesOf(en, 300, 300)),
  boundedCase(50, 1000, stretchesOf(en, 1000, 100)),
  ...[50, 10].flatMap((share) => [
    boundedCase(share, 300, alike, 'alike'),
    boundedCase(share, 1000, longAlike, 'alike'),
  ]),
  pairCase('300 units alike', alike, ''),
  pairCase('1,000 units alike', longAlike, ''),
  matrixCase('200 x 200 of about 300', passagesOf(en, 300, 200), '16'),
  matrixCase('300 x 300 of about 50', passagesOf(en, 50, 300), '23'),
  ...scriptCases(5000, 'rf 4'),
  ...scriptCases(50_000, 'rf 7'),
]

/** CPU nanoseconds a call, of calls for `milliseconds` and at least one. */
function time(call: () => unknown, milliseconds: number): number {
  const start = cpu()
  let calls = 0
  do {
    call()
    calls++
  } while (cpu() - start < milliseconds * 1000)
  return ((cpu() - start) * 1000) / calls
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const spread = (values: readonly number[]): string =>
  values.length === 0
    ? '-'
    : `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} – ${Math.max(...values).toFixed(2)})`

const peer = rapidfuzz()
const lines = cases
  .filter(({ pairs }) => pairs.length > 0)
  .map(({ name, pairs, floor, ours, peer: asked = 'distance' }) => {
    const baseline = each(pairs, levenshtein.get)
    // WebAssembly and JavaScript are compiled for speed after some hundreds of calls.
    time(ours, perTurn)
    const results = Array.from({ length: turns }, () => ({
      baseline: time(baseline, perTurn),
      ours: time(ours, perTurn),
      peer: peer?.(asked, pairs, perTurn),
    }))
    const times = results.map((turn) => turn.ours / pairs.length)
    return [
      name,
      `${Math.round(median(times))} ns`,
      spread(results.map((turn) => turn.baseline / turn.ours)),
      spread(results.flatMap((turn) => (turn.peer === undefined ? [] : [turn.peer / turn.ours]))),
      floor,
    ]
  })

console.log(`Texts: ${origin}. rapidfuzz: ${peer === undefined ? 'not found' : 'Python package, calls from Python'}.\n`)
console.log(table(['case', 'a pair', 'x fast-levenshtein', 'x rapidfuzz', 'floor'], lines, 1))
