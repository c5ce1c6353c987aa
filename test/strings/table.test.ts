import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

describe('CSV and TSV', () => {
  it('gives named columns, an empty cell as no translation', async () => {
    const content =
      'Key,Source,Target,Context,Comments,State,"Max length"\r\nopen,Open,"Auf ""ja""",menu,n,final,20\r\nshut,Shut,,,,,\r\n\r\n'
    const file = await stringsOf(content, 'a.csv')
    expect(file.format).toBe('csv')
    expect(file.units).toEqual([
      {
        id: 'open',
        place: { line: 2, column: 12 },
        context: 'menu',
        note: 'n',
        state: 'final',
        source: 'Open',
        target: 'Auf "ja"',
        maxLength: 20,
      },
      { id: 'shut', place: { line: 3, column: 11 }, source: 'Shut', target: undefined },
    ])
  })

  it('takes a column a language: the first as the source, the other or the one that is named', async () => {
    const content = 'keys\ten\tde\na\tOne\tEins\n'
    expect((await stringsOf(content, 'a.tsv')).units[0]).toMatchObject({ source: 'One', target: 'Eins' })
    const more = 'keys;en;de;fr\na;One;Eins;Un\n'
    expect(await refusal(more, 'a.csv')).toBe(
      'a.csv: holds de, fr, expected the language of the translations to be named',
    )
    expect(await stringsOf(more, 'a.csv', { language: 'fr', sourceLanguage: 'de' })).toMatchObject({
      language: 'fr',
      sourceLanguage: 'de',
      units: [{ source: 'Eins', target: 'Un' }],
    })
  })

  it('calls a row without an id by its source', async () => {
    expect((await stringsOf('source,target\nOne,Eins\n', 'a.csv')).units[0]?.id).toBe('One')
  })

  it.each([
    ['key,de\na,"b', "a.csv:2:3: a field that is not closed, expected '\"'"],
    ['key,de\na,"b"c', 'a.csv:2:6: text behind a field in quotation marks, expected \'""\' for a mark inside it'],
    ['key,de\na,b,c', 'a.csv:2:5: a row of 3 fields, expected 2 as in the first line'],
    [
      'foo,bar\na,b',
      'a.csv: its first line names no columns that are known, expected for instance key,source,target or key,en,de',
    ],
  ])('refuses %j in a sentence', async (content, sentence) => {
    expect(await refusal(content, 'a.csv', { format: 'csv' })).toBe(sentence)
  })

  it.each(['\t', ',', ';'])('gives back every string between %j', async (delimiter) => {
    const cell = (text: string): string => (/["\n\t,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom('\n', '\r\n'), async (all, eol) => {
        const content = [['key', 'de'], ...all].map((row) => row.map(cell).join(delimiter)).join(eol)
        const file = await stringsOf(content, 'random.csv')
        expect(pairsOf(file)).toEqual(all)
        for (const unit of file.units)
          expect(textFrom(content, unit).startsWith(unit.target!.replaceAll('"', '""'))).toBe(true)
      }),
    )
  })
})
