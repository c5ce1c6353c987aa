import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judgedSet, type Noted, setsIn } from '../../bench/judged-data.ts'
import { base, chance, measured, onMajor, per100, ratio, shown, talliesOf, touch } from '../../bench/judged-tally.ts'

const scratch = mkdtempSync(join(tmpdir(), 'judged-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const reference = 'Ada Okafor left Chile.'
const right = { text: reference, errors: [] }
const wrong = { text: 'Ada Okafor left Peru.', errors: [{ start: 16, end: 20, severity: 'major' }] }

const write = (name: string, rows: readonly object[]): void =>
  writeFileSync(join(scratch, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
write(
  'judged.de-en',
  ['a', 'b', 'c', 'a'].map((doc) => ({ doc, reference, other: reference, systems: { one: right, two: wrong } })),
)
write(
  'human.de-en',
  Array.from({ length: 25 }, () => ({ reference, other: reference })),
)

const finding = { metric: 'm', statistic: 's', document: '', bead: 0, message: '', severity: null } as const
const noted = (segment: number, system: string, place: Noted['place']): Noted => ({
  segment,
  system,
  finding: { ...finding, system, place: null, related: null },
  witnesses: { others: 1, sharing: 0 },
  place,
  referencePlace: undefined,
})

describe('judged translations', () => {
  it('are parted by documents in order of first appearance, or by blocks of ten lines', () => {
    const groups = (name: string, half: 'tune' | 'look') =>
      judgedSet(name, half, undefined, scratch).segments.map(({ group }) => group)
    expect(groups('judged.de-en', 'tune')).toEqual(['a', 'c', 'a'])
    expect(groups('judged.de-en', 'look')).toEqual(['b'])
    expect(groups('human.de-en', 'tune')).toHaveLength(15)
    expect(groups('human.de-en', 'look')).toHaveLength(10)
  })

  it('are found in any folder, by what is held to the reference', () => {
    expect(setsIn(scratch, 'systems')).toEqual(['judged.de-en'])
    expect(setsIn(scratch, 'other')).toEqual(['human.de-en', 'judged.de-en'])
  })

  it('have no second human translation where a place is kept for one beside systems', () => {
    expect(judgedSet('judged.de-en', 'all', 'other', scratch).segments).toEqual([])
    expect(judgedSet('human.de-en', 'all', 'other', scratch).segments).toHaveLength(25)
  })
})

describe('counts of findings', () => {
  const set = judgedSet('judged.de-en', 'all', 'systems', scratch)
  const rows = talliesOf(set, [
    noted(0, 'two', { start: 16, end: 20 }),
    noted(1, 'one', { start: 0, end: 3 }),
    noted(2, 'two', undefined),
  ])

  it('come document by document, also of those without a finding', () => {
    expect(rows.map(({ texts, findings }) => [texts, findings])).toEqual([
      [4, 1],
      [2, 1],
      [2, 1],
    ])
  })

  it('say how many lie on a major error and touch a mark, beside how many would', () => {
    const value = (figure: Parameters<typeof measured>[1]) => measured(rows, figure).value
    expect(value(per100)).toBe(37.5)
    expect(value(base)).toBe(0.5)
    expect(value(onMajor)).toBeCloseTo(2 / 3)
    expect(value(touch)).toBe(0.5)
    // of 17 places of four letters four touch the mark; of the other translation none
    expect(value(chance)).toBeCloseTo(4 / 17 / 2)
    expect(value(ratio(touch, chance))).toBeCloseTo(4.25)
  })

  it('have an interval of documents drawn anew, and nothing where nothing was measured', () => {
    expect(shown(rows, base, 2)).toBe('.50 (.50–.50)')
    expect(shown(talliesOf(set, []), touch, 2)).toBe('-')
    expect(shown(talliesOf(set, []), ratio(touch, chance), 2)).toBe('-')
  })
})

describe('bench/judged.ts', () => {
  const root = join(import.meta.dirname, '../..')
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
  const run = (...flags: string[]): string =>
    execFileSync(process.execPath, [jiti, join(root, 'bench/judged.ts'), ...flags], { encoding: 'utf8' })

  it('says in one line that there is nothing to measure', () => {
    expect(run('--data', join(scratch, 'nowhere')).trim().split('\n')).toHaveLength(1)
  })

  it('finds what was marked, and nothing between translations that are the same', () => {
    const printed = run('--data', scratch, '--half', 'all')
    expect(printed).toMatch(/## judged\.de-en, judged, all half[\s\S]*\| entities, \w+ +\| +\d+ \|/)
    expect(printed).toMatch(/## human\.de-en[\s\S]*\| all, major or worse \| +0 \|/)
    expect(printed).not.toContain('## judged.de-en, two human')
  })
})
