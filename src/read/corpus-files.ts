import { join } from 'node:path'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { findManifest } from './find-manifest.ts'
import { findTexts } from './find-texts.ts'
import { parseManifest } from './parse-manifest.ts'

/** The manifest of a corpus and its texts, which lie in the folder `texts` where they do not come with it. */
export async function corpusFiles(nameOrPath: string, texts: string | undefined): Promise<readonly string[]> {
  const path = findManifest(nameOrPath)
  const manifest = parseManifest(decode(await readBytes(path, 'a corpus manifest'), path), path)
  const { folder } = findTexts(manifest, path, texts)
  return [
    path,
    ...manifest.documents.flatMap((document) => Object.values(document.texts)).map((text) => join(folder, text.path)),
  ]
}
