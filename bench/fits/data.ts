import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AlignmentDocument } from '../../src/align/link-score.ts'
import { seededRandom } from '../../src/math/random.ts'
import { farTexts } from '../far-texts.ts'

/** One half of the gold: what a fit tunes on, or what it only looks at. */
export interface Half {
  readonly name: string
  /** Generated documents of 10 to 60 passages in four languages, at three levels. */
  readonly short: readonly AlignmentDocument[]
  /** Of 500 to 1,500. */
  readonly long: readonly AlignmentDocument[]
  /** Of which about two fifths are left out on either side. */
  readonly overlapping: readonly AlignmentDocument[]
  /** Texts that have nothing to do with each other. */
  readonly unrelated: readonly AlignmentDocument[]
  /** The same in other words, by kind. */
  readonly far: readonly AlignmentDocument[]
  /** Aligned by hand. */
  readonly byHand: readonly AlignmentDocument[]
}

const alignmentData = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'alignment')

/** Seeds of the generator's whole sets; each gives 42 short documents. */
const seeds = [11, 12]
const leftOut = 0.4

/**
 * Two halves that share no document: the first is tuned on, the second looked at. Documents of the pool go by turns, the
 * hand-aligned ones by language.
 */
export const halves = (): { readonly tuned: Half; readonly heldOut: Half } => ({
  tuned: half('even documents of the pool, Bleualign French', 0, 'fr'),
  heldOut: half('odd documents of the pool, Bleualign German', 1, 'de'),
})

function half(name: string, parity: 0 | 1, byHandIn: string): Half {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'))
  try {
    const pool = join(folder, 'pool.jsonl')
    const lines = linesOf(join(alignmentData, 'pool-dev.jsonl')).filter((_, i) => i % 2 === parity)
    writeFileSync(pool, `${lines.join('\n')}\n`)
    const sets = seeds.map((seed) => generated(pool, folder, seed))
    const short = sets.flatMap((set) => set.short)
    return {
      name,
      short,
      long: sets[0]!.long.filter(({ reference }) => reference.length < 1600),
      overlapping: short.filter(({ reference }) => reference.length > 15).map(overlappingOnly),
      unrelated: short.flatMap((document, i) => strangersOf(document, short[i + 1])),
      far: [...farTexts(parity).values()].flat(),
      byHand: documentsOf(join(alignmentData, 'bleualign.jsonl')).filter(({ lang }) => lang === byHandIn),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function generated(pool: string, folder: string, seed: number) {
  const words = [join(alignmentData, 'gen.py'), 'suite', pool, folder, `fit${seed}`, String(seed)]
  const { status, stderr } = spawnSync('python3', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`gen.py: ${stderr}`)
  return { short: documentsOf(join(folder, 'short.jsonl')), long: documentsOf(join(folder, 'long.jsonl')) }
}

/** Some links lose one side, so that what is left of either text has no counterpart. */
function overlappingOnly(document: AlignmentDocument, at: number): AlignmentDocument {
  const random = seededRandom(at)
  const gone = document.gold.map(() => {
    const draw = random(1000) / 1000
    return draw < leftOut ? 'reference' : draw < 2 * leftOut ? 'hypothesis' : undefined
  })
  const left = (side: 0 | 1, name: 'reference' | 'hypothesis') =>
    document.gold.flatMap((link, k) => (gone[k] === name ? [] : link[side])).sort((a, b) => a - b)
  const [rows, columns] = [left(0, 'reference'), left(1, 'hypothesis')]
  const placed = (indices: readonly number[], among: readonly number[]) => indices.map((i) => among.indexOf(i))
  return {
    ...document,
    id: `${document.id}-overlapping`,
    reference: rows.map((i) => document.reference[i]!),
    hypothesis: columns.map((j) => document.hypothesis[j]!),
    gold: document.gold
      .map(
        ([r, h], k) =>
          [gone[k] === 'reference' ? [] : placed(r, rows), gone[k] === 'hypothesis' ? [] : placed(h, columns)] as const,
      )
      .filter(([r, h]) => r.length + h.length > 0),
    moved: [],
  }
}

function strangersOf(document: AlignmentDocument, next: AlignmentDocument | undefined): readonly AlignmentDocument[] {
  if (!next || next.lang !== document.lang || next.level !== document.level) return []
  const { reference } = document
  const { hypothesis } = next
  const gold = [...reference.map((_, i) => [[i], []] as const), ...hypothesis.map((_, j) => [[], [j]] as const)]
  return [{ ...document, id: `${document.id}-strangers`, reference, hypothesis, gold, moved: [] }]
}

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split('\n')
const documentsOf = (path: string): readonly AlignmentDocument[] =>
  linesOf(path).map((line) => JSON.parse(line) as AlignmentDocument)

/** Why there is nothing to fit, or nothing. */
export const lacking = (): string | undefined => {
  if (!existsSync(alignmentData)) return `${alignmentData}: the data that the numbers are fitted to is not there`
  return spawnSync('python3', ['--version']).status === 0
    ? undefined
    : 'python3, which makes the documents, is not there'
}
