import { readBytes } from '../bytes.ts'
import { decode } from '../decode.ts'

/** The lines of a file; the last newline ends the last line. */
export const readFileLines = async (path: string): Promise<readonly string[]> =>
  decode(await readBytes(path), path)
    .replace(/\n$/, '')
    .split('\n')
