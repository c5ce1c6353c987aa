import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusNames } from './find-manifest.ts'

const found = (path: string) => statSync(path, { throwIfNoEntry: false })

/**
 * Where the result lies that a command line names: itself, a page that holds one, or the folder of a report. Undefined for what
 * names a corpus: one of the package's, a folder with a manifest, a manifest.
 */
export async function resultPath(named: string): Promise<string | undefined> {
  if (corpusNames().includes(named)) return undefined
  const there = found(named)
  // Of a file that is not there, a reader of results says best what it should be.
  if (!there) return /\.(?:json|html)$/.test(named) ? named : undefined
  if (there.isDirectory()) {
    const path = join(named, 'result.json')
    return found(path) && !found(join(named, 'manifest.json')) ? path : undefined
  }
  // A pipe is read once, and one that cannot be read is no manifest either.
  const text = there.isFile() ? await readFile(named, 'utf8').catch(() => '<') : '<'
  return /^\ufeff?\s*</.test(text) || text.includes('"variorum/result@') ? named : undefined
}
