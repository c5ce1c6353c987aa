import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AlignmentDocument, countLinks, type GoldLink, linkScores } from '../../src/align/link-score.ts'

const folder = join(import.meta.dirname, '../../../shared/data/alignment')
const python = spawnSync('python3', ['--version']).status === 0
if (!existsSync(folder) || !python) console.log('skipped: score.py or python3 is not here')

/** Some right links, some wrong, some too wide, the same every time. */
const guess = ({ gold }: AlignmentDocument): GoldLink[] =>
  gold
    .filter(([r, h]) => r.length * h.length > 0)
    .flatMap(([r, h], at): GoldLink[] => {
      if (at % 5 === 0) return []
      if (at % 7 === 0) return [[r.slice(0, 1), h.slice(0, 1)]]
      return [[r, h]]
    })

describe.skipIf(!existsSync(folder) || !python)('the scores of links', () => {
  it.each(['short', 'bleualign'])('are those of score.py on %s', (set) => {
    const gold = join(folder, `${set}.jsonl`)
    const documents = readFileSync(gold, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AlignmentDocument)
    const work = mkdtempSync(join(tmpdir(), 'score-'))
    try {
      const predicted = join(work, 'predicted.jsonl')
      writeFileSync(predicted, documents.map((one) => JSON.stringify({ id: one.id, links: guess(one) })).join('\n'))
      const printed = execFileSync('python3', [join(folder, 'score.py'), gold, predicted, '--json'], {
        encoding: 'utf8',
      })
      const theirs = JSON.parse(printed) as Record<string, Record<string, number>>
      for (const [level, scores] of Object.entries(theirs)) {
        const some = documents.filter((one) => level === 'all' || one.level === level)
        const ours = linkScores(some.map((one) => countLinks(one, guess(one))))
        for (const name of ['strict', 'lax', 'link', 'pair'] as const)
          expect(ours[name], `${level} ${name}`).toBeCloseTo(scores[`${name}F1`]!, 12)
      }
    } finally {
      rmSync(work, { recursive: true })
    }
  })
})
