// What `variorum stemma` can promise and what it costs, on tables of errors made here. npx jiti bench/stemma.ts WHAT [TABLES]
//   found    groups of random trees that are found, wrong ones, and groups of variants that know nothing of each other
//   mixing   how often rows must meet between two shuffled tables (`rounds` of src/stemma/pair-tests.ts)
//   costs    CPU seconds and memory by number of variants and passages, from a result made up
import { adjustments } from '../src/analysis/adjust.ts'
import { type Random, seededRandom } from '../src/math/random.ts'
import type { Result } from '../src/model/result.ts'
import type { ErrorTable } from '../src/model/stemma.ts'
import { stemmaOf } from '../src/pipeline/stemma/stemma.ts'
import { shuffleRows } from '../src/stemma/shuffled-rows.ts'
import { stemma } from '../src/stemma/stemma.ts'
import { type Branch, groupsOf, randomTree, tableOfStrangers, tableOfTree } from '../test/reference/random-stemma.ts'

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

type Document = Result['documents'][number]

/** A result of one long document: variants in a random tree, each edge of which changes one word in fifty. */
function resultOf(variants: number, passages: number): Result {
  const random = seededRandom(variants)
  const word = (): string => `w${random(4000)}`
  const reference = Array.from({ length: passages }, () => Array.from({ length: 20 }, word))
  const textOf = (system: string, sentences: readonly (readonly string[])[]): Document['texts'][number] => {
    let end = -1
    const own = sentences.map((words) => {
      const text = words.join(' ')
      const start = end + 1
      end = start + text.length
      return { class: 'body' as const, start, end, text }
    })
    return { system, path: `${system}.txt`, sha256: '0'.repeat(64), length: end, passages: own }
  }
  const changed = (sentences: readonly (readonly string[])[]) =>
    sentences.map((words) => words.map((each) => (random(50) === 0 ? word() : each)))
  const texts: Document['texts'][number][] = []
  const walk = (branch: Branch, above: readonly (readonly string[])[]): void => {
    const own = changed(above)
    if (typeof branch === 'number') texts.push(textOf(`v${branch}`, own))
    else for (const below of branch) walk(below, own)
  }
  walk(randomTree(variants, random), reference)
  const names = texts.map(({ system }) => system)
  const bead = { similarity: 0.8, moved: false, why: null, confidence: 0.9 }
  return {
    schema: 'variorum/result@2',
    version: '0.0.0',
    corpus: { name: 'long', title: 'A long text', language: 'en', licence: null, text: 'included' },
    reference: 'reference',
    signature: 'bench',
    metrics: [],
    systems: [
      { name: 'reference', role: 'reference', description: null, chain: null },
      ...names.map((name) => ({ name, role: 'hypothesis' as const, description: null, chain: null })),
    ],
    documents: [
      {
        id: 'long',
        title: 'A long text',
        texts: [textOf('reference', reference), ...texts],
        alignments: names.map((system) => ({
          system,
          threshold: 0.2,
          relation: 'same-text' as const,
          covered: { reference: 1, hypothesis: 1 },
          beads: reference.map((_, i) => ({ ...bead, reference: [i], hypothesis: [i] })),
        })),
        facts: [],
      },
    ],
    scores: [],
    documentScores: [],
    comparisons: [],
    findings: [],
  }
}

/** Of 1,000 shuffled tables and 1,000 resamples, in one thread. */
function costs(): void {
  console.log('| variants | passages | errors | CPU s | peak MB |\n| --: | --: | --: | --: | --: |')
  for (const [variants, passages] of [
    [10, 100],
    [10, 400],
    [30, 100],
    [30, 400],
    [100, 100],
    [100, 400],
  ] as const) {
    const result = resultOf(variants, passages)
    const before = process.cpuUsage()
    const { units } = stemmaOf(result, { permutations: 1000, resamples: 1000, seed: 1 })
    const seconds = process.cpuUsage(before).user / 1e6
    const peak = process.resourceUsage().maxRSS / 1024
    console.log(`| ${variants} | ${passages} | ${units} | ${seconds.toFixed(1)} | ${peak.toFixed(0)} |`)
  }
}

if (what === 'mixing') mixing(Number(count))
else if (what === 'costs') costs()
else found(Number(count))
