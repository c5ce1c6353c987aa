import { expect, it } from 'vitest'
import { asMarkdown, markdownTables } from '../../bench/markdown-tables.ts'

it('finds the tables of a page, with a pipe in a cell and without the words between them', () => {
  const page = 'Speed:\n\n| task | ns |\n| :-- | --: |\n| a \\| b | 12 |\n\nmore\n| x |\n| - |\n| 1 |\n| 2 |\n'
  expect(markdownTables(page)).toEqual([
    { columns: ['task', 'ns'], rows: [['a \\| b', '12']] },
    { columns: ['x'], rows: [['1'], ['2']] },
  ])
  expect(markdownTables('nothing')).toEqual([])
})

it('makes a page of what a bench prints: each line by itself, tables whole, headings below those of the page', () => {
  const printed = '\n# Speed\nfast: 3\n| a |\n| - |\n| 1 |\nslow: 4\n  more\n'
  const table = '| a |\n| - |\n| 1 |'
  expect(asMarkdown(printed)).toBe(`### Speed\n\nfast: 3\n\n${table}\n\nslow: 4\n\nmore`)
  expect(asMarkdown(printed, { tablesOnly: true })).toBe(table)
})
