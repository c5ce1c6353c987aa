import { z } from 'zod'
import type { MarkedError } from '../../model/judged.ts'
import { UserError } from '../../model/user-error.ts'
import { fromCodePoints } from '../../text/code-points.ts'
import { plural } from '../../text/plural.ts'
import { readBytes } from '../bytes.ts'
import { decode } from '../decode.ts'
import { clauseOf } from '../schema-faults.ts'
import { faultIn, writtenErrors } from './marked-error.ts'

/** The errors of each segment of a system; `undefined` where nobody rated it. */
export type RatingsOfSystems = ReadonlyMap<string, readonly (readonly MarkedError[] | undefined)[]>

export interface RatedTexts {
  /** Segments of each system. */
  readonly systems: ReadonlyMap<string, readonly string[]>
  readonly source: readonly string[] | undefined
}

const rating = z.object({ errors: writtenErrors })

/**
 * A `.seg.rating` of mt-metrics-eval: lines `system<TAB>{"errors": [...]}` or `system<TAB>None`, the segments of each system
 * in order. Its offsets are code points of the segment, or of its source; they come back in UTF-16 units. Systems without a
 * text are left out.
 *
 * @throws UserError for a line of another form, an error that stands outside its text, a system with more lines or fewer
 */
export async function readRatings(path: string, { systems, source }: RatedTexts): Promise<RatingsOfSystems> {
  const lines = decode(await readBytes(path, 'a file of ratings'), path)
    .replace(/\n$/, '')
    .split('\n')
  const found = new Map<string, (readonly MarkedError[] | undefined)[]>()
  for (const [i, line] of lines.entries()) {
    const where = `${path}: line ${i + 1}`
    const tab = line.indexOf('\t')
    if (tab < 1)
      throw new UserError(`${where} is '${line.slice(0, 60)}', expected a system, a tab and its errors as JSON`)
    const system = line.slice(0, tab)
    const texts = systems.get(system)
    if (texts === undefined) continue
    const own = found.get(system) ?? []
    found.set(system, own)
    const text = texts[own.length]
    if (text === undefined)
      throw new UserError(`${where}: one rating more of ${system} than the ${plural(texts.length, 'segment')} it has`)
    own.push(errorsIn(line.slice(tab + 1).trim(), text, source?.[own.length], where))
  }
  for (const [system, { length }] of found)
    if (length !== systems.get(system)!.length)
      throw new UserError(
        `${path}: ${length} ratings of ${system}, expected ${systems.get(system)!.length}, one a segment`,
      )
  return found
}

function errorsIn(
  said: string,
  text: string,
  source: string | undefined,
  where: string,
): readonly MarkedError[] | undefined {
  if (said === 'None') return undefined
  const { data, error } = rating.safeParse(jsonIn(said), { error: clauseOf })
  if (error) throw new UserError(`${where}: ${faultIn(error)}; a rating is {"errors": [...]} or None`)
  return data.errors.map((each) => {
    const within = each.isInSource ? source : text
    // Without the sources nothing is known of their characters, and nothing points into them.
    if (within === undefined) return each
    const at = fromCodePoints(within)
    const [start, end] = [at(each.start), at(each.end)]
    if (end > within.length)
      throw new UserError(
        `${where}: an error from ${each.start} to ${each.end}, but the ${each.isInSource ? 'source' : 'text'} ends at ${Array.from(within).length}`,
      )
    return { ...each, start, end }
  })
}

function jsonIn(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return undefined
  }
}
