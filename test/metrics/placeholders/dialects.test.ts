import { describe, expect, it } from 'vitest'
import { placeholders } from '../../../src/metrics/placeholders/placeholders.ts'
import type { Finding } from '../../../src/model/metric.ts'
import type { Pair } from '../../../src/model/pair.ts'
import { describeMetric } from '../../../src/testing.ts'

const string = (
  dialect: string | undefined,
  source: string,
  hypothesis: string,
  language = 'de',
  id = 'key',
): Pair => ({
  references: [source],
  hypothesis,
  unit: { id, ...(dialect !== undefined && { dialect }), language },
})

async function told(pair: Pair): Promise<readonly string[]> {
  const found: Finding[] = []
  await placeholders().measure([pair], (finding) => found.push(finding))
  return found.map(({ severity, message }) => `${severity}: ${message}`)
}

describe('placeholders of a declared dialect', () => {
  it.each([
    ['c', '{x} and %s', 'und %s'],
    ['c', '%s of %d', '%2$d: %1$s'],
    ['c', '%-5d|%i', '%d|%d'],
    ['c', '%*d %s', '%3$s: %*d'],
    ['c', '100%% of %<PRIu64>', '%<PRIu64>'],
    ['c', '<a href="%s">x</a>', '<a href="%1$s">y</a>'],
    ['python', '%(a)s {b}', '%(a)s'],
    ['python-brace', '{} {name!r:>5} {{x}}', '{name} {0}'],
    ['java-printf', '%1$s %n', '%s %n'],
    ['java', "{0} isn''t {1,number}", '{1} {0}'],
    ['objc', '%@ of %lu', '%2$lu %1$@'],
    ['qt', '%1 of %L2 (%s)', '%2 / %1'],
    ['ruby', '%{name} {x} 5 % of', '%{name}'],
    ['i18next', '{{ name }} {x} $t(key)', '$t(key) {{name}}'],
    ['i18next', '{{n, number}}', '{{n}}'],
    ['chrome', 'Hi $Name$, $$5', '$NAME$'],
    ['banana', '$1 of $2 {{PLURAL:$2|boat|boats}}', '{{PLURAL:$2|$2 Boot|$2 Boote|$2}}: $1 {x}'],
    ['banana', '{{GENDER:$1|He|She}} left', '{{GENDER:$1}}Weg ist {{PLURAL:$2|er|sie}}'],
    ['sh', 'run $cmd in {x}', 'in $cmd'],
    ['icu', '50 % of {n}', '{n}'],
    ['icu', "it''s '{x}' {n, number}", '{n}'],
  ])('%s is silent: %s / %s', async (dialect, source, hypothesis) => {
    expect(await told(string(dialect, source, hypothesis))).toEqual([])
  })

  it.each([
    ['c', '%d files', '%s Dateien', "critical: '%1$d' became '%1$s'"],
    ['c', '%lu bytes', '%u Bytes', "critical: '%1$lu' became '%1$u'"],
    ['c', '%s', '50 % des', "critical: '%1$s' became '%1$d'"],
    ['python-brace', '{a}', '{b}', "critical: '{a}' became '{b}'"],
    ['ruby', '%{a}', '%{b}', "critical: '%{a}' became '%{b}'"],
    ['i18next', '{{a}}', '{a}', "critical: '{{a}}' is not in the hypothesis"],
    ['chrome', '$a$', 'a', "critical: '$A$' is not in the hypothesis"],
  ])('%s is told: %s / %s', async (dialect, source, hypothesis, expected) => {
    expect(await told(string(dialect, source, hypothesis))).toEqual([expected])
  })

  it('takes a lone <word> of a string for a word, and one with an end or attributes for a tag', async () => {
    expect(await told(string('c', 'add <file> to <b>it</b>', '<Datei> zu <b>ihm</b> hinzufügen'))).toEqual([])
    expect(await told(string('c', '<b>it</b>', '<b>es'))).toHaveLength(1)
    expect(await told(string('c', '<a href="x">it</a>', 'es'))).toHaveLength(2)
  })

  it.each([
    ['<b>it</b>', '<b>es', "major: '</b>' is not in the hypothesis"],
    ['<b>it</b>', 'es</b>', "major: '<b>' is not in the hypothesis"],
    ['<b>it</b>', '<b>es<b>', "major: '</b>' became '<b>'"],
    ['<b>it</b>', '<b>es</i>', "major: '</b>' became '</i>'"],
  ])('tells one broken tag once: %s / %s', async (source, hypothesis, expected) => {
    expect(await told(string('c', source, hypothesis))).toEqual([expected])
  })

  it('a message of branches without its last brace is told once, whatever the file says of its dialect', async () => {
    const source = '{n, plural, one {# boat} other {# boats}} of {name}'
    for (const broken of [
      '{n, plural, one {# Boot} other {# Boote} von {name}',
      '{n, plural, one {# Boot}} other {# Boote}}',
    ])
      expect(await told(string(undefined, source, broken))).toEqual([
        `critical: '${broken}' is not well-formed, expected a '}' for every '{'`,
      ])
    const quoted = "{n, plural, one {'{' # Boot} other {# Boote}} von {name}"
    expect(await told(string(undefined, source, quoted))).not.toContainEqual(expect.stringContaining('well-formed'))
  })

  it('a plural form of one number may say it in words, one of many numbers may not', async () => {
    expect(await told(string('c', '%d files', 'eine Datei', 'de', 'files[0]'))).toEqual([])
    expect(await told(string('c', '%d files', 'Dateien', 'de', 'files[1]'))).toHaveLength(1)
    expect(await told(string('c', '%d files', 'файл', 'ru', 'files[0]'))).toHaveLength(1)
    expect(await told(string('python-brace', '{n} files', 'eine', 'de', 'files.one'))).toEqual([])
  })
})

describe('placeholders of localised strings', () => {
  const undeclared = (source: string, hypothesis: string): Pair => ({
    references: [source],
    hypothesis,
    unit: { id: 'key', language: 'de' },
  })

  it('a value that is named more or less often is a minor matter', async () => {
    expect(await told(string('python-brace', '{name} and {name}', '{name}'))).toEqual([
      "minor: '{name}' is not in the hypothesis",
    ])
    expect(await told(string('python', '%(a)s', '%(a)s: %(a)s'))).toEqual(["minor: '%(a)s' is not in the reference"])
    expect(await told(undeclared('%s and %s', '%s'))).toEqual(["critical: '%s' is not in the hypothesis"])
  })

  it("a form that the singular's number stands for may show it as the plural does", async () => {
    const form = (hypothesis: string): Pair => ({
      references: ['one file'],
      hypothesis,
      unit: { id: 'files[0]', language: 'ru', dialect: 'c', plural: '%d files' },
    })
    expect(await told(form('%d файл'))).toEqual([])
    expect(await told(form('%s файл'))).toEqual(["critical: '%1$s' is not in the reference"])
  })

  it.each([
    ['{0} %', '%{0}'],
    ['Full screen #{0:d}', 'Vollbild {0:d}'],
    ['between 20 and 100%.', '20%至100%之间'],
    ['See https://ours.example/a.', '请看 https://ours.example/a。'],
    ['on https://ours.example/a', 'https://ours.example/a에서'],
    ['{internal}', '{intern}'],
    [`<a href="%{path}">it</a>`, `<a href = '%{path}'>es</a>`],
    ['', 'Hallo {name}'],
    ['upload.tooLarge', '{name} ist zu groß'],
  ])('are silent: %s / %s', async (source, hypothesis) => {
    expect(await told(undeclared(source, hypothesis))).toEqual([])
  })

  it('a plural that only ICU writes so is read as one, and may be none where the language has no forms', async () => {
    const source = '{n, plural, =1 {# boat} other {# boats}}'
    expect(await told(undeclared(source, '{n, plural, one {# Boot} other {# Boote}}'))).toEqual([])
    expect(await told(undeclared(source, '{n}只船'))).toEqual(["minor: '{n,plural}' became '{n}'"])
    expect(await told(undeclared(source, '一只船'))).toEqual(["critical: '{n,plural}' is not in the hypothesis"])
  })

  it('an address of an example is translated', async () => {
    expect(await told(undeclared('e.g. www.domain.com', 'z. B. www.seite.com'))).toEqual([
      "minor: 'www.domain.com' became 'www.seite.com'",
    ])
    expect(await told(undeclared('see https://en.boats.org/a', 'siehe https://de.boats.org/b'))).toEqual([
      "minor: 'https://en.boats.org/a' became 'https://de.boats.org/b'",
    ])
    expect(await told(undeclared('see www.boats.org', 'siehe www.schiffe.org'))).toEqual([
      "major: 'www.boats.org' became 'www.schiffe.org'",
    ])
  })

  it('emphasis that was added is a minor matter where there is markup anyway', async () => {
    const added = await told(undeclared('<b>Open</b> it', '<b>Öffne</b> <i>es</i>'))
    expect(added).toEqual(["minor: '<i>' is not in the reference", "minor: '</i>' is not in the reference"])
    const link = await told(undeclared('<b>Open</b> it', '<b>Öffne</b> <a href="x">es</a>'))
    expect(link).toContain("minor: '</a>' is not in the reference")
    expect(await told(undeclared('Open it', 'Öffne <a href="x">es</a>'))).toContain(
      "major: '</a>' is not in the reference",
    )
    expect(await told(undeclared('<b>Open</b>', '<b>Öffne</b></i>'))).toContain("major: '</i>' is not in the reference")
  })

  it('emphasis as a whole may be another or none, half of it may not', async () => {
    expect(await told(undeclared('<b>Open</b> it', 'Öffne es'))).toEqual([
      "minor: '<b>' is not in the hypothesis",
      "minor: '</b>' is not in the hypothesis",
    ])
    expect(await told(undeclared('<b>Open</b>', '<b>Öffne'))).toContain("major: '</b>' is not in the hypothesis")
    expect(await told(undeclared('<a href="x">Open</a>', 'Öffne'))).toContain("major: '</a>' is not in the hypothesis")
  })

  it('a form for no number may leave out every value', async () => {
    expect(await told(string('python', '%(a)s of %(b)s', 'nothing', 'ar', 'x[0]'))).toEqual([])
    expect(await told(string('python', '%(a)s of %(b)s', 'nothing', 'ar', 'x[1]'))).toHaveLength(2)
  })
})

const plural = '{n, plural, one {# file in {dir}} other {# files in {dir}}}'

describe('ICU messages', () => {
  it.each([
    [plural, '{n, plural, one {eine Datei in {dir}} other {# Dateien in {dir}}}', 'de'],
    [plural, '{n, plural, =1 {eine Datei in {dir}} other {# Dateien in {dir}}}', 'de'],
    [plural, '{n, plural, other {{dir}に#件}}', 'ja'],
    [plural, '{n, plural, one {# fichier de {dir}} other {# fichiers de {dir}}}', 'fr'],
    [plural, '{dir}: {n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}', 'pl'],
    ['{g, select, f {{a} she} other {they}}', '{g, select, f {sie} other {sie}}{a}', 'de'],
  ])('are silent: %s / %s', async (source, hypothesis, language) => {
    expect(await told(string('icu', source, hypothesis, language))).toEqual([])
  })

  it.each([
    [
      plural,
      '{n, plural, one {eine Datei} other {# Dateien in {dir}}}',
      'de',
      "critical: '{dir}' is not in the branch 'one' of '{n}', expected it in every branch",
    ],
    [
      plural,
      '{n, plural, one {# soubor {dir}} other {# souborů {dir}}}',
      'cs',
      "major: 'few' is not among the branches of '{n}': 'one other'",
    ],
    [plural, '{n, plural, one {# Datei {dir}}}', 'de', "critical: 'other' is not among the branches of '{n}': 'one'"],
    [
      plural,
      '{n, plural, one {# {dir}} few {# {dir}} other {# {dir}}}',
      'de',
      "minor: 'few' is no plural category of 'de', expected 'one other'",
    ],
    [
      '{g, select, f {she} other {they}}',
      '{g, select, other {sie}}',
      'de',
      "critical: 'f of {g}' is not in the hypothesis",
    ],
    [plural, '{n, plural, one {# {dir}', 'de', expect.stringMatching(/^critical: .* is no ICU message/)],
  ])('are told: %s / %s', async (source, hypothesis, language, expected) => {
    expect(await told(string('icu', source, hypothesis, language))).toEqual([expected])
  })
})

describeMetric(placeholders(), [
  {
    name: 'counts a message that cannot be read as one fault',
    pair: string('icu', '{a} {b}', '{a'),
    row: [0, 1, 0, 0, 0],
  },
  { name: 'leaves a string without a translation to others', pair: string('c', '%s', ''), row: [0, 0, 0, 0, 0] },
])
