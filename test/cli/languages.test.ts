import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { languageSupport, supportOf } from '../../src/pipeline/language-support.ts'
import { repository, variorum } from './variorum.ts'

const page = (name: string): string => readFileSync(join(repository, name), 'utf8')

const named = (is: (support: ReturnType<typeof supportOf>) => boolean): string =>
  languageSupport()
    .filter(is)
    .map(({ name }) => name)
    .sort()
    .join(', ')
    .replace(/, (?=\w+$)/, ' and ')

describe('variorum languages', () => {
  it('prints the table that docs/languages.md has', async () => {
    const { stdout, code } = await variorum(['languages', '--format', 'markdown'])
    expect(code).toBe(0)
    expect(page('docs/languages.md')).toContain(stdout)
  })

  it('has a row for every language of whose words something is known', async () => {
    const { stdout } = await variorum(['languages', '--format', 'json'])
    const rows: readonly { readonly tag: string }[] = JSON.parse(stdout)
    expect(rows.map(({ tag }) => tag)).toEqual(languages.map(({ tag }) => tag))
  })

  it('says of any language what works in it', async () => {
    const { stdout } = await variorum(['languages', 'sw', 'pt-BR'])
    expect(stdout.split('\n').map((row) => row.split(/\s{2,}/))).toEqual([
      ['tag', 'name', 'sentences', 'page', 'names', 'numbers', 'dates', 'speakers', 'negation'],
      ['sw', 'Swahili', 'rules', 'English', 'capitals', 'figures', 'calendar', '-', '-'],
      ['pt-BR', 'Brazilian Portuguese', 'abbreviations', 'own', 'capitals', 'words', 'calendar', '-', '-'],
      [''],
    ])
  })

  it('refuses what is no tag', async () => {
    const { stderr, code } = await variorum(['languages', 'my language'])
    expect(code).toBe(2)
    expect(stderr).toBe("variorum: languages: 'my language' is no BCP 47 tag, expected one such as en or pt-BR\n")
  })
})

describe('what works in a language', () => {
  it('is decided by the rules, by any tag of it', () => {
    expect(supportOf('en-GB').names).toBe('kinds and offices')
    expect(supportOf('zh-Hant')).toMatchObject({ names: 'countries', numbers: 'words', negation: null })
    expect(supportOf('de-AT')).toMatchObject({ names: 'capitals', speakers: 'yes', negation: 'words' })
  })

  it("is what the metrics' pages claim", () => {
    expect(page('docs/metrics/polarity.md')).toContain(
      `In ${named(({ negation }) => negation === 'words')} negation is`,
    )
    expect(page('docs/metrics/quotes.md')).toContain(
      `Cues in languages other than ${named(({ speakers }) => speakers !== null)};`,
    )
  })
})
