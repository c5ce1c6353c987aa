import { UserError } from '../model/user-error.ts'
import { decode } from '../read/decode.ts'
import { wordDocument } from './word-document.ts'

/** The encoding that XML, a page or the header of a PO file names in its first kilobytes, where it is one besides UTF-8. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1')
  const [, xml] = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(head) ?? []
  const [, page] =
    (/^\s*<(?:!doctype html|html)/i.test(head) && /<meta\s[^<>]*charset=["']?([\w.:-]+)/i.exec(head)) || []
  const [, po] =
    (/^msgid[ \t]+""/m.test(head) && /"Content-Type:[^"\n]*charset=([\w.:-]+?)(?:\\n|[";\s])/i.exec(head)) || []
  const name = (xml ?? page ?? po)?.toLowerCase()
  // Windows' tools write utf-16 into files that they then keep as UTF-8; CHARSET stands in templates
  return name === undefined || /^(?:utf-?(?:8|16|16le|16be)|us-ascii|ascii|charset)$/.test(name) ? undefined : name
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a ZIP archive begins with. */
const zipStart = Buffer.from('PK\u0003\u0004', 'latin1')

/** What a property list begins with that Xcode compiled. */
const compiledStart = 'bplist'

/** UTF-32 begins with the same bytes; it is half zeros then. */
function utf16(bytes: Buffer, label: string): string | undefined {
  const text = decoded(bytes, label)
  return text?.includes('\0') ? undefined : text
}

/**
 * A file's bytes as text: the document inside Word's archive, UTF-16 by its BOM, an encoding that the file names, Latin-1 for Java's properties as Java reads
 * them, otherwise UTF-8.
 *
 * @throws UserError for bytes that are no text
 */
export function decodedStrings(bytes: Buffer, path: string): string {
  if (bytes.subarray(0, 4).equals(zipStart)) return decode(wordDocument(bytes, path), path)
  if (bytes.subarray(0, compiledStart.length).toString('latin1') === compiledStart)
    throw new UserError(
      `${path}: a property list that Xcode compiled, expected its source, or text as 'plutil -convert xml1' writes it`,
    )
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le') ?? decode(bytes, path)
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be') ?? decode(bytes, path)
  const label = declaredEncoding(bytes)
  const text = label === undefined ? undefined : decoded(bytes, label)
  if (text !== undefined) return text
  if (/\.properties$/i.test(path) && decoded(bytes, 'utf-8') === undefined && !bytes.includes(0))
    return bytes.toString('latin1')
  return decode(bytes, path)
}
