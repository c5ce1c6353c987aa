import type { Document } from '../model/document.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'

/** A plain text file as a document: UTF-8, with or without BOM, up to `longestText` bytes. */
export async function readText(path: string, about: Pick<Document, 'id' | 'system' | 'language'>): Promise<Document> {
  const { id, system, language } = about
  return { id, system, path, language, text: decode(await readBytes(path), path) }
}
