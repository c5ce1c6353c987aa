import { unzipSync } from 'fflate'
import { UserError } from '../model/user-error.ts'

const name = 'word/document.xml'

/** Bytes; an archive may claim any size. As for other texts, so that it stays under V8's longest string. */
const longest = 256 * 2 ** 20

/**
 * The text of a Word document, out of its archive.
 *
 * @throws UserError for a ZIP archive that is none, is cut short or too large
 */
export function wordDocument(bytes: Buffer, path: string): Buffer {
  const found = unpacked(bytes, path)[name]
  if (found !== undefined) return Buffer.from(found)
  throw new UserError(`${path}: a ZIP archive without ${name}, expected a .docx or a file of strings`)
}

function unpacked(bytes: Buffer, path: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize <= longest })
  } catch {
    throw new UserError(`${path}: not a whole ZIP archive, expected a .docx as Word writes it`)
  }
}
