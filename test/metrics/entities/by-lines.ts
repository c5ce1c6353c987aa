import { entities } from '../../../src/metrics/entities/entities.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { joinPassages, type Pair } from '../../../src/model/pair.ts'

/** A line of each document's, counted from 0; undefined where the other has no counterpart. */
export type Bead = readonly [reference: number | undefined, hypothesis: number | undefined]

function excerpt(document: string, line: number | undefined): NonNullable<Pair['origin']>['reference'] {
  const lines = [...document.matchAll(/[^\n]+/g)]
  const found = line === undefined ? undefined : lines[line]
  return {
    document,
    spans: found === undefined ? [] : [{ start: found.index, end: found.index + found[0].length }],
  }
}

/** Pairs of two documents of a passage a line; without `beads` each with the line of its number. */
export function pairsByLines(reference: string, hypothesis: string, beads?: readonly Bead[]): readonly Pair[] {
  const count = (text: string): number => text.match(/[^\n]+/g)?.length ?? 0
  const numbered = Array.from(
    { length: Math.max(count(reference), count(hypothesis)) },
    (_, i): Bead => [i < count(reference) ? i : undefined, i < count(hypothesis) ? i : undefined],
  )
  return (beads ?? numbered).map(([r, h]) => {
    const origin = { reference: excerpt(reference, r), hypothesis: excerpt(hypothesis, h) }
    return { references: [joinPassages(origin.reference)], hypothesis: joinPassages(origin.hypothesis), origin }
  })
}

/** What `entities` notes, with its severity: `major changed: place …`. */
export async function toldOf(pairs: readonly Pair[]): Promise<readonly string[]> {
  const told: Finding[] = []
  await entities().measure(pairs, (finding) => told.push(finding))
  return told.map(({ severity, statistic, message }) => `${severity} ${statistic}: ${message}`)
}
