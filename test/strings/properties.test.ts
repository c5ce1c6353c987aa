import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const german = `# Our own

! On a button
menu.open = \\u00d6ffne \\
    {0}\\n
with\\ blank:x=y
  empty
tab\tvalue`

describe('properties', () => {
  it('gives values as Java does, with the comments before them', async () => {
    const file = await stringsOf(german, 'messages_de.properties')
    expect(file.format).toBe('properties')
    expect(file.units).toEqual([
      { id: 'menu.open', place: { line: 4, column: 13 }, note: 'On a button', target: '\u00d6ffne {0}\n' },
      { id: 'with blank', place: { line: 6, column: 13 }, target: 'x=y' },
      { id: 'empty', place: { line: 7, column: 8 }, target: '' },
      { id: 'tab', place: { line: 8, column: 5 }, target: 'value' },
    ])
  })

  it('reads Latin-1, as Java did for long', async () => {
    const file = await stringsOf(Buffer.from('a = \u00fc\n', 'latin1'), 'a.properties')
    expect(pairsOf(file)).toEqual([['a', '\u00fc']])
  })

  it('refuses an escape that is cut short', async () => {
    expect(await refusal('a = \\u12', 'a.properties')).toBe(
      'a.properties:1:5: expected four hexadecimal digits behind \\u',
    )
  })

  it('gives back every string', async () => {
    const escaped = (text: string): string =>
      text
        .replace(/[\\#!=:]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\u{1f600}', '\\ud83d\\ude00')
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom('\n', '\r\n', '\r'), async (all, eol) => {
        const content = all.map(([id, text]) => `${id} = ${escaped(text)}`).join(eol)
        const file = await stringsOf(content, 'random.properties', { format: 'properties' })
        expect(pairsOf(file)).toEqual(all)
        for (const unit of file.units) expect(textFrom(content, unit).startsWith(escaped(unit.target!))).toBe(true)
      }),
    )
  })
})
