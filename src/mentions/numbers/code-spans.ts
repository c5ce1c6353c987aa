import type { Span } from '../../model/document.ts'

// Web and mail addresses, telephone numbers, markup references: digits in them count nothing.
const mails = /\S+@\S+/g
const codes =
  /https?:\/\/\S+|www\.\S+|\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b|\b\d+(?:\.\d+){2,}\b(?!,)|&#\d+;/g

/** Codes, but not `1.312.000`, which only groups digits another way. */
export const codeSpans = (text: string): readonly Span[] =>
  [...text.matchAll(codes), ...(text.includes('@') ? text.matchAll(mails) : [])]
    .filter((match) => !/^\d{1,3}(?:\.\d{3}){2,}$/.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
