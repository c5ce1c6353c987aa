import { Tokenizer } from '@huggingface/tokenizers'
import { UserError } from 'variorum'
import { readHashed, reasonOf } from './read-file.ts'

/** What a model reads. */
export interface Encoded {
  readonly ids: readonly number[]
  /** Which of two texts a token is of: 0 or 1. */
  readonly types: readonly number[]
}

export interface OpenTokenizer {
  readonly hash: string
  /** Nothing where the text has something that the vocabulary has no token for. */
  readonly encode: (text: string, second?: string) => Encoded | undefined
}

const kinds: ReadonlySet<unknown> = new Set(['WordPiece', 'BPE', 'Unigram'])

const expected = 'a tokenizer.json with a model of the type WordPiece, BPE or Unigram'

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** @throws UserError for a file that is not there, or not of a kind that is read right */
export async function openTokenizer(path: string): Promise<OpenTokenizer> {
  const { bytes, hash } = await readHashed(path, expected)
  const json = parsed(bytes)
  if (typeof json !== 'object' || json === null) throw new UserError(`onnx: ${path}: not JSON, expected ${expected}`)
  const kind = field(field(json, 'model'), 'type')
  if (!kinds.has(kind))
    throw new UserError(`onnx: ${path}: has a model of the type ${String(kind)}, expected ${expected}`)
  const tokenizer = opened(json, path)
  return {
    hash,
    encode(text, second) {
      // An empty second text would be taken for none.
      const textPair = second === '' ? ' ' : (second ?? null)
      const encoding = tokenizer.encode(text, { text_pair: textPair, return_token_type_ids: true })
      const ids = encoding.ids.filter((id) => id !== undefined)
      if (ids.length < encoding.ids.length) return undefined
      return { ids, types: encoding.token_type_ids ?? ids.map(() => 0) }
    },
  }
}

function opened(json: object, path: string): Tokenizer {
  try {
    return new Tokenizer({ added_tokens: [], ...json }, {})
  } catch (error) {
    throw new UserError(`onnx: ${path}: cannot be used: ${reasonOf(error)}; expected ${expected}`, { cause: error })
  }
}
