import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openMetrics } from '../../../src/metrics/open.ts'
import { stringMetrics } from '../../../src/metrics/registry.ts'
import { UserError } from '../../../src/model/user-error.ts'
import { measuredInputs } from '../../../src/pipeline/strings/measured-inputs.ts'
import { resultOfStrings } from '../../../src/pipeline/strings/string-result.ts'
import { withSeverity } from '../../../src/pipeline/strings/with-severity.ts'
import { openStringCorpus } from '../../../src/strings/string-corpus.ts'
import { file, temporaryFolder } from '../../folder.ts'

const folder = temporaryFolder()
const write = (name: string, content: unknown): string =>
  file(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

const opened = await openMetrics({
  usual: stringMetrics,
  plugins: [],
  context: { language: 'en', sourceLanguage: 'en' },
  timeLimit: 10_000,
  findings: true,
})

/** The result, and what was said of the files, with inputs on so many threads. */
async function measuredOn(threads: number, inputs: readonly string[], source?: string) {
  const notes = new Set<string>()
  const from = { source, inputs, choice: {}, note: (sentence: string) => void notes.add(sentence) }
  const measurers = opened.map((one) => (one.metric.name === 'endings' ? withSeverity(one, 'critical') : one))
  const asked = { ...from, measurers, severities: new Map([['endings', 'critical' as const]]) }
  const measured = await measuredInputs(await openStringCorpus(from), asked, threads)
  return { result: await resultOfStrings(measured, measurers, { resamples: 50, seed: 1 }), notes: [...notes].sort() }
}

describe('strings on threads', () => {
  it('give what is had without them, of folders that lack files of the source too', async () => {
    const [en, de, fr] = ['en', 'de', 'fr'].map((name) => join(folder, name))
    write('en/a.json', { boat: 'The boat.', open: 'Open {name}', many: { one: '1 boat', other: '{n} boats' } })
    write('en/b.json', { deck: 'The deck' })
    write('de/b.json', { deck: 'Das Deck!' })
    write('fr/a.json', { open: 'Ouvrir {nom}', boat: 'Le bateau.' })
    write('fr/b.json', { deck: 'Le pont', more: 'Encore' })
    const alone = await measuredOn(0, [de!, fr!], en)
    expect(alone.result.findings.map(({ system, metric, severity }) => `${system} ${metric} ${severity}`)).toContain(
      'de endings critical',
    )
    expect(await measuredOn(2, [de!, fr!], en)).toEqual(alone)
    expect(await measuredOn(1, [fr!, de!], en)).toEqual(await measuredOn(0, [fr!, de!], en))
  }, 60_000)

  it('give what is had without them, of files with their source within, two of one language too', async () => {
    const po = (name: string, strings: string) => write(name, `msgid ""\nmsgstr "Language: de\\n"\n\n${strings}`)
    const one = po('one.po', 'msgid "Boat"\nmsgstr "Boot"\n\n#, c-format\nmsgid "%d boats"\nmsgstr "%s Boote"\n')
    const two = po('two.po', 'msgid "Hatch"\nmsgstr ""\n\nmsgid "Deck."\nmsgstr "Deck"\n')
    expect(await measuredOn(2, [two, one])).toEqual(await measuredOn(0, [two, one]))
  }, 60_000)

  it('are as many units as the source has strings, however many only the translation has', async () => {
    const strings = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`boat${i}`, `Boat ${i}`]))
    const [en, de] = [write('many/en.json', strings(1001)), write('many/de.json', strings(2010))]
    const { result } = await measuredOn(0, [de], en)
    expect(result.scores.find(({ metric }) => metric === 'keys')).toMatchObject({
      units: 1001,
      statistics: { added: 1009 },
      additions: { added: 1009 },
    })
  })

  it('are refused where two are of one language, and where one cannot be read', async () => {
    const [en, de, again] = ['en.json', 'de.json', 'more/de.json'].map((name) => write(name, { a: 'A boat' }))
    await expect(measuredOn(2, [de!, again!], en)).rejects.toThrow(/are both of the language 'de'/)
    const broken = write('fr.json', '{ "a": ')
    const failure = await measuredOn(2, [de!, broken], en).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    expect(String(failure)).toContain('fr.json')
  }, 60_000)
})
