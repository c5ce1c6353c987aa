import type { Pair } from '../../model/pair.ts'
import { UserError } from '../../model/user-error.ts'
import { readSegments } from '../../read/segments.ts'
import { plural } from '../../text/plural.ts'

/** Which document each line is part of. */
export interface DocIds {
  /** Where that was read, for sentences about it; absent where no documents were given. */
  readonly path?: string
  /** In order of their first line. */
  readonly names: readonly string[]
  /** By line, an index into the names. */
  readonly ofLine: readonly number[]
}

export const noDocIds: DocIds = { names: [], ofLine: [] }

/** One name a line. */
export async function readDocIds(path: string): Promise<DocIds> {
  return docIdsOf(await readSegments(path), path)
}

/** @throws UserError for a blank name */
export function docIdsOf(lines: readonly string[], path: string): DocIds {
  const index = new Map<string, number>()
  const ofLine = lines.map((line, i) => {
    const name = line.trim()
    if (name === '') throw new UserError(`${path}: line ${i + 1} is blank, expected the document of that line`)
    const known = index.get(name) ?? index.size
    index.set(name, known)
    return known
  })
  return { path, names: [...index.keys()], ofLine }
}

/** Pairs of one document each, for metrics that must see a document at once. */
export function partsOf({ ofLine }: DocIds, pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  if (ofLine.length === 0) return [pairs]
  const starts = ofLine.flatMap((document, i) => (i === 0 || ofLine[i - 1] !== document ? [i] : []))
  return starts.map((start, k) => pairs.slice(start, starts[k + 1]))
}

/** Documents are given line by line of the first reference, or of the source. */
export function checkDocIds({ path, ofLine }: DocIds, first: string, lines: number): void {
  if (path === undefined || ofLine.length === lines) return
  throw new UserError(
    `${path} has ${plural(ofLine.length, 'line')} and ${first} ${lines}, expected the document of each line`,
  )
}
