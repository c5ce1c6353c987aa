import type { Span } from '../../model/document.ts'
import type { Wink } from '../../text/wink.ts'
import { knownName } from './gazetteer.ts'

/** A token with its part of speech, where it lies and what surrounds it. */
export interface Tagged extends Span {
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
  /** Universal part of speech as wink-nlp tags it: PROPN, NOUN, VERB … */
  readonly pos: string
  /** Characters between the token before it and this one. */
  readonly gap: string
  /** Index of its sentence. */
  readonly sentence: number
  /** First word of a sentence, of a line or of a quotation: its capital says nothing. */
  readonly opens: boolean
  /** On a line of capitalised words (a headline), where capitals say nothing either. */
  readonly titled: boolean
}

/** One line, one space, of whatever width. */
export const isSpace = (gap: string): boolean => /^[^\S\n\r]{1,3}$/.test(gap)

/** Spans of lines in which most longer words are capitalised. */
function titledLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    if (line[0].length >= 200 || /[.!?]["”’]?\s*$/.test(line[0])) return []
    const words = line[0].match(/\p{L}{4,}/gu) ?? []
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
    return words.length >= 3 && capitals / words.length > 0.6
      ? [{ start: line.index, end: line.index + line[0].length }]
      : []
  })
}

interface Part {
  readonly value: string
  readonly pos: string
}

const isCut = (before: string, after: string): boolean =>
  (before.charCodeAt(before.length - 1) > 127 || after.charCodeAt(0) > 127) &&
  /\p{L}$/u.test(before) &&
  /^\p{L}/u.test(after)

/** Words that lost the space between them: "yearsOkafor", "Norwaybut", "NorwayPays". */
function unglued(value: string): readonly Part[] | undefined {
  if (value === value.toLowerCase()) return undefined
  const name = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u.exec(value)
  if (name !== null)
    return [
      { value: name[1] ?? '', pos: 'X' },
      { value: name[2] ?? '', pos: 'PROPN' },
    ]
  const [, first = '', second = ''] =
    /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,}|and|but|has|have|the|was|were|when|which|while|who|with)$/u.exec(value) ?? []
  if (first === '' || knownName(value) !== undefined || knownName(first) === undefined) return undefined
  return [
    { value: first, pos: 'PROPN' },
    { value: second, pos: 'X' },
  ]
}

/**
 * Every token of a text that is not white space, with exact offsets. Of a line that was written otherwise, in capitals, those
 * that are left say something.
 */
export function taggedTokens(text: string, { read, its }: Wink, written = text): readonly Tagged[] {
  const document = read(text)
  const values = document.tokens().out()
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp knows its helpers by identity
  const tags = document.tokens().out(its.pos)
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp knows its helpers by identity
  const sentences = document.sentences().out(its.span)
  const titled = titledLines(text).filter(({ start, end }) => text.slice(start, end) === written.slice(start, end))
  const tokens: Tagged[] = []
  let end = 0
  let sentence = -1
  let opens = true
  let line = 0
  const add = (value: string, pos: string, i: number): void => {
    // wink-nlp gives a text back token by token but for trailing white space: the next token is the next occurrence
    const start = text.indexOf(value, end)
    if (value.includes('\n')) opens = true
    if (value.trim() === '' || start < 0) return
    while (Number(sentences[sentence + 1]?.[0] ?? Infinity) <= i) {
      sentence++
      opens = true
    }
    while ((titled[line]?.end ?? Infinity) <= start) line++
    const gap = text.slice(end, start)
    const before = tokens.at(-1)
    // wink-nlp cuts words at letters outside Latin-1: Gda|ńsk
    if (before !== undefined && gap === '' && isCut(before.text, value)) {
      end = start + value.length
      const whole = before.text + value
      tokens[tokens.length - 1] = { ...before, text: whole, lower: whole.toLowerCase(), end }
      return
    }
    end = start + value.length
    const isTitled = (titled[line]?.start ?? Infinity) <= start
    const isCapital = /^\p{Lu}/u.test(value)
    const lower = value.toLowerCase()
    tokens.push({ text: value, lower, isCapital, pos, start, end, gap, sentence, opens, titled: isTitled })
    if (isCapital || /^[\p{L}\d]/u.test(value)) opens = false
    else if (/^["“„«‘:([]$/.test(value)) opens = true
  }
  for (const [i, value] of values.entries()) {
    const parts = value.length > 5 ? unglued(value) : undefined
    if (parts === undefined) add(value, tags[i] ?? '', i)
    else for (const part of parts) add(part.value, part.pos, i)
  }
  return tokens
}
