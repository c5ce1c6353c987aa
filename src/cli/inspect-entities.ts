import { findMentions } from '../text/entities.ts'
import type { Wink } from '../text/wink.ts'

/** Every mention in a text as one JSON line, offsets in UTF-16 units into the text as given. */
export const inspectMentions = (text: string, wink: Wink): string[] =>
  findMentions(text, wink).map(({ type, id, start, end, value, holder }) =>
    JSON.stringify({ type, id, start, end, value: value ?? null, ...(holder === undefined ? {} : { holder }) }),
  )
