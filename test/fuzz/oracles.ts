import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Result, resultSchema, UserError } from '../../src/index.ts'

// What holds whatever was given: a result or a sentence, numbers that are numbers, places that are in the text.

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/result.json'), 'utf8')) as object
const isPublished = new Ajv2020({ strict: false }).compile(published)

/** What a call gave; nothing where it said in a sentence why it can give nothing. Any other error is thrown on. */
export async function resultOrSentence<T>(call: () => T | Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await call() }
  } catch (error) {
    if (error instanceof UserError && error.sentences.every((sentence) => sentence.length > 0)) return undefined
    throw error
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** What is wrong with a span of a text. */
export function faultOfSpan(text: string, { start, end }: Span): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > text.length)
    return `a span from ${start} to ${end} of a text of ${text.length}`
  if (isWhole(text) && !isWhole(text.slice(start, end))) return `a span cuts a character: ${start} to ${end}`
  return undefined
}

/** The path of the first number that is none. */
export function notFinite(value: unknown, path = ''): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`
  if (value === null || typeof value !== 'object') return undefined
  for (const [key, each] of Object.entries(value)) {
    const found = notFinite(each, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** What is wrong with the shape of a result: by our own schema, or by the published one. */
export function faultOfShape(result: unknown): string | undefined {
  const { error } = resultSchema.safeParse(result)
  if (error) return `not a result: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`
  if (isPublished(JSON.parse(JSON.stringify(result)))) return undefined
  const [first] = isPublished.errors ?? []
  return `not what schema/result.json says: ${first?.instancePath} ${first?.message}`
}

/** What is wrong with a result, given the text of each system, by document. */
export function faultOfResult(
  result: Result,
  textOf: (document: string, system: string) => string | undefined,
): string | undefined {
  const shape = notFinite(result) ?? faultOfShape(result)
  if (shape !== undefined) return shape
  const spans: (readonly [document: string, system: string, span: Span])[] = []
  for (const { id, texts, facts = [] } of result.documents) {
    for (const { system, passages } of texts) for (const passage of passages) spans.push([id, system, passage])
    for (const { said } of facts) for (const saying of said) spans.push([id, saying.system, saying])
  }
  for (const { document, system, place, related } of result.findings)
    for (const at of [place, related])
      if (at) spans.push([document, at.side === 'reference' ? result.reference : system, at])
  for (const [document, system, span] of spans) {
    const text = textOf(document, system)
    const fault = text === undefined ? undefined : faultOfSpan(text, span)
    if (fault !== undefined) return `${system}: ${fault}`
  }
  return undefined
}
