// npx jiti bench/alignment.ts [--sets short,long,bleualign] [--by level|lang|id] [--shapes] [--files a.jsonl,b.jsonl]
//
// How well the aligner finds the links of the alignment data beside the repository, by set and level, and of the
// world-order articles; how often links are right by how sure the aligner was; with the time each set took and the most
// memory the whole process held.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { align } from '../src/align/align.ts'
import { type AlignmentDocument, countLinks, type LinkCounts, linkScores } from '../src/align/link-score.ts'
import type { Bead } from '../src/model/bead.ts'
import { table } from '../src/report/markdown/table.ts'
import { scorePairs } from '../test/reference/pair-score.ts'
import { goldPairs, hasWorldOrder, scoredSentences } from '../test/reference/world-order.ts'
import { fittedOn, heldOut, heldOutDocuments, reliabilityOf, reliabilityTable } from './reliability.ts'

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'alignment')

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'short,long,bleualign' },
    files: { type: 'string' },
    by: { type: 'string', default: 'level' },
    shapes: { type: 'boolean', default: false },
  },
})
const by = values.by as 'level' | 'lang' | 'id'
const files = values.files?.split(',') ?? values.sets.split(',').map((set) => join(folder, `${set}.jsonl`))

const aligned: { document: AlignmentDocument; beads: readonly Bead[] }[] = []

for (const file of files) {
  if (existsSync(file)) measure(file)
  else console.log(`${file} is not there: nothing measured`)
}
if (hasWorldOrder) for (const id of ['000', '002']) printWorldOrder(id)
printReliability()
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function measure(file: string): void {
  const groups = new Map<string, LinkCounts[]>()
  const documents = readFileSync(file, 'utf8').trimEnd().split('\n')
  let milliseconds = 0
  for (const line of documents) {
    const document = JSON.parse(line) as AlignmentDocument
    const start = performance.now()
    const { beads } = align(document.reference, document.hypothesis)
    milliseconds += performance.now() - start
    const counts = countLinks(
      document,
      beads.map(({ reference, hypothesis }) => [reference, hypothesis] as const),
    )
    aligned.push({ document, beads })
    for (const group of [document[by], 'all']) groups.set(group, [...(groups.get(group) ?? []), counts])
  }
  console.log(`\n${file.replace(/^.*\//, '')}: ${documents.length} documents, ${Math.round(milliseconds)} ms`)
  const rows = [...groups].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))
  console.log(table(['group', 'strict F1', 'lax', 'link', 'pair', 'recall by shape'], rows.map(row), 1))
}

function row([group, counts]: readonly [string, readonly LinkCounts[]]): string[] {
  const { strict, lax, link, pair } = linkScores(counts)
  const shapes = new Map<string, readonly [number, number]>()
  for (const one of counts)
    for (const [shape, [found, all]] of one.shapes) {
      const [f, a] = shapes.get(shape) ?? [0, 0]
      shapes.set(shape, [f + found, a + all])
    }
  const recall = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([shape, [found, all]]) => `${shape} ${found}/${all}`)
  return [group, ...[strict, lax, link, pair].map((score) => score.toFixed(3)), recall.join(', ')]
}

function printReliability(): void {
  if (aligned.length > 0)
    console.log(
      `\nReliability on the documents above; the confidence was fitted on ${fittedOn}:\n\n${reliabilityTable(reliabilityOf(aligned))}`,
    )
  const others = existsSync(folder) ? heldOutDocuments(folder) : []
  if (others.length === 0)
    console.log('\nno python3 or no alignment data: reliability on held-out documents not measured')
  else {
    const found = others.map((document) => ({ document, beads: align(document.reference, document.hypothesis).beads }))
    console.log(`\nReliability, held out (${heldOut}):\n\n${reliabilityTable(reliabilityOf(found))}`)
  }
}

function printWorldOrder(id: string): void {
  const [reference, hypothesis] = [scoredSentences('004'), scoredSentences(id)]
  const { beads } = align(
    reference.map(({ text }) => text),
    hypothesis.map(({ text }) => text),
  )
  const found = beads.flatMap((bead) =>
    bead.hypothesis.flatMap((j) => bead.reference.map((i) => `${hypothesis[j]!.id}~${reference[i]!.id}`)),
  )
  const { sure, sureOrPossible } = goldPairs(id)
  const { precision, recall, f1 } = scorePairs(found, sure, sureOrPossible)
  console.log(`world-order ${id}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`)
}
