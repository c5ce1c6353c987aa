// What `variorum stemma` can promise and what it costs, on tables of errors made here. npx jiti bench/stemma.ts WHAT [TABLES]
//   found    groups of random trees that are found, wrong ones, and groups of variants that know nothing of each other
//   mixing   how often rows must meet between two shuffled tables (`rounds` of src/stemma/pair-tests.ts)
//   systems  seconds by number of variants and of errors
import { adjustments } from '../src/analysis/adjust.ts'
import { type Random, seededRandom } from '../src/math/random.ts'
import type { ErrorTable } from '../src/model/stemma.ts'
import { shuffleRows } from '../src/stemma/shuffled-rows.ts'
import { stemma } from '../src/stemma/stemma.ts'
import { groupsOf, randomTree, tableOfStrangers, tableOfTree } from '../test/reference/random-stemma.ts'

const [what = 'found', count = '200'] = process.argv.slice(2)

const drawn = (table: ErrorTable, seed: number, [permutations, resamples]: readonly [number, number] = [200, 100]) =>
  stemma(table, { reference: 'ref', permutations, resamples, seed, adjust: adjustments.bh })

const groups = (table: ErrorTable, seed: number): readonly string[] =>
  drawn(table, seed).groups.map(({ systems }) => systems.map((name) => name.slice(1)).join())

/** Errors of two tables of the same variants. */
const together = (table: ErrorTable, other: ErrorTable): ErrorTable => ({
  ...table,
  errors: [...table.errors, ...other.errors],
})

/** Share of `hits` in `all`, with Wilson's interval of 95 %. */
function share(hits: number, all: number): string {
  const z2 = 1.96 ** 2
  const p = hits / all
  const middle = (p + z2 / (2 * all)) / (1 + z2 / all)
  const half = (1.96 * Math.sqrt((p * (1 - p)) / all + z2 / (4 * all * all))) / (1 + z2 / all)
  const percent = (value: number): string => (100 * Math.max(0, value)).toFixed(1)
  return `${hits}/${all} = ${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`
}

const treeTables: Readonly<
  Record<string, (variants: number, random: Random) => readonly [readonly string[], ErrorTable]>
> = {
  ...Object.fromEntries(
    [40, 20, 10, 5].map((each) => [
      `${each} errors an edge`,
      (variants, random) => {
        const tree = randomTree(variants, random)
        return [groupsOf(tree), tableOfTree(tree, each, 60, random)] as const
      },
    ]),
  ),
  '40 errors an edge, and 60 places where all may err': (variants, random) => {
    const tree = randomTree(variants, random)
    return [
      groupsOf(tree),
      together(tableOfTree(tree, 40, 60, random), tableOfStrangers(variants, 60, 90, random)),
    ] as const
  },
}

function found(tables: number): void {
  console.log('| tables | groups found | drawn groups that are wrong |\n| :-- | --: | --: |')
  for (const [name, make] of Object.entries(treeTables)) {
    let [hits, all, wrong, seen] = [0, 0, 0, 0]
    for (let seed = 1; seed <= tables; seed++) {
      const random = seededRandom(seed)
      const [are, table] = make(5 + random(5), random)
      const said = groups(table, seed)
      all += are.length
      seen += said.length
      hits += are.filter((group) => said.includes(group)).length
      wrong += said.filter((group) => !are.includes(group)).length
    }
    console.log(`| ${name} | ${share(hits, all)} | ${share(wrong, seen)} |`)
  }
  console.log('\n| strangers | tables with a group |\n| :-- | --: |')
  for (const hardest of [30, 60, 90]) {
    let some = 0
    for (let seed = 1; seed <= tables; seed++) {
      const random = seededRandom(seed)
      if (groups(tableOfStrangers(4 + random(5), 120, hardest, random), seed).length > 0) some++
    }
    console.log(`| err in up to ${hardest} % at a place | ${share(some, tables)} |`)
  }
}

/** After so many meetings, the mean of what two rows share; from a table in which they share all that they can. */
function mixing(tables: number): void {
  console.log('| rounds | variants | mean of shared |\n| --: | --: | --: |')
  for (const variants of [4, 10, 30])
    for (const rounds of [1, 2, 3, 5, 8, 20, 50, 100]) {
      const random = seededRandom(rounds)
      let sum = 0
      for (let i = 0; i < tables; i++) {
        // The first two have the same half of the columns, every other a quarter of its own.
        const rows = Array.from({ length: variants }, (_, row) =>
          Int32Array.from({ length: row < 2 ? 100 : 50 }, (_unused, column) =>
            row < 2 ? column : (row * 50 + column) % 200,
          ),
        )
        shuffleRows({ rows, columns: 200 }, rounds, random)
        const first = new Set(rows[0])
        sum += rows[1]!.reduce((shared, column) => shared + (first.has(column) ? 1 : 0), 0)
      }
      console.log(`| ${rounds} | ${variants} | ${(sum / tables).toFixed(2)} |`)
    }
}

function systems(): void {
  console.log('| variants | errors | seconds | peak MB |\n| --: | --: | --: | --: |')
  for (const [variants, each] of [
    [10, 40],
    [30, 40],
    [30, 160],
    [100, 10],
    [100, 40],
    [100, 160],
  ] as const) {
    const random = seededRandom(variants)
    const table = together(
      tableOfTree(randomTree(variants, random), each, 300, random),
      tableOfStrangers(variants, each * 10, 60, random),
    )
    const start = performance.now()
    drawn(table, 1, [1000, 1000])
    const seconds = (performance.now() - start) / 1000
    const peak = process.resourceUsage().maxRSS / 1024
    console.log(`| ${variants} | ${table.errors.length} | ${seconds.toFixed(1)} | ${peak.toFixed(0)} |`)
  }
}

if (what === 'mixing') mixing(Number(count))
else if (what === 'systems') systems()
else found(Number(count))
