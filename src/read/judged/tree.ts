import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { JudgedSet, JudgedText } from '../../model/judged.ts'
import { UserError } from '../../model/user-error.ts'
import { plural } from '../../text/plural.ts'
import { fileError, fileMistake } from '../bytes.ts'
import { readFileLines } from '../mtme/lines.ts'
import { readRatings } from './ratings.ts'

/**
 * A file of ratings in mt-metrics-eval's tree (`human-scores/en-de.mqm.merged.seg.rating`), with what it rates:
 * `system-outputs/LP`, `references/LP.REF.txt`, `documents/LP.docs`, and `sources/LP.txt` where there is one.
 *
 * @param reference such as refA; default: the first by name. As a system it is left out.
 * @throws UserError where files are missing, of another form or of another number of segments
 */
export async function readJudgedTree(path: string, reference?: string): Promise<JudgedSet> {
  const folder = join(dirname(path), '..')
  const pair = basename(path).split('.')[0]!
  const outputs = join(folder, 'system-outputs', pair)
  const docs = join(folder, 'documents', `${pair}.docs`)
  const documents = (await readFileLines(docs)).map((line) => line.trim().split(/\s+/)[1] ?? '')
  const chosen = await referenceOf(join(folder, 'references'), pair, reference)
  const linesOf = async (file: string): Promise<readonly string[]> => {
    const lines = await readFileLines(file)
    if (lines.length !== documents.length)
      throw new UserError(`${file}: ${plural(lines.length, 'line')}, expected ${documents.length} as in ${docs}`)
    return lines
  }
  const sources = join(folder, 'sources', `${pair}.txt`)
  const source = (await fileMistake(sources)) === undefined ? await linesOf(sources) : undefined
  const systems = new Map<string, readonly string[]>()
  for (const file of (await filesIn(outputs)).filter((each) => each.endsWith('.txt')).sort())
    if (file !== `${chosen}.txt`) systems.set(file.slice(0, -'.txt'.length), await linesOf(join(outputs, file)))
  const texts = await linesOf(join(folder, 'references', `${pair}.${chosen}.txt`))
  const ratings = await readRatings(path, { systems, source })
  return {
    name: basename(path).replace(/\.seg\.rating$/, ''),
    segments: documents.map((document, i) => ({
      document,
      reference: texts[i]!,
      ...(source && { source: source[i]! }),
      systems: new Map(
        [...systems].map(([system, all]): [string, JudgedText] => {
          const errors = ratings.get(system)?.[i]
          return [system, errors ? { text: all[i]!, errors } : { text: all[i]! }]
        }),
      ),
    })),
  }
}

async function referenceOf(folder: string, pair: string, said: string | undefined): Promise<string> {
  const names = (await filesIn(folder))
    .filter((file) => file.startsWith(`${pair}.`) && file.endsWith('.txt'))
    .map((file) => file.slice(pair.length + 1, -'.txt'.length))
    .sort()
  const [first] = names
  if (first === undefined)
    throw new UserError(`${folder}: no reference of ${pair}, expected ${pair}.refA.txt or the like`)
  if (said !== undefined && !names.includes(said))
    throw new UserError(`${folder}: no reference '${said}' of ${pair}; there are ${names.join(', ')}`)
  return said ?? first
}

const filesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    throw fileError(error, folder, "a folder of mt-metrics-eval's tree")
  })
