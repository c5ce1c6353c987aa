import { type Metric, type Pair, UserError } from 'variorum'
import { type OpenModel, openModel } from './model.ts'
import type { Settings } from './settings.ts'
import { type Encoded, type OpenTokenizer, openTokenizer } from './tokenizer.ts'
import { cosine, vectorOf } from './vector.ts'

/** A value, or the clause that says why there is none. */
type Value = number | string

interface Opened {
  readonly settings: Settings
  readonly model: OpenModel
  readonly tokenizer: OpenTokenizer
}

/** Of one text as reference (or source) and one as hypothesis, neither of them empty. */
type Compare = (reference: string, hypothesis: string) => Promise<Value>

/**
 * The mean over the pairs of what a model of the user's says.
 *
 * @throws UserError for files that are not there or cannot be used
 */
export async function onnxMetric(settings: Settings): Promise<Metric> {
  const tokenizer = await openTokenizer(settings.tokenizer)
  const model = await openModel(settings.model, settings.output)
  const opened = { settings, model, tokenizer }
  await tryOut(opened)
  return {
    name: 'onnx',
    statistics: ['total', 'pairs'],
    higherIsBetter: settings.higherIsBetter,
    summary: 'what a model of your own says, as the mean over the pairs',
    signature: signatureOf(opened),
    unit: 'segment',
    instead: ['source'],
    async measure(pairs, note) {
      const compare = settings.gives === 'vectors' ? bySimilarity(opened) : byScore(opened)
      const rows: (readonly number[])[] = []
      // One after another: there is one thread.
      for (const [pair, each] of pairs.entries()) {
        const value = await bestOf(each, settings, compare)
        if (typeof value === 'string') note?.({ pair, statistic: 'unmeasured', message: value })
        rows.push(typeof value === 'number' ? [value, 1] : [0, 0])
      }
      return rows
    },
    score: ({ 0: total = 0, 1: pairs = 0 }) => (pairs > 0 ? total / pairs : undefined),
  }
}

const signatureOf = ({ settings, model, tokenizer }: Opened): Metric['signature'] => ({
  name: 'onnx',
  model: model.hash,
  tokenizer: tokenizer.hash,
  gives: settings.gives,
  output: model.output.replace(/[|\p{C}]/gu, '_'),
  better: settings.higherIsBetter ? 'higher' : 'lower',
  tokens: String(settings.tokens),
  runtime: `onnxruntime-web-${model.runtime}`,
  version: '1',
})

/** That the files fit each other and the settings shows at once, not at the first pair. */
async function tryOut(opened: Opened): Promise<void> {
  const { settings } = opened
  const compare = settings.gives === 'vectors' ? bySimilarity(opened) : byScore(opened)
  await compare('a', 'a').catch((cause: unknown) => {
    if (cause instanceof UserError) throw cause
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause)
    throw new UserError(`onnx: ${settings.model}: does not run on one letter: ${why}`, { cause })
  })
}

/** The best over the references; of several that cannot be measured the first says why. Nothing where there is nothing. */
async function bestOf(pair: Pair, { gives, higherIsBetter }: Settings, compare: Compare): Promise<Value | undefined> {
  const { references, source, hypothesis } = pair
  const sides = references.length > 0 ? references : [source ?? '']
  const isThere = sides.some((side) => !isBlank(side))
  if (!isThere && isBlank(hypothesis)) return undefined
  // Vectors of nothing mean nothing, and a passage that was left out or added has nothing in common with none.
  if (gives === 'vectors' && (!isThere || isBlank(hypothesis))) return 0
  const values: Value[] = []
  for (const side of sides.filter((each) => !isThere || !isBlank(each))) values.push(await compare(side, hypothesis))
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length === 0) return values[0]
  return numbers.reduce((best, value) => (value > best === higherIsBetter ? value : best))
}

const isBlank = (text: string): boolean => text.trim() === ''

/** Each text goes through the model once for all pairs that have it. */
function bySimilarity(opened: Opened): Compare {
  const vectors = new Map<string, Promise<readonly number[] | string>>()
  const vector = (text: string): Promise<readonly number[] | string> => {
    const found = vectors.get(text) ?? vectorOfText(opened, text)
    vectors.set(text, found)
    return found
  }
  return async (reference, hypothesis) => {
    const one = await vector(reference)
    if (typeof one === 'string') return one
    const other = await vector(hypothesis)
    if (typeof other === 'string') return other
    return cosine(one, other) ?? 'the model gives a vector without a direction'
  }
}

async function vectorOfText({ settings, model, tokenizer }: Opened, text: string): Promise<readonly number[] | string> {
  const encoded = fitting(tokenizer.encode(text), settings)
  if (typeof encoded === 'string') return encoded
  const output = await model.run(encoded)
  const vector = vectorOf(output)
  if (vector !== undefined) return vector
  throw new UserError(
    `onnx: ${settings.model}: '${model.output}' has the shape [${output.dims.join(', ')}], expected one vector or one for each token`,
  )
}

const byScore =
  ({ settings, model, tokenizer }: Opened): Compare =>
  async (reference, hypothesis) => {
    const encoded = fitting(tokenizer.encode(reference, hypothesis), settings)
    if (typeof encoded === 'string') return encoded
    const { values, dims } = await model.run(encoded)
    const [value] = values
    if (value === undefined || values.length > 1)
      throw new UserError(
        `onnx: ${settings.model}: '${model.output}' has the shape [${dims.join(', ')}], expected one number`,
      )
    return Number.isFinite(value) ? value : `the model gives ${value}`
  }

/** A text is measured whole or not at all. */
function fitting(encoded: Encoded | undefined, { tokens }: Settings): Encoded | string {
  if (encoded === undefined) return 'the tokenizer has no token for something in there'
  const { length } = encoded.ids
  if (length > tokens) return `${length} tokens are too many: the model takes ${tokens}`
  return length === 0 ? 'the tokenizer makes nothing of it' : encoded
}
