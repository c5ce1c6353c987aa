import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectGarbage } from '../../src/cli/engine.ts'
import { readStrings } from '../../src/strings/read-strings.ts'
import { pairsOf, refusal, stringsOf } from './strings-of.ts'

/** A file of each format with one string, `a` = `Boot`. */
const samples: Readonly<Record<string, string>> = {
  json: '{"a": "Boot"}',
  i18next: '{"a": "Boot", "n_one": "1", "n_other": "2"}',
  formatjs: '{"a": {"defaultMessage": "Boot"}}',
  chrome: '{"a": {"message": "Boot"}}',
  arb: '{"@@locale": "de", "a": "Boot"}',
  banana: '{"@metadata": {}, "a": "Boot"}',
  xcstrings: '{"sourceLanguage": "en", "strings": {"a": {"localizations": {"de": {"stringUnit": {"value": "Boot"}}}}}}',
  po: 'msgid "a"\nmsgstr "Boot"\n',
  xliff:
    '<?xml version="1.0"?>\n<!-- ours -->\n<xliff version="1.2"><file original="f"><body><trans-unit id="a"><source>x</source><target>Boot</target></trans-unit></body></file></xliff>',
  android: '<resources><string name="a">Boot</string></resources>',
  stringsdict:
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist><dict><key>a</key><string>Boot</string></dict></plist>',
  tmx: '<tmx version="1.4"><header srclang="en"/><body><tu tuid="a"><tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="de"><seg>Boot</seg></tuv></tu></body></tmx>',
  strings: '/* a "b" = */\n"a" = "Boot";\n',
  vtt: 'WEBVTT\n\n00:01.000 --> 00:02.000\nBoot\n',
  srt: '1\n00:00:01,000 --> 00:00:02,000\nBoot\n',
  csv: 'key,de\na,Boot\n',
  tsv: 'key\tde\na\tBoot\n',
  yaml: '# ours\na: Boot\n',
  properties: '# ours\na = Boot\n',
  docx: '<w:document><w:body><w:p><w:r><w:t>Boot</w:t></w:r></w:p></w:body></w:document>',
  wmt: '<dataset><doc id="d"><src lang="en"/><ref lang="de"><seg id="1">Boot</seg></ref></doc></dataset>',
  sgm: '<refset trglang="de"><doc docid="d"><seg id="1">Boot</seg></doc></refset>',
  html: '<!doctype html>\n<html><p>Boot</p></html>',
}

const repeated = (text: string, megabytes: number): string =>
  text.repeat(Math.ceil((megabytes * 2 ** 20) / text.length))

describe('readStrings', () => {
  it.each(Object.entries(samples))('recognises %s by what is in it', async (format, content) => {
    const file = await stringsOf(content, 'unnamed')
    expect(file.format).toBe(format)
    expect(file.units[0]?.target).toBe('Boot')
    expect(await stringsOf(content, 'unnamed', { format })).toEqual(file)
  })

  it.each(Object.entries(samples))('reads %s with a BOM and CRLF, with the same places', async (_, content) => {
    const plain = await stringsOf(content, 'unnamed')
    expect((await stringsOf(`\ufeff${content.replaceAll('\n', '\r\n')}`, 'unnamed')).units).toEqual(plain.units)
    expect((await stringsOf(Buffer.from(`\ufeff${content}`, 'utf16le'), 'unnamed')).units).toEqual(plain.units)
  })

  it('lets the name decide between what looks alike', async () => {
    expect((await stringsOf('a: Boot\nb: Schiff\n', 'a.properties')).format).toBe('properties')
    expect((await stringsOf('a: Boot\nb: Schiff\n', 'a.yml')).format).toBe('yaml')
  })

  it.each([
    [
      'The boats left: at noon.\nNobody saw them.\n',
      /^unnamed: no file of strings that is known here, expected one of json, .*; name the format if it is one$/,
    ],
    ['', /^unnamed: empty, expected text$/],
    [
      Buffer.from('{"a": "\xfc"}', 'latin1'),
      /^unnamed: not UTF-8 at byte 7 \(0xFC\), expected UTF-8 text; convert it first$/,
    ],
    [Buffer.from('{"a": "b"}', 'utf16le'), /^unnamed: looks like UTF-16, expected UTF-8; convert it first$/],
    [Buffer.from('a\0 boat'), /^unnamed: looks binary/],
    [
      Buffer.from('bplist00\xd1\0', 'latin1'),
      /^unnamed: a property list that Xcode compiled, expected its source, or text as 'plutil -convert xml1' writes it$/,
    ],
  ])('refuses %j in a sentence', async (content, sentence) => {
    expect(await refusal(content, 'unnamed')).toMatch(sentence)
  })

  it('refuses a format that it does not know, and files that are not there', async () => {
    expect(await refusal('a', 'unnamed', { format: 'xlif' })).toMatch(
      /^no format 'xlif' \(did you mean 'xliff'\?\), expected one of json, /,
    )
    await expect(readStrings(join(import.meta.dirname, 'none.json'))).rejects.toThrow(
      /none\.json: no such file, expected a file of strings$/,
    )
    await expect(readStrings(import.meta.dirname)).rejects.toThrow(/: a folder, expected a file of strings$/)
  })

  it('tells so many ids that are there twice and counts the rest', async () => {
    const content = `a,b\n`.repeat(100)
    const { notes, units } = await stringsOf(`key,de\n${content}`, 'a.csv')
    expect(new Set(units.map(({ id }) => id)).size).toBe(100)
    expect(notes).toHaveLength(21)
    expect(notes[20]).toBe('79 more ids are there twice')
  })
})

/** Bytes that this thread's values take. */
function heapUsed(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

describe('what is kept of a file', () => {
  it.each([
    ['json', (around: string, text: string) => `// ${around}\n{"a": "${text}"}`],
    ['yaml', (around: string, text: string) => `# ${around}\na: ${text}\n`],
  ])('of %s are its strings, not all that stands around them', async (format, written) => {
    const around = repeated('a', 4)
    const before = heapUsed()
    const files = []
    // The engine itself keeps the last text or two
    while (files.length < 10) files.push(await stringsOf(written(around, 'The boat leaves at noon'), 'a', { format }))
    expect(heapUsed() - before).toBeLessThan((around.length * files.length) / 2)
    expect(files.map(({ units }) => units[0]?.target)).toEqual(files.map(() => 'The boat leaves at noon'))
  })
})

describe('hostile files', () => {
  it.each([
    ['json', 'lists in lists', '['.repeat(1e6), /nested in more than 200 levels/],
    ['json', 'objects in objects', '{"a":'.repeat(1e6), /nested in more than 200 levels/],
    ['xliff', 'elements in elements', `<xliff version="1.2">${'<g>'.repeat(1e6)}`, /nested in more than 500 levels/],
    ['yaml', 'lists in lists', '['.repeat(1e5), /nested in more than 200 levels/],
    ['yaml', 'lists in lists, a dash each', '- '.repeat(1e5), /nested in more than 200 levels/],
    ['yaml', 'maps in maps', '{a: '.repeat(1e5), /nested in more than 200 levels/],
    ['strings', 'backslashes', `"a" = "${'\\'.repeat(1e6)}`, /not closed/],
    ['xliff', 'a document type that does not end', '<!DOCTYPE x [<!ENTITY a "aaaa">'.padEnd(1e6, ' '), /read as XML/],
    [
      'android',
      'entities of entities',
      `<!DOCTYPE x [${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><resources><string name="a">&l30;</string></resources>`,
      /^read: 1$/,
    ],
    ['json', 'half a character', '{"a": "\\ud800"}', /^read: 1$/],
    [
      'xliff',
      'half a character by its number',
      '<xliff version="1.2"><a>&#xD800;</a></xliff>',
      /malformed character entity; the file is read as XML/,
    ],
    ['po', 'backslashes', `msgid "a"\nmsgstr "${'\\\\'.repeat(1e6)}"\n`, /^read: 1$/],
    ['properties', 'lines that go on', '\\\n'.repeat(1e6), /^read: 1$/],
    ['properties', 'white space', '\n \t'.repeat(1e6), /white space/],
    ['csv', 'quotation marks', `key,de\n${'"'.repeat(2e6)}`, /^read: 1$/],
    ['srt', 'numbers', '1\n'.repeat(1e6), /no cue/],
    ['vtt', 'tags that do not end', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v'.repeat(1e6)}`, /^read: 1$/],
    [
      'vtt',
      'tags of speakers that do not end',
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v a'.repeat(1e6)}`,
      /^read: 1$/,
    ],
  ])('%s: %s: they end in a sentence or are read', async (format, _, content, sentence) => {
    expect(await refusal(content, 'hostile', { format })).toMatch(sentence)
  })

  it.each(Object.entries(samples))(
    '%s: a file with slips in it is read or refused in a sentence',
    async (format, content) => {
      const bits = fc.constantFrom(
        ...'<>"\'&{}[]:=\n\\#-|%\t ',
        '/*',
        '<!--',
        '&x;',
        'msgid "',
        '<a>',
        '```',
        '{{',
        '-->',
      )
      const slips = fc.array(fc.tuple(fc.nat(content.length), fc.nat(6), bits), { minLength: 1, maxLength: 5 })
      await fc.assert(
        fc.asyncProperty(slips, async (all) => {
          let broken = content
          for (const [at, cut, bit] of all) broken = broken.slice(0, at) + bit + broken.slice(at + cut)
          expect(await refusal(broken, 'broken', { format })).not.toBe('')
        }),
        { numRuns: 50 },
      )
    },
  )

  it.each(Object.entries(samples))('%s: a string of 10 MB on one line is read', async (format, content) => {
    const long = repeated('Boot ', 10).trim()
    const file = await stringsOf(content.replace('Boot', long), 'long', { format })
    expect(file.units[0]?.target?.length).toBe(long.length)
  })

  it.each([' ', '\n', '"', '<', '&', '{', '[', '\\', '/*', '<!--', '#', '- ', 'a:\n', '<?', '//\n', '{\n', "'"])(
    'a quarter of a megabyte of %j is recognised or refused in time',
    async (text) => {
      expect(await refusal(repeated(text, 0.25), 'hostile')).not.toBe('')
    },
  )
})

it('gives the same for a file whether its format is named or seen', async () => {
  expect(pairsOf(await stringsOf(samples.po!, 'x', { format: 'po' }))).toEqual(
    pairsOf(await stringsOf(samples.po!, 'x')),
  )
})
