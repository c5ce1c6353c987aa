import { env, InferenceSession, Tensor } from 'onnxruntime-web'
import { UserError } from 'variorum'
import { readHashed, reasonOf } from './read-file.ts'
import type { Encoded } from './tokenizer.ts'

export interface Output {
  readonly values: readonly number[]
  /** The batch first, which is one text. */
  readonly dims: readonly number[]
}

export interface OpenModel {
  readonly hash: string
  /** Version of onnxruntime-web. */
  readonly runtime: string
  /** Name of the output that is taken. */
  readonly output: string
  /** One text at a time: what a padded batch gives depends on who else is in it. */
  run(encoded: Encoded): Promise<Output>
}

const inputs: Readonly<Record<string, (encoded: Encoded) => readonly number[]>> = {
  input_ids: ({ ids }) => ids,
  attention_mask: ({ ids }) => ids.map(() => 1),
  token_type_ids: ({ types }) => types,
}

/** @throws UserError for a file that is not there, cannot be loaded, or wants or gives something else */
export async function openModel(path: string, wanted: string | undefined): Promise<OpenModel> {
  const { bytes, hash } = await readHashed(path, 'a model in the ONNX format')
  const session = await sessionOf(bytes, path)
  for (const name of session.inputNames)
    if (!Object.hasOwn(inputs, name))
      throw new UserError(`onnx: ${path}: wants '${name}', expected ${Object.keys(inputs).join(', ')} only`)
  const output = outputOf(session, wanted, path)
  return {
    hash,
    runtime: env.versions.web ?? 'unknown',
    output,
    async run(encoded) {
      const feeds = Object.fromEntries(
        session.inputNames.map((name, i) => [name, tensorOf(inputs[name]!(encoded), session.inputMetadata[i]?.type)]),
      )
      const found = (await session.run(feeds, [output], { logSeverityLevel: 4 }))[output]!
      const values = Array.from(found.data, Number)
      for (const tensor of [...Object.values(feeds), found]) tensor.dispose()
      return { values, dims: found.dims }
    },
  }
}

async function sessionOf(bytes: Uint8Array, path: string): Promise<InferenceSession> {
  // More threads want headers and workers that a thread of a plugin does not have.
  env.wasm.numThreads = 1
  // What goes wrong is said in sentences of ours.
  env.logLevel = 'fatal'
  try {
    return await InferenceSession.create(bytes, { executionProviders: ['wasm'], logSeverityLevel: 4 })
  } catch (error) {
    throw new UserError(`onnx: ${path}: cannot be loaded: ${reasonOf(error)}`, { cause: error })
  }
}

function outputOf({ outputNames }: InferenceSession, wanted: string | undefined, path: string): string {
  const usual = outputNames.find((name) => name === 'sentence_embedding') ?? outputNames[0]
  const found = wanted === undefined ? usual : outputNames.find((name) => name === wanted)
  if (found !== undefined) return found
  throw new UserError(`onnx: ${path}: gives no '${wanted}', expected one of ${outputNames.join(', ')}`)
}

const tensorOf = (values: readonly number[], type: string | undefined): Tensor =>
  type === 'int32'
    ? new Tensor('int32', Int32Array.from(values), [1, values.length])
    : new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
