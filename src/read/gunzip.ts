import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { UserError } from '../model/user-error.ts'

/** Bytes that any file may unpack to. */
const unpackedFreely = 1 << 26

/** Times its size that a larger one may unpack to; seen: prose 3 times, one sentence again and again 300 times, zeros 1000 times. */
const mostTimes = 100

/**
 * What a file of gzip's unpacks to, so many bytes at a time.
 *
 * @throws UserError where a few bytes unpack to very many, before any of them is given where the file says so itself
 */
export async function* gunzip(path: string, chunkSize: number): AsyncGenerator<Buffer> {
  const { size } = statSync(path)
  const check = (length: number): void => {
    // A pipe has no size.
    if (size > 0 && length > unpackedFreely && length > size * mostTimes)
      throw new UserError(
        `${path}: unpacks to more than ${mostTimes} times its size, expected text; if it is, unpack it first`,
      )
  }
  check(saidLength(path, size))
  const packed = createReadStream(path, { highWaterMark: chunkSize })
  const unpacked = createGunzip({ chunkSize })
  packed.on('error', (error) => unpacked.destroy(error))
  let length = 0
  for await (const chunk of packed.pipe(unpacked) as AsyncIterable<Buffer>) {
    length += chunk.length
    check(length)
    yield chunk
  }
}

/** Bytes, as the end of the file says: modulo 2^32, and of its last part where it has several. Whether it is true is not known. */
function saidLength(path: string, size: number): number {
  // Too short for gzip; a pipe, which has no size, cannot be read twice.
  if (size < 18) return 0
  const file = openSync(path, 'r')
  try {
    const end = Buffer.alloc(4)
    readSync(file, end, 0, 4, size - 4)
    return end.readUInt32LE(0)
  } finally {
    closeSync(file)
  }
}
