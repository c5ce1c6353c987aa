import { describe, expect, it } from 'vitest'
import { stemmaMarkdown } from '../../../src/report/stemma/markdown.ts'
import { markdownTables } from '../../reference/markdown-tables.ts'
import { stemmaResult } from './stemma-result.ts'

describe('stemma in Markdown', () => {
  it('has the tree in a block, each group with what carries it, and the pairs beyond chance, furthest first', () => {
    const page = stemmaMarkdown(stemmaResult())
    expect(page).toContain('\n├─┐ 88 %  0.100\n│ ├─┐ 100 %  0.050\n│ │ ├── a  0.200\n')
    expect(page).toContain("**88 %** a, b, c\n\n- visit, passage 4: 'six' became 'ten'\n")
    const [pairs = []] = markdownTables(page)
    expect(pairs.slice(2).map((row) => row.slice(0, 4))).toEqual([
      ['a', 'c', '30', '4.0'],
      ['a', 'b', '20', '4.0'],
    ])
    expect(page).toContain('strait: 90 different errors')
  })

  it('says it where nothing is beyond chance and no group is supported', () => {
    const { tree, pairs, ...result } = stemmaResult()
    const page = stemmaMarkdown({
      ...result,
      groups: [],
      tree: { ...tree, children: tree.children.slice(1) },
      pairs: pairs.slice(2),
    })
    expect(page).toContain('No two variants share more errors than chance allows.')
    expect(page).toContain('No group is supported')
    expect(page).not.toContain('## Groups')
  })

  it('names with marks of Markdown open nothing, nor do they end the block', () => {
    const page = stemmaMarkdown(stemmaResult('\n````\n# <script>|[x](y)'))
    expect(page).toContain('\n`````text\n')
    const outside = page.replace(/^`{5}text\n[\s\S]*^`{5}$/m, '')
    expect(outside).not.toMatch(/^`|^# <|<script|[^\\]\|\[x/m)
    expect(page.match(/^# /gm)).toHaveLength(1)
  })
})
