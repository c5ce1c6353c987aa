import { withAligner } from '../align/open-aligner.ts'
import { coveredShare } from '../align/relation.ts'
import { blocksOfBeads, commonBlocks } from '../analysis/blocks.ts'
import { blockTable, type Measured as MeasuredRows, scopeOf } from '../analysis/measured.ts'
import { tableOf } from '../math/table.ts'
import type { Bead } from '../model/bead.ts'
import type { Pair } from '../model/pair.ts'
import { alignTexts, type CutText } from '../pipeline/aligned-document.ts'
import { passagesOfLines } from '../read/lines.ts'
import { readSegments } from '../read/segments.ts'
import type { Column } from './score-columns.ts'
import { type AlignmentSummary, checkDocIds, type DocIds, type Measured, type MeasuredSystem } from './score-measure.ts'
import type { ScorePlan } from './score-plan.ts'

/**
 * Scores files that do not match line by line. The first reference cuts the units: every system and every further
 * reference is aligned to it. What a system left out counts as lost; what it added beside the reference does not lower
 * its score, and is counted.
 */
export async function measureAligned(plan: ScorePlan, columns: readonly Column[], docids: DocIds): Promise<Measured> {
  const [primary, ...others] = await Promise.all(plan.references.map((path) => readLines(path, plan)))
  const systems = await Promise.all(plan.inputs.map((path) => readLines(path, plan)))
  checkDocIds(plan, docids, primary!.passages.length)
  const lines = [...primary!.passages.keys()]
  const { signature, beadsOf } = await alignAll(plan, primary!, [...others, ...systems])
  const inOther = others.map((text) => textAtLine(text, beadsOf(text)))
  const aligned = systems.map((text) => ({ text, beads: beadsOf(text) }))
  const blocks = commonBlocks(
    aligned.map(({ beads }) => beads),
    lines,
  )
  const blockCount = Math.max(-1, ...blocks.values()) + 1
  const measured: MeasuredSystem[] = []
  for (const { text, beads } of aligned) {
    const pairs = beads.map((bead) => pairOf(bead, primary!, text, inOther))
    const tables = []
    for (const { measurer } of columns) {
      const width = measurer.metric.statistics.length
      const rows: MeasuredRows = {
        document: '',
        system: text.path,
        table: tableOf(width, (await measurer.measure(pairs)).rows),
        scopes: beads.map(scopeOf),
        blocks: blocksOfBeads(beads, blocks),
        blockCount,
      }
      tables.push(blockTable(width, [rows]))
    }
    measured.push({ name: text.path, tables, alignment: summaryOf(beads, primary!, text) })
  }
  const starts = Array.from({ length: blockCount }, (_, block) => lines.find((line) => blocks.get(line) === block)!)
  return { systems: measured, units: blockCount, lines: starts, aligner: signature }
}

/** Every text aligned with the first reference by the aligner of the plan. */
function alignAll({ said }: ScorePlan, primary: CutText, texts: readonly CutText[]) {
  const { language = 'en', aligner: name = 'variorum', 'time-limit': seconds = 10 } = said
  return withAligner(name, { language, timeLimit: seconds * 1000 }, async (aligner) => {
    const beads = new Map<CutText, readonly Bead[]>()
    for (const text of texts) beads.set(text, (await alignTexts(primary, text, aligner)).beads)
    return { signature: aligner.signature, beadsOf: (text: CutText) => beads.get(text)! }
  })
}

async function readLines(path: string, { said }: ScorePlan): Promise<CutText> {
  const text = (await readSegments(path)).map((line) => `${line}\n`).join('')
  return { id: path, system: path, path, language: said.language ?? 'en', text, passages: passagesOfLines(text) }
}

const textOf = ({ text, passages }: CutText, indices: readonly number[]): string =>
  indices.map((i) => text.slice(passages[i]!.start, passages[i]!.end)).join(' ')

/** What another reference says at each line of the first one; a passage of several lines stands at the first of them. */
function textAtLine(other: CutText, beads: readonly Bead[]): ReadonlyMap<number, string> {
  const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  return new Map(linked.map(({ reference, hypothesis }) => [Math.min(...reference), textOf(other, hypothesis)]))
}

function pairOf(
  { reference, hypothesis }: Bead,
  primary: CutText,
  system: CutText,
  others: readonly ReadonlyMap<number, string>[],
): Pair {
  if (reference.length === 0) return { references: [''], hypothesis: textOf(system, hypothesis) }
  const elsewhere = others.map((at) => reference.flatMap((line) => at.get(line) ?? []).join(' '))
  return { references: [textOf(primary, reference), ...elsewhere], hypothesis: textOf(system, hypothesis) }
}

function summaryOf(beads: readonly Bead[], reference: CutText, system: CutText): AlignmentSummary {
  const covered = coveredShare(beads, reference.passages, system.passages)
  const scopes = beads.map(scopeOf)
  const count = (scope: (typeof scopes)[number]): number => scopes.filter((each) => each === scope).length
  return {
    coverage: { reference: covered.reference ?? null, hypothesis: covered.hypothesis ?? null },
    linked: count('linked'),
    doubtful: beads.filter(({ confidence }) => confidence !== undefined && confidence < 0.5).length,
    omitted: count('omitted'),
    added: count('added'),
  }
}
