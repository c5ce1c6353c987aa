import type { Amount } from './amount.ts'

/** `one` and `second` are mostly other things: a pronoun ("no one", "one of them"), a unit of time ("a second"). */
export function isOtherWord(text: string, { start, end, ordinal, value }: Amount): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)]
  if (value !== 1 && value !== 2) return false
  if (ordinal) {
    return value === 2
      ? /(?:\b(?:a|per|each|every|split|this)|\d)[\s-]$/i.test(before)
      : /\b(?:at|in the)\s$/i.test(before) || /^(?:ly\b| of all\b)/i.test(after)
  }
  return (
    value === 1 &&
    (/\b(?:no|any|every|some|each|this|that|the|which|only|another)[\s-]$/i.test(before) ||
      /^(?:'s|’s|\sof\b|\sanother\b|\sday\b|\sby\sone|[.,;:!?)"”’])/i.test(after) ||
      /^\s(?:is|was|can|could|has|had|must|should|may|might|would|will|who|that)\b/i.test(after))
  )
}
