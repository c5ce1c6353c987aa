import { categories, severities } from './prompt.ts'

/** An error as the judge told it. */
export interface Told {
  readonly quote: string
  /** From 1. */
  readonly occurrence: number
  readonly category: string
  readonly severity: (typeof severities)[number]
  readonly explanation: string
}

type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A number, also where it came as a string. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const words = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** An error that can be counted has a severity; what else it lacks can be done without. */
function toldOf(value: unknown): Told | undefined {
  if (!isFields(value)) return undefined
  const grade = words(value.severity).toLowerCase()
  const severity = severities.find((each) => each === grade)
  if (severity === undefined) return undefined
  const named = words(value.category).toLowerCase()
  const occurrence = numberIn(value.occurrence) ?? 1
  return {
    quote: typeof value.quote === 'string' || typeof value.quote === 'number' ? String(value.quote) : '',
    occurrence: Number.isInteger(occurrence) && occurrence > 0 ? occurrence : 1,
    category: categories.find((each) => each === named) ?? 'other',
    severity,
    explanation: words(value.explanation),
  }
}

/** The errors of an answer; nothing where it has no list of them, or one of them cannot be counted. */
function errorsOf(value: unknown): readonly Told[] | undefined {
  const list = isFields(value) ? value.errors : value
  if (!Array.isArray(list)) return undefined
  const told = list.map(toldOf)
  return told.every((each) => each !== undefined) ? told : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Objects that look like one and are none, before we stop looking; so that a page of braces is not read again for each. */
const mostFalseStarts = 16

/** What a model answered with: JSON, perhaps in a fence, perhaps with prose round it. The last list of errors in there. */
export function readAnswer(content: string): readonly Told[] | undefined {
  return errorsOf(parsed(withoutFence(content))) ?? lastAmongProse(content)
}

function withoutFence(content: string): string {
  const text = content.trim()
  const isFenced = text.startsWith('```') && text.endsWith('```') && text.includes('\n')
  return isFenced ? text.slice(text.indexOf('\n'), -3) : text
}

function lastAmongProse(content: string): readonly Told[] | undefined {
  const start = /\{\s*["}]/g
  let last: readonly Told[] | undefined
  for (let falseStarts = 0; falseStarts < mostFalseStarts; ) {
    const at = start.exec(content)?.index
    if (at === undefined) break
    const end = endOfObject(content, at)
    const errors = end === undefined ? undefined : errorsOf(parsed(content.slice(at, end)))
    last = errors ?? last
    if (errors !== undefined && end !== undefined) start.lastIndex = end
    else {
      falseStarts++
      start.lastIndex = at + 1
    }
  }
  return last
}

/** Behind the brace that closes the one at `start`. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const unit = text[at]
    if (isString && unit === '\\') at++
    else if (unit === '"') isString = !isString
    else if (!isString && unit === '{') depth++
    else if (!isString && unit === '}' && --depth === 0) return at + 1
  }
  return undefined
}
