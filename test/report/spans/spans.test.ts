import { describe, expect, it } from 'vitest'
import type { SpanFigures, SpanResult, SpanRow } from '../../../src/model/spans.ts'
import { spanJson } from '../../../src/report/spans/json.ts'
import { spanMarkdown } from '../../../src/report/spans/markdown.ts'
import { spanText, spanTsv } from '../../../src/report/spans/text.ts'

const none = { precision: undefined, recall: 0, f1: 0 }
const figures = (change: Partial<SpanFigures>): SpanFigures => ({
  findings: 0,
  placed: 0,
  marks: 4,
  touch: undefined,
  chance: undefined,
  found: 0,
  foundByChance: 0,
  characters: none,
  partial: none,
  ...change,
})
const some = { precision: 0.5, recall: 0.25, f1: 1 / 3 }
const intervals = { touch: { low: 0.5, high: 1 }, found: undefined, characters: undefined, partial: undefined }
const row = (by: SpanRow['by'], name: string, change: Partial<SpanFigures>): SpanRow => ({
  metric: 'm|m',
  by,
  name,
  figures: figures(change),
  intervals: by === 'metric' ? intervals : { ...intervals, touch: undefined },
})

const result: SpanResult = {
  set: 'a set',
  texts: 10,
  unrated: 2,
  marks: 4,
  unit: 'document',
  units: 3,
  resamples: 100,
  seed: 1,
  rows: [
    row('metric', '', { findings: 24, placed: 12, touch: 0.75, chance: 0.2, characters: some, partial: some }),
    row('severity', 'major', { findings: 24, placed: 12, touch: 0.75, chance: 0.2, characters: some, partial: some }),
    row('kind', 'rare', { findings: 2, placed: 2, touch: 1, chance: 0.5 }),
    row('kind', 'lost/\u001b[31mname', { findings: 12 }),
    row('category', 'style/odd', { findings: 24, found: 0.25, foundByChance: 0.125 }),
  ],
}

describe('what findings are worth', () => {
  it('is a table for a terminal, parts below the whole; what is nowhere in the text has no figures', () => {
    expect(spanText(result).split('\n').slice(0, 8)).toEqual([
      'metric  findings                n                 touch  chance  char P  char R  char F1  partial P  partial R  partial F1',
      'm|m     all                    24  0.750 [0.500, 1.000]   0.200   0.500   0.250    0.333      0.500      0.250       0.333',
      'm|m     major                  24                 0.750   0.200   0.500   0.250    0.333      0.500      0.250       0.333',
      'm|m     lost/⟨U+001B⟩[31mname  12                     -       -       -       -        -          -          -           -',
      '',
      'marked     n            m|m',
      'style/odd  4  0.250 (0.125)',
      '',
    ])
    expect(spanText(result)).toContain('1 kind with fewer than 10 findings is not shown')
  })

  it('is Markdown whose cells hold', () => {
    expect(spanMarkdown(result)).toContain('| m\\|m ')
    expect(spanMarkdown(result)).toContain('- a set: 4 marks in 10 rated texts (2 are not rated), 3 documents.')
  })

  it('is whole in tsv and json, in full precision, nothing measured as - and null', () => {
    const lines = spanTsv(result).trim().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]!.split('\t').slice(-3)).toEqual(['0.5', '0.25', String(1 / 3)])
    expect(lines[4]).toContain('\t12\t0\t4\t-\t-\t')
    const { rows, marks } = JSON.parse(spanJson(result))
    expect(marks).toBe(4)
    expect(rows[0]).toMatchObject({
      touch: 0.75,
      partial: some,
      intervals: { touch: { low: 0.5, high: 1 }, partial: null },
    })
    expect(rows[3]).toMatchObject({ touch: null, characters: { precision: null, recall: 0, f1: 0 } })
  })
})
