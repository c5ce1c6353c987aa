import type { Document } from '../model/document.ts'
import { languageTag } from '../text/language-tag.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'

/** A plain text file as a document: UTF-8, with or without BOM, up to `longestText` bytes. */
export async function readText(path: string, about: Pick<Document, 'id' | 'system' | 'language'>): Promise<Document> {
  const { id, system } = about
  const language = languageTag(about.language, `${path}: its language`)
  return { id, system, path, language, text: decode(await readBytes(path), path) }
}
