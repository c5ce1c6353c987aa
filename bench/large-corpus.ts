import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const inputs = join(import.meta.dirname, '..', '..', 'shared', 'data', 'metrics', 'inputs', 'wmt22')

/** The data has no document boundaries: so many of equal length are cut. */
const documents = 99

const linesOf = (file: string): string[] => readFileSync(join(inputs, file), 'utf8').trimEnd().split('\n')

/**
 * WMT22 de-en as a corpus of documents, one paragraph a segment, in `folder`: one reference and nine systems. Gives the path
 * of its manifest, or nothing where the data is not there.
 */
export function writeLargeCorpus(folder: string): string | undefined {
  if (!existsSync(inputs)) return undefined
  const files = readdirSync(inputs).filter((file) => /^generaltest2022\.de-en\.(ref\.A|hyp\..*)\.en$/.test(file))
  const texts = Object.fromEntries(
    files.map((file) => [/(?:ref|hyp)\.(.*)\.en$/.exec(file)?.[1] ?? file, linesOf(file)]),
  )
  const segments = texts.A?.length ?? 0
  const write = (system: string, document: number) => {
    const path = `${String(document).padStart(2, '0')}/${system}.txt`
    const [start, end] = [document, document + 1].map((n) => Math.round((n * segments) / documents))
    const text = `${texts[system]?.slice(start, end).join('\n\n')}\n`
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return { path, sha256: createHash('sha256').update(text).digest('hex') }
  }
  const manifest = {
    schema: 'variorum/corpus@1',
    name: 'wmt22-de-en',
    title: 'WMT22 German-English',
    description: `Nine systems of WMT22, ${segments} segments in ${documents} documents.`,
    language: 'en',
    licence: 'as WMT22 says',
    authors: ['WMT22'],
    reference: { name: 'A', description: 'reference A' },
    systems: Object.keys(texts)
      .filter((system) => system !== 'A')
      .map((name) => ({ name, description: name, kind: 'machine-translation' })),
    documents: Array.from({ length: documents }, (_, document) => ({
      id: String(document).padStart(2, '0'),
      title: `Segments ${Math.round((document * segments) / documents) + 1} and on`,
      kind: 'test set',
      texts: Object.fromEntries(Object.keys(texts).map((system) => [system, write(system, document)])),
    })),
  }
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify(manifest))
  return path
}
