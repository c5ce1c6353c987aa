import type { StringUnit } from '../model/string-unit.ts'
import { ownCopy } from '../text/own-copy.ts'

const names = ['id', 'context', 'state', 'branch', 'group', 'note', 'source', 'target', 'dialect'] as const

/** A unit as it is, whose texts are its own: what a reader cut from its file would keep all of that in memory. */
export function ownTexts(unit: StringUnit): StringUnit {
  const own: { -readonly [Name in keyof StringUnit]: StringUnit[Name] } = { ...unit }
  for (const name of names) {
    const text = own[name]
    if (text !== undefined) own[name] = ownCopy(text)
  }
  return own
}
