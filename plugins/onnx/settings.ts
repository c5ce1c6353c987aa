import { dirname, join } from 'node:path'
import { UserError } from 'variorum'

export interface Settings {
  /** Paths of files. */
  readonly model: string
  readonly tokenizer: string
  /** `vectors`: of one text, which are compared by their cosine. `score`: one number, of a reference and a hypothesis. */
  readonly gives: 'vectors' | 'score'
  /** Name of the output to take. Default: `sentence_embedding` if the model has one, else its first. */
  readonly output?: string
  readonly higherIsBetter: boolean
  /** Longer texts are not measured. */
  readonly tokens: number
}

/** What encoders of the BERT family are trained with. */
const usualTokens = 512

type Environment = Readonly<Record<string, string | undefined>>

const said = (environment: Environment, name: string): string | undefined =>
  environment[`VARIORUM_ONNX_${name}`]?.trim() || undefined

function oneOf<T extends string>(environment: Environment, name: string, [usual, other]: readonly [T, T]): T {
  const value = said(environment, name) ?? usual
  if (value === usual) return usual
  if (value === other) return other
  throw new UserError(`onnx: VARIORUM_ONNX_${name} is '${value}', expected ${usual} or ${other}`)
}

/** @throws UserError for what is missing or cannot be */
export function settingsOf(environment: Environment): Settings {
  const model = said(environment, 'MODEL')
  if (model === undefined)
    throw new UserError('onnx: VARIORUM_ONNX_MODEL is not set, expected the path of an .onnx file')
  const output = said(environment, 'OUTPUT')
  const gives = oneOf(environment, 'GIVES', ['vectors', 'score'])
  const better = oneOf(environment, 'BETTER', ['higher', 'lower'])
  if (gives === 'vectors' && better === 'lower')
    throw new UserError('onnx: VARIORUM_ONNX_BETTER is lower, expected higher where the model gives vectors')
  const tokens = Number(said(environment, 'TOKENS') ?? usualTokens)
  if (!Number.isSafeInteger(tokens) || tokens < 1)
    throw new UserError(
      `onnx: VARIORUM_ONNX_TOKENS is '${said(environment, 'TOKENS')}', expected a whole number from 1`,
    )
  return {
    model,
    tokenizer: said(environment, 'TOKENIZER') ?? join(dirname(model), 'tokenizer.json'),
    gives,
    ...(output !== undefined && { output }),
    higherIsBetter: better === 'higher',
    tokens,
  }
}
