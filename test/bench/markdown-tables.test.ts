import { expect, it } from 'vitest'
import { markdownTables } from '../../bench/markdown-tables.ts'

it('finds the tables of a page, with a pipe in a cell and without the words between them', () => {
  const page = 'Speed:\n\n| task | ns |\n| :-- | --: |\n| a \\| b | 12 |\n\nmore\n| x |\n| - |\n| 1 |\n| 2 |\n'
  expect(markdownTables(page)).toEqual([
    { columns: ['task', 'ns'], rows: [['a \\| b', '12']] },
    { columns: ['x'], rows: [['1'], ['2']] },
  ])
  expect(markdownTables('nothing')).toEqual([])
})
