import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const first = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.txt" source-language="en" target-language="de" datatype="plaintext"><body>
    <group>
      <trans-unit id="1" resname="menu.open" maxwidth="20" size-unit="char" approved="yes">
        <source>Open <x id="f"/> &amp; <g id="2">go</g></source>
        <target state="final">&#214;ffne <g id="2">und</g> <x id="f"/></target>
        <note>On a button</note>
        <alt-trans><source>Open</source><target>Auf</target></alt-trans>
      </trans-unit>
    </group>
    <trans-unit id="2" translate="no"><source><![CDATA[<b>Fixed</b>]]></source></trans-unit>
    <trans-unit id="3">
      <source>One. Two.</source>
      <seg-source><mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2">Two.</mrk></seg-source>
      <target><mrk mtype="seg" mid="s1">Eins.</mrk></target>
    </trans-unit>
    <bin-unit id="4" mime-type="image/png"><bin-source/></bin-unit>
  </body></file>
  <file original="a.txt" source-language="en" target-language="de" datatype="plaintext"><body>
    <trans-unit id="1"><source>
      Broken over
      lines </source><target xml:space="preserve"> as
  it is</target></trans-unit>
  </body></file>
</xliff>`

const second = `<xliff version="2.1" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0">
 <file id="f1"><group id="g"><unit id="u1" name="menu" slr:sizeRestriction="5,20">
  <notes><note>On a button</note></notes>
  <segment id="s1" state="translated"><source>Press <pc id="1">here</pc>.</source><target>Dr&#xFC;cke <pc id="1">hier</pc>.</target></segment>
  <ignorable><source> </source></ignorable>
  <segment><source>Bell<cp hex="0007"/> <sc id="2"/>on<ec startRef="2"/> <mrk id="m" type="term">term</mrk></source></segment>
 </unit></group>
 <unit id="u2" translate="no"><segment><source>Fixed</source><target></target></segment></unit></file>
</xliff>`

describe('XLIFF 1.2', () => {
  it('gives units and segments with ids of their file, state, note, length and codes as marks', async () => {
    const file = await stringsOf(first, 'de.xlf')
    expect(file).toMatchObject({
      format: 'xliff',
      language: 'de',
      sourceLanguage: 'en',
      notes: ['1 alternative translation is left out', '1 binary unit is left out'],
    })
    expect(file.units).toEqual([
      {
        id: 'a.txt/1',
        place: { line: 7, column: 31 },
        context: 'menu.open',
        state: 'final',
        note: 'On a button',
        maxLength: 20,
        source: 'Open {f} & {2}go{/2}',
        target: '\u00d6ffne {2}und{/2} {f}',
      },
      { id: 'a.txt/2', place: { line: 12, column: 56 }, source: '<b>Fixed</b>', target: undefined, translate: false },
      { id: 'a.txt/3/s1', place: { line: 16, column: 41 }, source: 'One.', target: 'Eins.' },
      { id: 'a.txt/3/s2', place: { line: 15, column: 82 }, source: 'Two.', target: undefined },
      { id: 'a.txt (2)/1', place: { line: 23, column: 51 }, source: 'Broken over lines ', target: ' as\n  it is' },
    ])
  })

  it('gives codes marks that are the same on both sides, with whichever elements', async () => {
    const text =
      '<bpt id="1" rid="9">&lt;b></bpt>b<ept id="2" rid="9">&lt;/b></ept><ph id="3">%s</ph><it id="4" pos="close"/><bx id="5"/>c<ex id="6" rid="5"/>'
    const file = await stringsOf(
      `<xliff version="1.2"><file original="a"><body><trans-unit id="1"><source>${text}</source></trans-unit></body></file></xliff>`,
      'de.xlf',
    )
    expect(file.units[0]?.source).toBe('{9}b{/9}{3}{/4}{5}c{/5}')
  })
})

describe('XLIFF 2', () => {
  it('gives every segment of a unit', async () => {
    const file = await stringsOf(second, 'de.xlf')
    expect(file).toMatchObject({ format: 'xliff', language: 'de', sourceLanguage: 'en', notes: [] })
    const about = { context: 'menu', note: 'On a button', maxLength: 20 }
    expect(file.units).toEqual([
      {
        id: 'f1/u1/s1',
        place: { line: 4, column: 91 },
        ...about,
        state: 'translated',
        source: 'Press {1}here{/1}.',
        target: 'Dr\u00fccke {1}hier{/1}.',
      },
      {
        id: 'f1/u1/#2',
        place: { line: 6, column: 20 },
        ...about,
        source: 'Bell\u0007 {2}on{/2} term',
        target: undefined,
      },
      { id: 'f1/u2', place: { line: 8, column: 70 }, source: 'Fixed', target: '', translate: false },
    ])
  })

  it('reads segments whose translations are to stand in another order, what lies between them, and none of other namespaces', async () => {
    const file = await stringsOf(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de" xmlns:m="urn:m">
 <file id="f" translate="no">
  <skeleton>none of it</skeleton>
  <unit id="u" translate="yes">
   <m:matches><m:source>Old</m:source><m:target>Alt</m:target></m:matches>
   <segment id="s1"><source>The tide <![CDATA[< 2 m]]>.</source><target order="3">Die Tide <![CDATA[< 2 m]]>.</target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source><sm id="m" translate="no"/>Wait<em startRef="m"/>.</source><target order="1">Warte.</target></segment>
  </unit>
  <group id="g"><unit id="v"><segment><source>Kept</source></segment></unit></group>
 </file>
</xliff>`,
      'de.xlf',
    )
    expect(file.units.map(({ id, source, target, translate }) => [id, source, target, translate])).toEqual([
      ['f/u/s1', 'The tide < 2 m.', 'Die Tide < 2 m.', undefined],
      ['f/u/s2', 'Wait.', 'Warte.', undefined],
      ['f/v', 'Kept', undefined, false],
    ])
  })

  it('reads names with a prefix', async () => {
    const prefixed = second.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
    expect(pairsOf(await stringsOf(prefixed, 'de.xlf'))).toEqual(pairsOf(await stringsOf(second, 'de.xlf')))
  })
})

describe('XLIFF', () => {
  it.each([
    ['<xliff version="1.2"><file>', 'de.xlf:1:28: unclosed tag: file; the file is read as XML'],
    ['<xliff version="1.2">\n<a>&nbsp;</a></xliff>', 'de.xlf:2:10: undefined entity; the file is read as XML'],
    ['<xliff version="3.0"/>', "de.xlf:1:23: XLIFF of version '3.0', expected 1.x or 2.x"],
    [
      '<xliff version="2.0"><file id="f"><body><trans-unit id="1"><source>a</source></trans-unit></body></file></xliff>',
      "de.xlf:1:60: <trans-unit> in XLIFF of version '2.0', expected <unit>: units of another version",
    ],
    [
      '<xliff version="1.2"><file><unit id="1"><segment><source>a</source></segment></unit></file></xliff>',
      "de.xlf:1:41: <unit> in XLIFF of version '1.2', expected <trans-unit>: units of another version",
    ],
    [
      '<xliff version="1.2"><file><body><trans-unit id="1"/></body></file></xliff>',
      'de.xlf:1:54: a trans-unit without <source>, expected one',
    ],
  ])('refuses %j in a sentence with its place', async (content, sentence) => {
    expect(await refusal(content, 'de.xlf')).toBe(sentence)
  })

  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

  it.each(['1.2', '2.0'])('%s gives back every unit of every file', async (version) => {
    const unit = fc.record({ source: message, target: fc.option(message, { nil: undefined }) })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(unit, { maxLength: 5 }), { minLength: 1, maxLength: 3 }), async (files) => {
        const inner = ({ source, target }: { source: string; target: string | undefined }): string =>
          `<source>${escaped(source)}</source>${target === undefined ? '' : `<target>${escaped(target)}</target>`}`
        const bodies = files.map((units, f) =>
          version === '1.2'
            ? `<file original="${f}" xml:space="preserve"><body>${units.map((one, u) => `<trans-unit id="${u}">${inner(one)}</trans-unit>`).join('\n')}</body></file>`
            : `<file id="${f}" xml:space="preserve">${units.map((one, u) => `<unit id="${u}"><segment>${inner(one)}</segment></unit>`).join('\n')}</file>`,
        )
        const content = `<xliff version="${version}">\n${bodies.join('\n')}</xliff>`
        const file = await stringsOf(content, 'random.xlf')
        expect(file.units.map(({ id, source, target }) => [id, source, target])).toEqual(
          files.flatMap((units, f) => units.map(({ source, target }, u) => [`${f}/${u}`, source, target])),
        )
        for (const one of file.units)
          expect(textFrom(content, one).startsWith(escaped(one.target ?? one.source ?? ''))).toBe(true)
      }),
    )
  })
})
