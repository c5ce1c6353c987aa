import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openMetrics } from '../../../src/metrics/open.ts'
import { stringMetrics } from '../../../src/metrics/registry.ts'
import { measuredCorpus } from '../../../src/pipeline/strings/measured-corpus.ts'
import { type MeasureFile, measureFile } from '../../../src/pipeline/strings/measured-strings.ts'
import { resultOfStrings } from '../../../src/pipeline/strings/string-result.ts'
import { stringsAgain } from '../../../src/pipeline/strings/strings-again.ts'
import { openStringCorpus } from '../../../src/strings/string-corpus.ts'
import { file, temporaryFolder } from '../../folder.ts'

const folder = temporaryFolder()
const path = (name: string): string => join(folder, name)
const write = (name: string, content: unknown): string =>
  file(path(name), typeof content === 'string' ? content : JSON.stringify(content))

const opened = (glossary?: string) =>
  openMetrics({
    usual: stringMetrics,
    plugins: [],
    context: { language: 'en', sourceLanguage: 'en' },
    said: glossary === undefined ? {} : { glossary },
    timeLimit: 10_000,
    findings: true,
  })

const resampling = { resamples: 10, seed: 1 }

/** Measures as is asked for, and says what of which file it was. */
function noting(): { readonly measure: MeasureFile; readonly taken: () => readonly string[] } {
  const all: string[] = []
  return {
    measure(document, one, measurers) {
      all.push(`${one.system} ${measurers.length === 1 ? measurers[0]!.metric.name : measurers.length}`)
      return measureFile(document, one, measurers)
    },
    taken: () => all.splice(0),
  }
}

describe('stringsAgain', () => {
  it('gives what is measured anew, and measures only what changed: a file, its source or a metric', async () => {
    write('en.json', { open: 'Open {name}', boat: 'The boat' })
    write('de.json', { open: '{nam} öffnen', boat: 'Das Boot' })
    write('fr.json', { open: 'Ouvrir {name}', boat: 'Le bateau' })
    write('terms.csv', 'source,target\nboat,Boot\n')
    const { measure, taken } = noting()
    const again = stringsAgain(measure)
    let measurers = await opened(path('terms.csv'))
    const all = measurers.length
    const check = async (expected: readonly string[]): Promise<void> => {
      // A corpus is gone through once
      const open = () =>
        openStringCorpus({
          source: path('en.json'),
          inputs: ['de.json', 'fr.json'].map(path),
          note: () => undefined,
        })
      const resultOf = async (by: MeasureFile) =>
        resultOfStrings(await measuredCorpus(await open(), measurers, by), measurers, resampling)
      const result = await resultOf(again)
      expect(taken()).toEqual(expected)
      expect(result).toEqual(await resultOf(measureFile))
    }
    await check([`de ${all}`, `fr ${all}`])
    await check([])
    write('de.json', { open: '{name} öffnen', boat: 'Das Boot' })
    await check([`de ${all}`])
    write('en.json', { open: 'Open {name}', boat: 'The boat', bye: 'Goodbye' })
    await check([`de ${all}`, `fr ${all}`])
    write('terms.csv', 'source,target\nboat,Schiff\n')
    measurers = await opened(path('terms.csv'))
    await check(['de terms', 'fr terms'])
  })
})
