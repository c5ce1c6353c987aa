import { expect, it } from 'vitest'
import { asMarkdown } from '../../bench/as-markdown.ts'

it('makes a page of what a bench prints: each line by itself, tables whole, headings below those of the page', () => {
  const printed = '\n# Speed\nfast: 3\n| a |\n| - |\n| 1 |\nslow: 4\n  more\n'
  const table = '| a |\n| - |\n| 1 |'
  expect(asMarkdown(printed)).toBe(`### Speed\n\nfast: 3\n\n${table}\n\nslow: 4\n\nmore`)
  expect(asMarkdown(printed, { tablesOnly: true })).toBe(table)
})
