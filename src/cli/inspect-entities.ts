import type { Mention } from '../mentions/index.ts'

/** Every mention in a text as one JSON line, offsets in UTF-16 units into the text as given. */
export const inspectMentions = (mentions: readonly Mention[]): string[] =>
  mentions.map(({ type, id, start, end, value, holder }) =>
    JSON.stringify({ type, id, start, end, value: value ?? null, ...(holder === undefined ? {} : { holder }) }),
  )
