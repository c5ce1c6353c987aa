import type { Document } from '../model/document.ts'
import { languageTag } from '../text/language-tag.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { refuseOtherFormats } from './other-formats.ts'

/** A plain text file as a document: UTF-8, with or without BOM, up to `longestText` bytes; no file of another format. */
export async function readText(path: string, about: Pick<Document, 'id' | 'system' | 'language'>): Promise<Document> {
  const { id, system } = about
  const language = languageTag(about.language, `${path}: its language`)
  const text = decode(await readBytes(path), path)
  refuseOtherFormats(text, path)
  return { id, system, path, language, text }
}
