import { describe, expect, it } from 'vitest'
import '../../src/runners/vitest.ts'
import type { KindName } from '../../src/runners/kinds.ts'
import { failure } from './failure.ts'

const reference = 'The ship did not carry 40 men to Oslo on 3 May.'

describe('toPreserve', () => {
  it('passes where everything is there, in other words and another order', async () => {
    await expect('On May 3 forty men were not carried to Oslo by the ship.').toPreserve(['numbers', 'names', 'dates'], {
      reference,
    })
  })

  it.each<readonly [KindName, string, string]>([
    ['numbers', reference.replace('40', '14'), "number '40' became '14'"],
    ['names', reference.replace('Oslo', 'Bergen'), "place 'Oslo' became 'Bergen'"],
    ['dates', reference.replace('3 May', '4 May'), "date '3 May' became '4 May'"],
    ['negation', reference.replace('did not carry', 'carried'), 'negation lost'],
  ])('sees that %s changed, and nothing else', async (kind, changed, message) => {
    expect(await failure(expect(changed).toPreserve([kind], { reference }))).toContain(message)
    const others = (['numbers', 'names', 'dates', 'negation'] as const).filter((other) => other !== kind)
    await expect(changed).toPreserve(others, { reference })
  })

  it('sees another office, and another speaker', async () => {
    const said = '“The bridge will open in seven days,” said Ada Okafor, the envoy.'
    await expect(said.replace('envoy', 'minister')).not.toPreserve(['offices'], { reference: said })
    await expect(said.replace('Ada Okafor', 'Bela Nagy')).not.toPreserve(['quotes'], { reference: said })
  })

  it('lets a quotation be worded otherwise', async () => {
    const said = '“The bridge will open in seven days,” said Ada Okafor.'
    await expect(said.replace('will', 'shall')).toPreserve(['quotes'], { reference: said })
  })

  it('fails for what is gone, though a report would not tell of it', async () => {
    await expect('The ship carried men.').not.toPreserve(['numbers'], { reference: 'The ship carried 40 men to Oslo.' })
  })

  it('lets a text say more', async () => {
    await expect('Ada Okafor saw Bela Nagy.').toPreserve(['names'], { reference: 'Ada Okafor saw him.' })
  })

  it('marks what was expected and what is there', async () => {
    const said = await failure(expect('They saw 14 men.').toPreserve(['numbers'], { reference: 'They met 40 men.' }))
    expect(said).toBe(
      [
        'expected the text to preserve numbers',
        '',
        "number '40' became '14'",
        '  reference: They met 40 men.',
        '                      ^^',
        '  text:      They saw 14 men.',
        '                      ^^',
      ].join('\n'),
    )
  })

  it('marks characters of two columns where they stand', async () => {
    const said = await failure(
      expect('他在14日到达。').toPreserve(['numbers'], { reference: '他在40日到达。', language: 'zh' }),
    )
    expect(said).toContain('  text:      他在14日到达。\n                 ^^')
  })

  it('shows a place of a long text with what is around it, and nothing that steers a terminal', async () => {
    const long = 'and so on '.repeat(50)
    const said = await failure(
      expect(`${long}\n\u001b[31m 14 men ${long}`).toPreserve(['numbers'], { reference: `${long}\n 40 men ${long}` }),
    )
    expect(said).not.toContain('\u001b')
    expect(said).toMatch(/text: {6}….* 14 men .*…$/m)
  })

  it('says of what was not lost that it was not, where it should be', async () => {
    expect(await failure(expect('40 men').not.toPreserve(['numbers', 'dates'], { reference: '40 men' }))).toBe(
      'expected the text not to preserve numbers and dates, and nothing of them changed or was lost',
    )
  })

  it('holds each text of a list to the one of its number, and says which it is', async () => {
    const references = ['40 men', '50 men', '60 men']
    await expect(['40 men', '50 men', '60 men']).toPreserve(['numbers'], { reference: references })
    const said = await failure(
      expect(['40 men', '15 men', '50 men']).toPreserve(['numbers'], { reference: references }),
    )
    expect(said).toContain('expected 3 texts to preserve numbers')
    expect(said).not.toContain('text 1:')
    expect(said).toContain("text 2: number '50' became '15'")
    expect(said).toContain("text 3: number '60' became '50'")
  })

  it('shows a dozen losses and counts the rest', async () => {
    const texts = Array.from({ length: 20 }, () => '14 men')
    const said = await failure(expect(texts).toPreserve(['numbers'], { reference: texts.map(() => '40 men') }))
    expect(said).toContain('text 12:')
    expect(said).not.toContain('text 13:')
    expect(said).toContain('and 8 more')
  })

  it('fails for an empty text of a reference that says something, whatever is asked for', async () => {
    const said = await failure(expect(['', 'all']).toPreserve(['numbers'], { reference: ['Nobody came.', 'all'] }))
    expect(said).toContain('text 1: the reference says something, and the text nothing')
    expect(said).toContain('text:      (empty)')
    await expect('').toPreserve(['numbers', 'placeholders'], { reference: '' })
    await expect('').not.toPreserve(['placeholders'], { source: 'Save {n}', dialect: 'icu' })
  })
})

describe('toPreserve beside a source', () => {
  it('compares figures across languages', async () => {
    await expect('1.234,5 Tonnen').toPreserve(['numbers'], { source: '1,234.5 tonnes', language: 'de' })
    const said = await failure(
      expect('Noch 14 Dateien').toPreserve(['numbers'], { source: '40 files left', language: 'de' }),
    )
    expect(said).toContain('  source:    40 files left')
    expect(said).toContain('  text:      Noch 14 Dateien\n                  ^^')
  })

  it('compares placeholders, those of a dialect alone where it is named', async () => {
    const source = 'Delete %s from {folder}?'
    const other = 'Lösche %s aus {ordner}?'
    await expect(other).toPreserve(['placeholders'], { source, dialect: 'c' })
    const said = await failure(expect(other).toPreserve(['placeholders'], { source }))
    expect(said).toContain("'{folder}' became '{ordner}'")
    await expect('Lösche aus {folder}?').not.toPreserve(['placeholders'], { source, dialect: 'c' })
  })

  it('reads an ICU message branch by branch, with the categories of the language', async () => {
    const source = '{n, plural, one {# file of {name}} other {# files of {name}}}'
    const options = { source, dialect: 'icu', language: 'pl' }
    const whole = '{n, plural, one {# plik {name}} few {# pliki {name}} many {# plików {name}} other {# pliku {name}}}'
    await expect(whole).toPreserve(['placeholders'], options)
    const lacking = await failure(
      expect('{n, plural, one {# plik {name}} other {# pliku {name}}}').toPreserve(['placeholders'], options),
    )
    expect(lacking).toContain("'few' is not among the branches of '{n}'")
    await expect(whole.replace('pliki {name}', 'pliki')).not.toPreserve(['placeholders'], options)
  })

  it('is not asked where there is a reference', async () => {
    await expect('14 men').toPreserve(['numbers'], { reference: '14 men', source: '40 Mann' })
  })
})

describe('toPreserve misused', () => {
  const texts = { reference: '40 men' }
  it.each<readonly [string, () => Promise<void>, string]>([
    [
      'a kind that needs a reference',
      () => expect('Oslo').toPreserve(['names'], { source: 'Oslo', language: 'nb' }),
      "toPreserve: 'names' needs a 'reference', for it is not compared with a text in another language",
    ],
    [
      'neither reference nor source',
      () => expect('Oslo').toPreserve(['names'], {}),
      "toPreserve: no 'reference' and no 'source', expected one of them",
    ],
    [
      'a kind that is none',
      () => expect('40').toPreserve(['number' as 'numbers'], texts),
      "no kind 'number' (did you mean 'numbers'?)",
    ],
    [
      'no kind',
      () => expect('40').toPreserve([], texts),
      'what to preserve is an empty list, expected one or more of numbers,',
    ],
    [
      'a language of which nothing is known',
      () => expect('40').toPreserve(['negation'], { ...texts, language: 'sw' }),
      "nothing is known of negation in 'sw'",
    ],
    [
      'a language that is none',
      () => expect('40').toPreserve(['numbers'], { ...texts, language: 'no_language' }),
      "toPreserve: 'language' is 'no_language', expected a BCP 47 tag",
    ],
    [
      'a dialect that is none',
      () => expect('40').toPreserve(['placeholders'], { ...texts, dialect: 'ico' }),
      "no dialect 'ico' (did you mean 'icu'?)",
    ],
    ['no text', () => expect(7).toPreserve(['numbers'], texts), 'received 7, expected a text or a list of texts'],
    [
      'an empty list',
      () => expect([]).toPreserve(['numbers'], { reference: [] }),
      'received an empty list, expected one text or more',
    ],
    [
      'lists of unequal length',
      () => expect(['a', 'b']).toPreserve(['numbers'], { reference: ['a'] }),
      "toPreserve: 2 texts received and 1 in 'reference', expected the same number",
    ],
    [
      'a list beside one text',
      () => expect('a').toPreserve(['numbers'], { reference: ['a'] }),
      "'reference' is an array, expected one text as received",
    ],
    [
      'one text beside a list',
      () => expect(['a']).toPreserve(['numbers'], texts),
      "'reference' is '40 men', expected a list of texts as received",
    ],
  ])('says of %s what was expected', async (_, use, sentence) => {
    expect(await failure(use())).toContain(sentence)
  })

  it('fails with .not too', async () => {
    expect(await failure(expect('Oslo').not.toPreserve(['names'], { source: 'Oslo' }))).toContain('needs a')
  })
})
