// A manifest of one's own need not say much: this writes out what it left unsaid, and leaves what is wrong for the schema to tell.

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const asObject = (key: string, value: unknown): unknown => (typeof value === 'string' ? { [key]: value } : value)

const textsOf = (texts: unknown): unknown =>
  isObject(texts)
    ? Object.fromEntries(Object.entries(texts).map(([system, text]) => [system, asObject('path', text)]))
    : texts

function documentOf(document: unknown): unknown {
  if (!isObject(document)) return document
  return { title: document.id, ...document, ...('texts' in document && { texts: textsOf(document.texts) }) }
}

/** `{"texts": {"ref": "ref.txt", "a": "a.txt"}}`: the files of one document, where there are no others. */
export const hasTextsAlone = (manifest: unknown): boolean =>
  isObject(manifest) && !('documents' in manifest) && isObject(manifest.texts) && !('location' in manifest.texts)

/** Name by name, in the order in which the documents' texts first name them. */
const systemsIn = (documents: unknown): readonly string[] => [
  ...new Set(
    (Array.isArray(documents) ? documents : []).flatMap((document: unknown) =>
      isObject(document) && isObject(document.texts) ? Object.keys(document.texts) : [],
    ),
  ),
]

/** A name for a folder that may be called anything. */
const nameOf = (folder: string): string => folder.replace(/[^\w.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'corpus'

/**
 * A manifest with all that it may leave out: the name is its folder's, titles are names, a file is its path, the reference is the
 * first text of the first document, and the systems are the others that the texts name.
 */
export function writtenOut(manifest: unknown, folder: string): unknown {
  if (!isObject(manifest)) return manifest
  const { texts, ...rest } = manifest
  const name = rest.name ?? nameOf(folder)
  const alone = hasTextsAlone(manifest)
  const documents = alone ? [{ id: name, texts }] : rest.documents
  const named = systemsIn(documents)
  const reference = asObject('name', rest.reference ?? named[0])
  const referenceName = isObject(reference) ? reference.name : undefined
  const systems = rest.systems ?? named.filter((system) => system !== referenceName)
  return {
    schema: 'variorum/corpus@1',
    title: name,
    ...rest,
    name,
    reference,
    systems: Array.isArray(systems) ? systems.map((system) => asObject('name', system)) : systems,
    documents: Array.isArray(documents) ? documents.map(documentOf) : documents,
    ...(!alone && texts !== undefined && { texts }),
  }
}
