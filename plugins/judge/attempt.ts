import { isFields, numberIn, readAnswer, type Told } from './read-answer.ts'

/** Tokens as the server counted them. */
interface Usage {
  readonly read: number
  readonly written: number
}

/** What came of one request. `why` is a clause and holds no text of anybody's. */
export type Attempt =
  | { readonly kind: 'answer'; readonly errors: readonly Told[]; readonly usage: Usage }
  | { readonly kind: 'refusal'; readonly usage: Usage }
  /** The answer was longer than it was allowed to be. */
  | { readonly kind: 'cut'; readonly usage: Usage }
  /** Worth another request, `after` milliseconds if the server said so. */
  | { readonly kind: 'failure'; readonly why: string; readonly after?: number; readonly usage?: Usage }
  /** The server does not take this request, whenever it comes. */
  | { readonly kind: 'rejection'; readonly why: string }
  /** It takes none of ours. */
  | { readonly kind: 'stop'; readonly why: string }

export interface Request {
  readonly url: URL
  readonly key?: string
  readonly body: object
  /** Milliseconds, to the last byte of the answer. */
  readonly timeLimit: number
}

/** Asks once. Whatever the server does becomes an attempt: this rejects never. */
export async function attempt({ url, key, body, timeLimit }: Request, now: () => number): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    })
    const text = await response.text()
    return response.ok ? ofBody(text) : ofStatus(response, now)
  } catch (error) {
    return { kind: 'failure', why: whyLost(error, timeLimit) }
  }
}

function whyLost(error: unknown, timeLimit: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `there was no whole answer within ${timeLimit / 1000} s`
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = isFields(cause) && typeof cause.code === 'string' && /^\w+$/.test(cause.code) ? ` (${cause.code})` : ''
  return `the connection was lost${code}`
}

/** Worth waiting for: too early, too many, out of order for now. */
const passing: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** About the one request: malformed, too large, its text not to be processed. */
const ofRequest: ReadonlySet<number> = new Set([400, 413, 422])

function ofStatus({ status, headers }: Response, now: () => number): Attempt {
  const why = `the server answered with status ${status}`
  if (passing.has(status) || status >= 500) {
    const after = retryAfter(headers.get('retry-after'), now())
    return { kind: 'failure', why, ...(after !== undefined && { after }) }
  }
  return { kind: ofRequest.has(status) ? 'rejection' : 'stop', why }
}

/** Milliseconds, of a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null, now: number): number | undefined {
  const said = header?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(said)) return Number(said) * 1000
  const date = /[a-z]/i.test(said) ? Date.parse(said) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function ofBody(text: string): Attempt {
  const failure = (why: string, usage?: Usage): Attempt => ({ kind: 'failure', why, ...(usage && { usage }) })
  const reply = parsed(text)
  if (reply === undefined)
    return failure(/^\s*</.test(text) ? 'the server answered with a page, not with JSON' : 'the answer was no JSON')
  if (!isFields(reply)) return failure('the answer was no JSON object')
  const usage = usageOf(reply.usage)
  const [choice]: readonly unknown[] = Array.isArray(reply.choices) ? reply.choices : []
  if (!isFields(choice) || !isFields(choice.message)) return failure('the answer had no message', usage)
  const { finish_reason: reason, message } = choice
  if (reason === 'content_filter' || (typeof message.refusal === 'string' && message.refusal !== ''))
    return { kind: 'refusal', usage }
  if (reason === 'length') return { kind: 'cut', usage }
  const errors = readAnswer(contentOf(message.content))
  return errors === undefined
    ? failure('the answer had no list of errors with a severity each', usage)
    : { kind: 'answer', errors, usage }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const usageOf = (usage: unknown): Usage => ({
  read: (isFields(usage) ? numberIn(usage.prompt_tokens) : undefined) ?? 0,
  written: (isFields(usage) ? numberIn(usage.completion_tokens) : undefined) ?? 0,
})

/** A text, or a list of parts with texts. */
function contentOf(content: unknown): string {
  if (typeof content === 'string') return content
  const parts: readonly unknown[] = Array.isArray(content) ? content : []
  return parts.map((part) => (isFields(part) && typeof part.text === 'string' ? part.text : '')).join('')
}
