import { createHash } from 'node:crypto'

/** Of a file's bytes, or of its text as UTF-8: `decode` loses nothing, so both give the same digits. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
