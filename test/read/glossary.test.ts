import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../src/read/glossary.ts'
import { file, temporaryFolder } from '../folder.ts'

const folder = temporaryFolder()
const termsOf = async (name: string, text: string, language = 'en') =>
  (await readGlossary(file(join(folder, name), text), language)).terms

const old = `<?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="c1">
  <descrip type="subjectField">ferries</descrip>
  <langSet xml:lang="en-US"><tig><term>hatch</term></tig>
    <tig><term>trapdoor</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
  <langSet xml:lang="de"><tig><term>Luke</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
    <tig><term>Ladeluke</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <tig><term>Klappe</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
  <langSet xml:lang="fr"><tig><term>écoutille</term></tig></langSet>
</termEntry></body></text></martif>`

const current = `<tbx type="TBX-Basic" style="dct" xmlns:min="http://example.org/min"><text><body><conceptEntry id="c1">
  <langSec xml:lang="en"><termSec><term>deck</term></termSec><termSec><term>level</term></termSec></langSec>
  <langSec xml:lang="pt-BR"><termSec><term>convés</term></termSec>
    <termSec><term>andar</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>`

describe('a glossary', () => {
  it('is a table, for all languages or for one a row', async () => {
    expect(await termsOf('a.csv', 'source,target,forbidden,language\nboat,Boot,Kahn|Schiff,de\nOK,OK,,\n')).toEqual([
      { source: 'boat', target: 'Boot', forbidden: ['Kahn', 'Schiff'], language: 'de' },
      { source: 'OK', target: 'OK', forbidden: [] },
    ])
  })

  it('has several terms in a cell, parted by bars: the usual one first, others that will do', async () => {
    expect(await termsOf('a.csv', 'source,target\nboat,Boot| Kahn |\n')).toEqual([
      { source: 'boat', target: 'Boot', others: ['Kahn'], forbidden: [] },
    ])
  })

  it('is TBX of 2008: the preferred term of each language, and those that are deprecated as forbidden', async () => {
    expect(await termsOf('a.tbx', old)).toEqual([
      { source: 'hatch', target: 'Ladeluke', others: ['Luke'], forbidden: ['Klappe'], language: 'de' },
      { source: 'hatch', target: 'écoutille', forbidden: [], language: 'fr' },
    ])
    expect(await termsOf('a.tbx', old, 'fr')).toContainEqual({
      source: 'écoutille',
      target: 'hatch',
      forbidden: ['trapdoor'],
      language: 'en-US',
    })
  })

  it('is TBX of 2019, where each synonym of the source is a term', async () => {
    expect(await termsOf('b.tbx', current)).toEqual([
      { source: 'deck', target: 'convés', forbidden: ['andar'], language: 'pt-BR' },
      { source: 'level', target: 'convés', forbidden: ['andar'], language: 'pt-BR' },
    ])
  })

  it.each([
    ['broken.tbx', '<martif><text>\n</martif>', /broken\.tbx:2: .*; the file is read as TBX/],
    ['half.csv', 'source,target\nboat,\n', /half\.csv:2: no target/],
    [
      'semicolons.csv',
      'source;target\nboat;Boot\n',
      /semicolons\.csv: columns parted by ';' in line 1, expected commas or tabs/,
    ],
    ['lang.csv', 'source,target,lang\nboat,Boot,de\n', /lang\.csv: a column 'lang', expected 'language'/],
    ['none.csv', 'foo\n', /none\.csv: no terms of 'en', expected TBX, or a table/],
    ['other.tbx', '<tbx><text/></tbx>', /other\.tbx: no terms of 'en'/],
    ['odd.csv', 'source,target,language\nboat,Boot,german language\n', /odd\.csv:2: the language is 'german language'/],
  ])('%s is refused with its line', async (name, text, sentence) => {
    await expect(termsOf(name, text)).rejects.toThrow(sentence)
  })
})
