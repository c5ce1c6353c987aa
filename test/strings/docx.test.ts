import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, pairsOf, refusal, stringsOf } from './strings-of.ts'
import { zip } from './zip.ts'

const document = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`

const page = document(
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The </w:t></w:r><w:r><w:t xml:space="preserve">boats</w:t><w:tab/><w:t>left</w:t></w:r></w:p>' +
    '<w:p/><w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>' +
    '<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r><w:r><w:t> end</w:t></w:r></w:p>',
)

describe('DOCX', () => {
  it('gives paragraphs with their style, insertions and boxes, out of the archive or as the XML in it', async () => {
    const file = await stringsOf(zip({ 'a.txt': 'x', 'word/document.xml': page }), 'a.docx')
    expect(file.format).toBe('docx')
    expect(pairsOf(file)).toEqual([
      ['p1', 'The boats\tleft'],
      ['p3', 'New end'],
      ['p4', 'In a box'],
    ])
    expect(file.units[0]?.context).toBe('Heading1')
    expect((await stringsOf(zip({ 'word/document.xml': page }, 0), 'a.docx')).units).toEqual(file.units)
    expect((await stringsOf(page, 'document.xml')).units).toEqual(file.units)
  })

  it.each([
    [
      'another archive',
      zip({ 'a.txt': 'x' }),
      'a.docx: a ZIP archive without word/document.xml, expected a .docx or a file of strings',
    ],
    [
      'half an archive',
      zip({ 'word/document.xml': page }).subarray(0, 90),
      'a.docx: not a whole ZIP archive, expected a .docx as Word writes it',
    ],
  ])('refuses %s in a sentence', async (_, content, sentence) => {
    expect(await refusal(content, 'a.docx')).toBe(sentence)
  })

  it('gives back every paragraph', async () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 9 }), async (all) => {
        const body = all
          .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
          .join('')
        const file = await stringsOf(zip({ 'word/document.xml': document(body) }), 'random.docx')
        expect(pairsOf(file)).toEqual(all.map((text, i) => [`p${i + 1}`, text]))
      }),
    )
  })
})
