import { isUtf8 } from 'node:buffer'
import { UserError } from '../model/user-error.ts'
import { firstInvalidByte } from './first-invalid-byte.ts'

const hexadecimal = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`

/** Latin text in UTF-16 has a zero in every second byte; a few KB show it. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const units = Math.min(bytes.length >> 1, 2048)
  const zeros = [0, 0]
  for (let i = 0; i < units * 2; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  return units > 0 && Math.max(even, odd) > units / 2 && Math.min(even, odd) < units / 20
}

/** What keeps bytes from being UTF-8 text, as one clause; `undefined` where nothing does. */
function faultOf(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'empty, expected text'
  const zero = bytes.indexOf(0)
  const isText = isUtf8(bytes)
  if ((zero >= 0 || !isText) && looksLikeUtf16(bytes)) return 'looks like UTF-16, expected UTF-8; convert it first'
  if (zero >= 0) return `looks binary (a zero at byte ${zero}), expected UTF-8 text`
  if (isText) return undefined
  const offset = firstInvalidByte(bytes) ?? 0
  return `not UTF-8 at byte ${offset} (${hexadecimal(bytes[offset])}), expected UTF-8 text; convert it first`
}

/** A file's bytes as text, with nothing trimmed or converted: a BOM stays, and encoding the text gives the bytes back. */
export function decode(bytes: Buffer, path: string): string {
  const fault = faultOf(bytes)
  if (fault !== undefined) throw new UserError(`${path}: ${fault}`)
  const text = bytes.toString('utf8')
  if (!/\S/.test(text)) throw new UserError(`${path}: nothing but white space, expected text`)
  return text
}
