import { basename, dirname, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { type Manifest, manifestSchema } from './manifest.ts'
import { clauseOf, keyPath } from './schema-faults.ts'
import { hasTextsAlone, writtenOut } from './written-out.ts'

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    const where = /position \d+.*$/.exec(error instanceof Error ? error.message : '')?.[0]
    throw new UserError(`${path}: not JSON${where ? ` at ${where}` : ''}, expected a corpus manifest`)
  }
}

/** As many faults as one message tells. */
const most = 20

/** A manifest as it stands in a file, written out; all that is wrong with it in sentences with their places inside the JSON. */
export function parseManifest(json: string, path: string): Manifest {
  const raw = parseJson(json, path)
  const parsed = manifestSchema.safeParse(writtenOut(raw, basename(dirname(resolve(path)))), { error: clauseOf })
  if (parsed.success) return parsed.data
  const inFile = ([first, second, third, ...rest]: readonly PropertyKey[]): readonly PropertyKey[] =>
    hasTextsAlone(raw) && first === 'documents' && second === 0 && third !== undefined
      ? [third, ...rest]
      : [first, second, third, ...rest].filter((key) => key !== undefined)
  const faults = parsed.error.issues.map((issue) =>
    [path, keyPath(inFile(issue.path)), issue.message].filter((part) => part !== '').join(': '),
  )
  const left = faults.length - most
  throw new UserError([...faults.slice(0, most), ...(left > 0 ? [`${path}: and ${left} more`] : [])])
}
