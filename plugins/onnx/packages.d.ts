// What is used of the two packages, so that types are checked where they are not installed (`npm ci` in this folder installs them).

declare module 'onnxruntime-web' {
  export const env: {
    logLevel: 'verbose' | 'info' | 'warning' | 'error' | 'fatal'
    readonly wasm: { numThreads?: number }
    readonly versions: { readonly web?: string }
  }

  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[])
    constructor(type: 'int32', data: Int32Array, dims: readonly number[])
    readonly type: string
    readonly data: ArrayLike<number | bigint>
    readonly dims: readonly number[]
    dispose(): void
  }

  export interface InferenceSession {
    readonly inputNames: readonly string[]
    readonly outputNames: readonly string[]
    readonly inputMetadata: readonly { readonly name: string; readonly type?: string }[]
    run(
      feeds: Readonly<Record<string, Tensor>>,
      fetches: readonly string[],
      options: { readonly logSeverityLevel: 0 | 1 | 2 | 3 | 4 },
    ): Promise<Readonly<Record<string, Tensor>>>
  }

  export const InferenceSession: {
    create(
      model: Uint8Array,
      options: { readonly executionProviders: readonly string[]; readonly logSeverityLevel: 0 | 1 | 2 | 3 | 4 },
    ): Promise<InferenceSession>
  }
}

declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(tokenizer: object, config: object)
    encode(
      text: string,
      options: { readonly text_pair: string | null; readonly return_token_type_ids: true },
    ): { readonly ids: readonly (number | undefined)[]; readonly token_type_ids?: readonly number[] }
  }
}
