// Single changes in otherwise verbatim sentences, and what our metrics note there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/math/random.ts'
import { metrics } from '../src/metrics/index.ts'
import type { Finding } from '../src/model/metric.ts'
import { doubleFiles, judgedSet } from './judged-data.ts'
import { type Edit, perturbations } from './perturbations.ts'

/** Changes of each kind. */
const most = 40

export interface PlantedClaim {
  readonly kind: readonly string[]
  /** 1: of a change that does harm, at its place. */
  readonly hit: 0 | 1
}

const texts = (): readonly string[] => [
  ...['visit', 'merger', 'flood'].flatMap((id) =>
    readFileSync(join(import.meta.dirname, `../corpora/gazette/texts/${id}/original.txt`), 'utf8').split(/\n+/),
  ),
  ...doubleFiles.flatMap((name) => judgedSet(name, 'tune').segments.map(({ reference }) => reference)),
]

/** What is noted of harmful and harmless changes, drawn in equal numbers of each kind of change. */
export async function plantedClaims(): Promise<readonly PlantedClaim[]> {
  const random = seededRandom(1)
  const passages = texts().filter((text) => text.trim() !== '')
  const measured = ['entities', 'quotes', 'polarity', 'coverage'].map((name) => metrics[name]!({ language: 'en' }))
  const claims: PlantedClaim[] = []
  for (const { harmless, edits } of perturbations) {
    const possible = passages.flatMap((text) => edits(text).map((edit) => ({ text, edit, order: random(1e9) })))
    for (const { text, edit } of possible.toSorted((a, b) => a.order - b.order).slice(0, most)) {
      const hypothesis = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
      for (const metric of measured)
        await metric.measure([{ references: [text], hypothesis }], (finding) => {
          const kind = [metric.name, finding.statistic, finding.about ?? '-', finding.evidence ?? '-']
          claims.push({ kind, hit: !harmless && isThere(finding, edit) ? 1 : 0 })
        })
    }
  }
  return claims
}

const isThere = ({ place, related }: Finding, { start, end, text }: Edit): boolean =>
  [place, related].some(
    (at) =>
      at !== undefined &&
      at.start < (at.side === 'hypothesis' ? start + Math.max(1, text.length) : Math.max(end, start + 1)) &&
      start < at.end,
  )
