import { basename } from 'node:path'
import { z } from 'zod'
import type { JudgedSegment, JudgedSet } from '../../model/judged.ts'
import { UserError } from '../../model/user-error.ts'
import { readBytes } from '../bytes.ts'
import { decode } from '../decode.ts'
import { clauseOf } from '../schema-faults.ts'
import { faultIn, writtenErrors } from './marked-error.ts'

const name = z.union([z.string(), z.number()]).transform(String)

const line = z.object({
  doc: name.nullish(),
  reference: z.string(),
  source: z.string().nullish(),
  systems: z.record(z.string(), z.object({ text: z.string(), errors: writtenErrors.nullish() })),
})

/**
 * Judged segments, a JSON object a line: `{doc, reference, source, systems: {name: {text, errors: [{start, end, category,
 * severity}]}}}`. Offsets are UTF-16 units of `text`. A text without `errors` is not rated; a line without `doc` is a document
 * of its own.
 *
 * @throws UserError for a line of another shape, or an error that stands outside its text
 */
export async function readJudgedLines(path: string): Promise<JudgedSet> {
  const lines = decode(await readBytes(path, 'judged segments'), path).split('\n')
  return {
    name: basename(path).replace(/\.jsonl$/, ''),
    segments: lines.flatMap((text, i) => (text.trim() === '' ? [] : [segmentIn(text, `${path}: line ${i + 1}`, i)])),
  }
}

function segmentIn(text: string, where: string, i: number): JudgedSegment {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError(`${where} is no JSON, expected a judged segment: {"reference": …, "systems": {…}}`)
  }
  const { data, error } = line.safeParse(value, { error: clauseOf })
  if (error) throw new UserError(`${where}: ${faultIn(error)}; a judged segment has reference and systems`)
  const { doc, reference, source, systems } = data
  return {
    document: doc ?? `line ${i + 1}`,
    reference,
    ...(typeof source === 'string' && { source }),
    systems: new Map(
      Object.entries(systems).map(([system, { text: own, errors }]) => {
        for (const { start, end, isInSource } of errors ?? [])
          if (!isInSource && end > own.length)
            throw new UserError(
              `${where}: an error of ${system} from ${start} to ${end}, but its text ends at ${own.length} (UTF-16 units)`,
            )
        return [system, errors ? { text: own, errors } : { text: own }]
      }),
    ),
  }
}
