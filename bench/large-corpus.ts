import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const inputs = join(import.meta.dirname, '..', '..', 'shared', 'data', 'metrics', 'inputs', 'wmt22')

/** The data has no document boundaries: so many of equal length are cut. */
const cut = 99

const linesOf = (file: string): string[] => readFileSync(join(inputs, file), 'utf8').trimEnd().split('\n')

/**
 * WMT22 de-en as a corpus of documents, one paragraph a segment, in `folder`: one reference and nine systems. Gives the path
 * of its manifest, or nothing where the data is not there. `times` as large, it has every document so often, under other names.
 */
export function writeLargeCorpus(folder: string, times = 1): string | undefined {
  if (!existsSync(inputs)) return undefined
  const files = readdirSync(inputs).filter((file) => /^generaltest2022\.de-en\.(ref\.A|hyp\..*)\.en$/.test(file))
  const texts = Object.fromEntries(
    files.map((file) => [/(?:ref|hyp)\.(.*)\.en$/.exec(file)?.[1] ?? file, linesOf(file)]),
  )
  const segments = texts.A?.length ?? 0
  const documents = cut * times
  const idOf = (document: number): string => String(document).padStart(String(documents - 1).length, '0')
  const write = (system: string, document: number) => {
    const path = `${idOf(document)}/${system}.txt`
    const [start, end] = [document % cut, (document % cut) + 1].map((n) => Math.round((n * segments) / cut))
    const text = `${texts[system]?.slice(start, end).join('\n\n')}\n`
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return { path, sha256: createHash('sha256').update(text).digest('hex') }
  }
  const manifest = {
    schema: 'variorum/corpus@1',
    name: 'wmt22-de-en',
    title: 'WMT22 German-English',
    description: `Nine systems of WMT22, ${segments * times} segments in ${documents} documents.`,
    language: 'en',
    licence: 'as WMT22 says',
    authors: ['WMT22'],
    reference: { name: 'A', description: 'reference A' },
    systems: Object.keys(texts)
      .filter((system) => system !== 'A')
      .map((name) => ({ name, description: name, kind: 'machine-translation' })),
    documents: Array.from({ length: documents }, (_, document) => ({
      id: idOf(document),
      title: `Segments ${Math.round((document * segments) / cut) + 1} and on`,
      kind: 'test set',
      texts: Object.fromEntries(Object.keys(texts).map((system) => [system, write(system, document)])),
    })),
  }
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify(manifest))
  return path
}
