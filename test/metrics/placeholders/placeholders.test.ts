import { describe, expect, it } from 'vitest'
import { placeholders } from '../../../src/metrics/placeholders/placeholders.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { describeMetric, pair } from '../../../src/testing.ts'

async function messages(reference: string, hypothesis: string): Promise<readonly string[]> {
  const found: Finding[] = []
  await placeholders().measure([pair(reference, hypothesis)], (finding) => found.push(finding))
  return found.map(({ statistic, message }) => `${statistic}: ${message}`)
}

describe('placeholders', () => {
  it.each([
    ['Hello {name}, you have {count} letters.', 'Sie haben {count} Briefe, {name}.'],
    ['{{ user }} wrote', 'écrit par {{user}}'],
    ['%1$s of %2$s', '%2$s: %1$s'],
    ['Copied %d of %s', '%d von %s kopiert'],
    ['Read <a href="/x" title="more">this</a>.<br/>', 'Lies <a href="/x" title="mehr">das</a>.<br>'],
    ['See https://example.org/a?b=1.', 'Voir https://example.org/a?b=1 !'],
    [
      '{n, plural, one {# file in {folder}} other {# files in {folder}}}',
      '{n, plural, one {# файл в {folder}} few {# файла в {folder}} many {# файлов в {folder}} other {# файла в {folder}}}',
    ],
    ['It rose 50% in May and 10% since.', 'Es stieg im Mai um 50 % und seitdem um 10 %.'],
  ])('is silent where all came through: %s / %s', async (reference, hypothesis) => {
    expect(await messages(reference, hypothesis)).toEqual([])
  })

  it.each([
    ['Hello {name}', 'Hallo {nombre}', "changed: '{name}' became '{nombre}'"],
    ['%d files', '%s Dateien', "changed: '%d' became '%s'"],
    ['Hi #{first}!', 'Hi!', "lost: '#{first}' is not in the hypothesis"],
    [`Hi \${first}!`, 'Hi!', `lost: '\${first}' is not in the hypothesis`],
    ['%(size)d bytes', 'bytes', "lost: '%(size)d' is not in the hypothesis"],
    ['Name', 'Name %name%', "added: '%name%' is not in the reference"],
    ['Write to ann@example.org', 'Write to anna@example.org', "changed: 'ann@example.org' became 'anna@example.org'"],
    ['one\\ntwo', 'eins zwei', "lost: '\\n' is not in the hypothesis"],
    ['A&nbsp;B', 'A B', "lost: '&nbsp;' is not in the hypothesis"],
    ['a <b>b</b>', 'a b', "lost: '<b>' is not in the hypothesis", "lost: '</b>' is not in the hypothesis"],
    ['{g, select, f {she} other {they}}', '{g, select, other {sie}}', "lost: 'f of {g}' is not in the hypothesis"],
    ['{n, plural, other {# files}}', '{n, plural, other {Dateien}}', "lost: '# of {n}' is not in the hypothesis"],
  ])('sees what did not: %s / %s', async (reference, hypothesis, ...expected) => {
    expect(await messages(reference, hypothesis)).toEqual(expected)
  })

  it('sees values that will go to the wrong place', async () => {
    expect(await messages('%s has %d', '%d hat %s')).toEqual([
      "misplaced: '%s' stands in the wrong place",
      "misplaced: '%d' stands in the wrong place",
    ])
  })

  it('sees a tag that closes what it did not open', async () => {
    expect(await messages('a <b>bold</b> word', 'ein </b>fettes<b> Wort')).toHaveLength(2)
  })
})

describeMetric(placeholders(), [
  {
    name: 'has nothing to say of plain prose',
    pair: pair('A dog.', 'Ein Hund.'),
    row: [0, 0, 0, 0, 0],
    score: undefined,
  },
  { name: 'counts each one', pair: pair('{a} {a} <i>x</i>', '{a} <i>y</i> {b}'), row: [3, 1, 0, 0, 0], score: 75 },
  { name: 'counts what an omission took along', pair: pair('{a}', ''), row: [0, 0, 1, 0, 0], score: 0 },
])
