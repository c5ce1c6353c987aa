import { UserError } from 'variorum'

/** What a judge is and how it is asked. */
export interface Settings {
  /** Address of the chat endpoint: `http://localhost:8000/v1/chat/completions`. */
  readonly url: URL
  /** Sent as a bearer token and said nowhere. */
  readonly key?: string
  readonly model: string
  /** BCP 47 of the translations. */
  readonly language: string
  readonly temperature: number
  /** Left out: the server takes its own. */
  readonly seed?: number
  /** Requests under way at a time. */
  readonly concurrency: number
  /** Requests for one pair, the first among them. */
  readonly attempts: number
  /** Milliseconds for one request, to the last byte of its answer. */
  readonly timeLimit: number
  /** Milliseconds; a server that asks for more is not waited for. */
  readonly longestWait: number
  /** Tokens of one answer; one that is cut off is asked for again with twice as many. */
  readonly tokens: number
}

/** What is not said otherwise. A request of a minute is a model that thinks; an answer of 2,048 tokens marks some thirty errors. */
const usual = { temperature: 0, concurrency: 4, attempts: 5, 'time limit': 60, 'longest wait': 60, tokens: 2048 }

type Environment = Readonly<Record<string, string | undefined>>

const variable = (name: string): string => `VARIORUM_JUDGE_${name.toUpperCase().replaceAll(' ', '_')}`

function text(environment: Environment, name: string, expected: string): string {
  const value = environment[variable(name)]?.trim()
  if (value) return value
  throw new UserError(`judge: ${variable(name)} is not set, expected ${expected}`)
}

interface Range {
  readonly least: number
  readonly most: number
  readonly isWhole?: boolean
}

/** A million seconds are eleven days; timers take no more than twice that. */
const million = 1_000_000

function number(environment: Environment, name: string, range: Range): number | undefined {
  const { least, most, isWhole = true } = range
  const said = environment[variable(name)]?.trim()
  if (!said) return undefined
  const value = Number(said)
  if (Number.isFinite(value) && value >= least && value <= most && (!isWhole || Number.isSafeInteger(value)))
    return value
  const kind = isWhole ? 'a whole number' : 'a number'
  throw new UserError(`judge: ${variable(name)} is '${said}', expected ${kind} from ${least} to ${most}`)
}

/** The endpoint below a base address, or the address itself where it already names the endpoint. */
function endpoint(said: string): URL {
  const url = URL.canParse(said) ? new URL(said) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UserError(
      `judge: ${variable('url')} is no address to ask, expected one like http://localhost:8000/v1, a key in ${variable('key')}`,
    )
  const path = url.pathname.replace(/\/+$/, '')
  if (!path.endsWith('/chat/completions')) url.pathname = `${path === '' ? '/v1' : path}/chat/completions`
  return url
}

function model(environment: Environment): string {
  const name = text(environment, 'model', "the model's name as the server knows it")
  if (!/[|\p{C}]/u.test(name)) return name
  throw new UserError(`judge: ${variable('model')} has a '|' or a control character, expected a name without`)
}

/** @throws UserError for what is missing or cannot be */
export function settingsOf(environment: Environment, language: string): Settings {
  const count = (name: 'concurrency' | 'attempts' | 'time limit' | 'longest wait' | 'tokens', least = 1): number =>
    number(environment, name, { least, most: million }) ?? usual[name]
  const key = environment[variable('key')]?.trim()
  const seed = number(environment, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER })
  return {
    url: endpoint(text(environment, 'url', 'the address of a server, such as http://localhost:8000/v1')),
    ...(key && { key }),
    model: model(environment),
    language,
    temperature: number(environment, 'temperature', { least: 0, most: 2, isWhole: false }) ?? usual.temperature,
    ...(seed !== undefined && { seed }),
    concurrency: count('concurrency'),
    attempts: count('attempts'),
    timeLimit: count('time limit') * 1000,
    longestWait: count('longest wait', 0) * 1000,
    tokens: count('tokens'),
  }
}
