// npx jiti bench/kernel-fuzz.ts [SECONDS] [SEED]
//
// Holds every entry point to fast-levenshtein on texts long enough for bands and many strips, which would take the plain
// table of the tests too long: copies edited here and there, copies with blocks moved, texts that have little in common.

import levenshtein from 'fast-levenshtein'
import { distance } from '../src/math/edit-distance.ts'
import { distances } from '../src/math/edit-distances.ts'
import { editScript } from '../src/math/edit-script.ts'
import { seededRandom } from '../src/math/random.ts'

const seconds = Number(process.argv[2] ?? 60)
const seed = Number(process.argv[3] ?? 1)
const random = seededRandom(seed)

function text(length: number, alphabet: number): string {
  return Array.from({ length }, () => String.fromCharCode(97 + random(alphabet))).join('')
}

function variant(of: string, alphabet: number): string {
  const kind = random(4)
  if (kind === 0) return text(random(6000), alphabet)
  let copy = of
  for (let edits = random(kind === 1 ? 10 : of.length); edits > 0; edits -= 1 + random(9)) {
    const at = random(copy.length + 1)
    copy = copy.slice(0, at) + text(random(6), alphabet) + copy.slice(at + random(6))
  }
  const cut = random(copy.length + 1)
  return kind === 3 ? copy.slice(cut) + copy.slice(0, cut) : copy
}

function cost(a: string, b: string): number {
  let sum = 0
  let [i, j] = [0, 0]
  for (const run of editScript(a, b)) {
    if (run.a[0] !== i || run.b[0] !== j) return Number.NaN
    if ((run.kind === 'equal') !== (a.slice(...run.a) === b.slice(...run.b))) return Number.NaN
    if (run.kind !== 'equal') sum += run.length
    ;[i, j] = [run.a[1], run.b[1]]
  }
  return i === a.length && j === b.length ? sum : Number.NaN
}

let pairs = 0
for (const end = Date.now() + 1000 * seconds; Date.now() < end; pairs++) {
  const alphabet = 2 + random(random(2) === 0 ? 3 : 60)
  const a = text(random(6000), alphabet)
  const b = variant(a, alphabet)
  const exact = levenshtein.get(a, b)
  const bounds = [0, exact - 1, exact, exact + 1, exact >> 1, exact * 2, random(6000)].filter((max) => max >= 0)
  const wrong =
    distance(a, b) !== exact ||
    bounds.some((max) => distance(a, b, { max }) !== Math.min(exact, max + 1)) ||
    cost(a, b) !== exact ||
    distances([a, 'abc'], ['', b])[1] !== exact
  if (wrong) throw new Error(`pair ${pairs} of seed ${seed} is wrong: ${JSON.stringify({ a, b, exact })}`)
}
console.log(`${pairs} pairs of seed ${seed} held`)
