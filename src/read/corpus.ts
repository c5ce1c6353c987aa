import { join } from 'node:path'
import type { Corpus, CorpusDocument, System } from '../model/corpus.ts'
import type { Document } from '../model/document.ts'
import { UserError } from '../model/user-error.ts'
import { languageTag } from '../text/language-tag.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { findManifest } from './find-manifest.ts'
import { findTexts, type TextsFolder } from './find-texts.ts'
import type { Manifest } from './manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import { sha256 } from './sha256.ts'
import { shownPath } from './shown-path.ts'

type ManifestDocument = Manifest['documents'][number]
type ManifestText = ManifestDocument['texts'][string]

export interface CorpusOptions {
  /** The folder that holds the texts, where it is not the one the manifest says. */
  readonly texts?: string
  /** Where names are looked up; the package's `corpora/` by default. */
  readonly corporaDirectory?: string
  /** Documents that are read, by their ids; all by default. */
  readonly only?: (id: string) => boolean
}

/** Where the texts are read from, and which manifest they are held to. */
interface Source extends TextsFolder {
  readonly manifest: string
}

async function readVerified({ path, sha256: expected }: ManifestText, source: Source): Promise<string> {
  const file = shownPath(join(source.folder, path))
  if (expected === undefined) return decode(await readBytes(file, `a text that ${source.manifest} names`), file)
  const wanted = `the text with sha256 ${expected} that ${source.manifest} names; ${source.remedy}`
  const bytes = await readBytes(file, wanted)
  const found = sha256(bytes)
  if (found !== expected) throw new UserError(`${file}: changed, its sha256 is ${found}, expected ${wanted}`)
  return decode(bytes, file)
}

async function readDocument(manifest: Manifest, document: ManifestDocument, source: Source): Promise<CorpusDocument> {
  const { id, title, date, texts } = document
  const read = async (system: string, text: ManifestText): Promise<Document> => {
    const { path, sha256: expected } = text
    const found = { id, system, path, language: manifest.language, text: await readVerified(text, source) }
    return expected === undefined ? { ...found, verified: false } : found
  }
  const original = texts[manifest.reference.name]
  // The schema has held this document to have one.
  if (original === undefined) throw new Error(`${id} has no reference`)
  const reference = await read(manifest.reference.name, original)
  const hypotheses: Document[] = []
  for (const { name } of manifest.systems) {
    const text = texts[name]
    if (text !== undefined) hypotheses.push(await read(name, text))
  }
  return { id, title, ...(date === undefined ? {} : { date }), reference, hypotheses }
}

const systemOf = ({ name, description, chain }: Manifest['systems'][number]): System => ({
  name,
  ...(description === undefined ? {} : { description }),
  ...(chain === undefined ? {} : { chain }),
})

/** A corpus by its name in the package, its folder or its manifest; every text is held to its sha256, where the manifest has one. */
export async function readCorpus(nameOrPath: string, options: CorpusOptions = {}): Promise<Corpus> {
  const path = findManifest(nameOrPath, options.corporaDirectory)
  const shown = shownPath(path)
  const manifest = parseManifest(decode(await readBytes(shown, 'a corpus manifest'), shown), shown)
  const source = { ...findTexts(manifest, path, options.texts), manifest: shown }
  const documents: CorpusDocument[] = []
  const { only = () => true } = options
  for (const document of manifest.documents)
    if (only(document.id)) documents.push(await readDocument(manifest, document, source))
  const { name, title, licence, reference, systems } = manifest
  const language = languageTag(manifest.language, `${shown}: language`)
  return {
    name,
    title,
    language,
    ...(licence === undefined ? {} : { licence }),
    text: manifest.publish === 'no-text' ? 'withheld' : 'included',
    reference,
    systems: systems.map(systemOf),
    documents,
    whole: { digest: sha256(JSON.stringify(manifest)), documents: manifest.documents.length },
  }
}
