import { inflateRawSync } from 'node:zlib'
import { UserError } from '../model/user-error.ts'

/** Signatures and the length of the fixed part of a record (PKWARE's APPNOTE, 4.3). */
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const endLength = 22
const entryLength = 46
const localLength = 30

/** Bytes; an archive may claim any size. As for other texts, so that it stays under V8's longest string. */
const longest = 256 * 2 ** 20

/**
 * The bytes of one file of a ZIP archive; `undefined` where it is not in there.
 *
 * @throws UserError for an archive that is cut short, packed in another way than Word does, or too large
 */
export function zipEntry(bytes: Buffer, name: string, path: string): Buffer | undefined {
  const broken = (): UserError => new UserError(`${path}: not a whole ZIP archive, expected a .docx as Word writes it`)
  // The comment behind the end of the directory has at most 65,535 bytes
  const tail = Math.max(0, bytes.length - endLength - 0xffff)
  let end = bytes.length - endLength
  while (end >= tail && bytes.readUInt32LE(end) !== endOfDirectory) end--
  if (end < tail) throw broken()
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) throw broken()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const found = bytes.toString('utf8', at + entryLength, at + entryLength + nameLength!)
    if (found === name) return unpacked(bytes, at, broken)
    at += entryLength + nameLength! + extraLength! + commentLength!
  }
  return undefined
}

function unpacked(bytes: Buffer, entry: number, broken: () => UserError): Buffer {
  const method = bytes.readUInt16LE(entry + 10)
  const size = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (local + localLength > bytes.length) throw broken()
  const start = local + localLength + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + size)
  if (packed.length < size) throw broken()
  if (method === 0) return packed
  try {
    if (method === 8) return inflateRawSync(packed, { maxOutputLength: longest })
  } catch {
    throw broken()
  }
  throw broken()
}
