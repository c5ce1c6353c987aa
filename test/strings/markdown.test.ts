import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf, stringsOf, textFrom } from './strings-of.ts'

const page = `---
title: Boote
tags: [Fluss]
---
# Die Boote #

Ein Absatz
über zwei Zeilen.

Zweiter
-------
- Eins
  weiter
- Zwei

> Ein Zitat
> darin

\`\`\`js
# keine Überschrift
\`\`\`

    auch Code

### Tief
| a | b |
| - | - |
| c | d |

<!-- nicht
gesehen -->
***
1. Drei
`

describe('Markdown', () => {
  it('gives texts by the number of their section, front matter by its keys, and no code', async () => {
    const file = await stringsOf(page, 'a.md')
    expect(file).toMatchObject({ format: 'markdown', notes: ['2 blocks of code are left out'] })
    expect(pairsOf(file)).toEqual([
      ['front.title', 'Boote'],
      ['front.tags.0', 'Fluss'],
      ['1', 'Die Boote'],
      ['1/p1', 'Ein Absatz\nüber zwei Zeilen.'],
      ['1.1', 'Zweiter'],
      ['1.1/li1', 'Eins\nweiter'],
      ['1.1/li2', 'Zwei'],
      ['1.1/p1', 'Ein Zitat\ndarin'],
      ['1.1.1', 'Tief'],
      ['1.1.1/tr1', '| a | b |'],
      ['1.1.1/tr2', '| c | d |'],
      ['1.1.1/li1', 'Drei'],
    ])
    for (const unit of file.units) expect(textFrom(page, unit).startsWith(unit.target!.split('\n')[0]!)).toBe(true)
  })

  it('is not taken for JSON where it begins with a link', async () => {
    expect((await stringsOf('[A link](x.md) to a page.\n', 'a.md')).format).toBe('markdown')
  })

  it('gives back every paragraph', async () => {
    const line = fc.stringMatching(/^[a-z][a-z ,.!?*_]{0,30}[a-z]$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 }),
        async (all) => {
          const texts = all.map((lines) => lines.join('\n'))
          const file = await stringsOf(texts.join('\n\n'), 'random.md', { format: 'markdown' })
          expect(pairsOf(file)).toEqual(texts.map((text, i) => [`0/p${i + 1}`, text]))
        },
      ),
    )
  })
})
