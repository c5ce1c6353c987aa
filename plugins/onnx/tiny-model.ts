// Writes ONNX models of a table and a mean, for tests: the fields of onnx.proto that those need, as protocol buffers have them.

const varint = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))]

/** A field of wire type 0. */
const int = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)]

/** A field of wire type 2: a text, bytes or a message. */
function part(field: number, value: string | readonly number[]): number[] {
  const bytes = typeof value === 'string' ? [...new TextEncoder().encode(value)] : value
  return [...varint((field << 3) | 2), ...varint(bytes.length), ...bytes]
}

const types = { float: 1, int32: 6, int64: 7 } as const
type Type = keyof typeof types

/** A number is a size, a name is one that is known when the model runs. */
type Dim = number | string

const valueInfo = (name: string, type: Type, dims: readonly Dim[]): number[] => {
  const shape = dims.flatMap((dim) => part(1, typeof dim === 'number' ? int(1, dim) : part(2, dim)))
  return [...part(1, name), ...part(2, part(1, [...int(1, types[type]), ...part(2, shape)]))]
}

const floats = (name: string, rows: readonly (readonly number[])[]): number[] => [
  ...int(1, rows.length),
  ...int(1, rows[0]!.length),
  ...int(2, types.float),
  ...part(8, name),
  ...part(9, [...new Uint8Array(Float32Array.from(rows.flat()).buffer)]),
]

const ints = (name: string, values: readonly number[]): number[] => [
  ...part(1, name),
  ...values.flatMap((value) => int(8, value)),
  ...int(20, 7),
]

const one = (name: string, value: number): number[] => [...part(1, name), ...int(3, value), ...int(20, 2)]

const node = (kind: string, from: readonly string[], to: string, attributes: readonly (readonly number[])[] = []) => [
  ...from.flatMap((name) => part(1, name)),
  ...part(2, to),
  ...part(4, kind),
  ...attributes.flatMap((attribute) => part(5, attribute)),
]

export interface TinyModel {
  /** Of each token. */
  readonly table: readonly (readonly number[])[]
  /** `tokens`: a vector for each token; `text`: their mean; `number`: the mean of all of that. */
  readonly gives: 'tokens' | 'text' | 'number'
  /** All of the same type. Default: input_ids alone. */
  readonly inputs?: readonly string[]
  readonly type?: 'int32' | 'int64'
}

/** The bytes of a model whose inputs are [1, n], and whose output is named `out`. */
export function tinyModel({ table, gives, inputs = ['input_ids'], type = 'int64' }: TinyModel): Uint8Array {
  const width = table[0]!.length
  const mean = (axes: readonly number[]) =>
    node('ReduceMean', ['tokens'], 'out', [ints('axes', axes), one('keepdims', 0)])
  const last = { tokens: node('Identity', ['tokens'], 'out'), text: mean([1]), number: mean([1, 2]) }[gives]
  const dims = { tokens: [1, 'n', width], text: [1, width], number: [1] }[gives]
  const graph = [
    ...part(1, node('Gather', ['table', inputs[0]!], 'tokens')),
    ...part(1, last),
    ...part(2, 'tiny'),
    ...part(5, floats('table', table)),
    ...inputs.flatMap((name) => part(11, valueInfo(name, type, [1, 'n']))),
    ...part(12, valueInfo('out', 'float', dims)),
  ]
  const irVersion = int(1, 8)
  const opset = part(8, [...part(1, ''), ...int(2, 13)])
  return Uint8Array.from([...irVersion, ...part(7, graph), ...opset])
}
