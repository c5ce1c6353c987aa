import { UserError } from '../../model/user-error.ts'
import { flagsOf, type Tokenized } from '../../tokenize/tokenized.ts'
import { wasm } from './kernel-wasm.ts'

/** A text that was read, as its address in the counter's memory. */
export type Text = number

/** Texts that are compared: a hypothesis each, and its references. */
interface Compared {
  readonly hypotheses: Uint32Array
  readonly references: readonly (readonly Text[])[]
}

/**
 * Reads texts as numbered words or code points, and counts what bleu, chrf and ter are made of. In WebAssembly, since a
 * run over a test set is too short for JavaScript to be compiled well; and many texts a call. A text that is not kept holds
 * until others are read.
 */
export interface Counter {
  readonly words: (lines: readonly Tokenized[], isKept: boolean) => Uint32Array
  readonly characters: (texts: readonly string[], whitespace: boolean, isKept: boolean) => Uint32Array
  /** Words with one mark cut off, as chrF has them. */
  readonly chrfWords: (texts: readonly string[], isKept: boolean) => Uint32Array
  /** How many different words it has seen. */
  readonly size: () => number
  /** Rows of two lengths (the hypothesis's, the nearest reference's), matched n-grams per order, and all of them. */
  readonly bleu: (texts: Compared, order: number) => Float64Array
  /**
   * Rows of three numbers per order: n-grams of the hypothesis (none where the reference has none), of the reference, and
   * matched; then 1 where there was anything to count. One reference each.
   */
  readonly chrf: (texts: Compared, order: number) => Float64Array
  /** Rows of the fewest edits (NaN: more memory than there may be) and the references' mean length. */
  readonly ter: (texts: Compared) => Float64Array
}

// All calls have one shape: the engine compiles a way in for every shape.
type Call = (a: number, b: number, c: number) => number
type Calls =
  | 'room'
  | 'stagingAt'
  | 'flagsAt'
  | 'lengthsAt'
  | 'textsAt'
  | 'words'
  | 'characters'
  | 'chrfWords'
  | 'wordsSeen'
  | 'rowRoom'
  | 'hypothesesAt'
  | 'referenceCountsAt'
  | 'referencesAt'
  | 'rowsAt'
  | 'bleu'
  | 'chrf'
  | 'ter'

type Exports = Readonly<Record<Calls, Call>> & { readonly memory: { readonly buffer: ArrayBuffer } }

interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

let module: object | undefined

function instantiate(): Exports {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike }
  if (WebAssembly === undefined)
    throw new UserError(
      'bleu, chrf and ter need WebAssembly, which this JavaScript engine lacks or was told to leave out',
    )
  module ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'))
  return new WebAssembly.Instance(module).exports as Exports
}

/** How `words` is to cut, as in assembly/words.ts. */
const [atBlanks, atMarks, atFlags] = [0, 1, 2] as const

export function createCounter(): Counter {
  const run = instantiate()
  const at = (call: Calls): number => run[call](0, 0, 0) >>> 0
  // Memory that has grown has a new buffer, so views are made when they are needed
  const numbers = (call: Calls, length: number): Uint32Array => new Uint32Array(run.memory.buffer, at(call), length)

  function stage(texts: readonly string[]): void {
    const all = texts.join('')
    run.room(all.length, texts.length, 0)
    Buffer.from(run.memory.buffer, at('stagingAt'), 2 * all.length).write(all, 'utf16le')
    const lengths = numbers('lengthsAt', texts.length)
    for (let i = 0; i < texts.length; i++) lengths[i] = texts[i]!.length
  }

  function stageFlags(lines: readonly Tokenized[]): void {
    let next = at('flagsAt')
    const bytes = new Uint8Array(run.memory.buffer)
    for (const line of lines) {
      bytes.set(flagsOf(line)!.subarray(0, line.text.length), next)
      next += line.text.length
    }
  }

  function compare(call: 'bleu' | 'chrf' | 'ter', texts: Compared, width: number, order: number): Float64Array {
    const { hypotheses, references } = texts
    const all = references.flat()
    run.rowRoom(hypotheses.length, all.length, width)
    numbers('hypothesesAt', hypotheses.length).set(hypotheses)
    numbers('referencesAt', all.length).set(all)
    const counts = numbers('referenceCountsAt', references.length)
    for (let i = 0; i < references.length; i++) counts[i] = references[i]!.length
    run[call](hypotheses.length, order, 0)
    return new Float64Array(run.memory.buffer, at('rowsAt'), hypotheses.length * width).slice()
  }

  return {
    words(lines, isKept) {
      stage(lines.map(({ text }) => text))
      const alone = lines[0]?.alone
      if (typeof alone === 'object') stageFlags(lines)
      run.words(lines.length, alone === undefined ? atBlanks : alone === 'western' ? atMarks : atFlags, isKept ? 1 : 0)
      return numbers('textsAt', lines.length).slice()
    },
    characters(texts, whitespace, isKept) {
      stage(texts)
      run.characters(texts.length, whitespace ? 1 : 0, isKept ? 1 : 0)
      return numbers('textsAt', texts.length).slice()
    },
    chrfWords(texts, isKept) {
      stage(texts)
      run.chrfWords(texts.length, 0, isKept ? 1 : 0)
      return numbers('textsAt', texts.length).slice()
    },
    size: () => at('wordsSeen'),
    bleu: (texts, order) => compare('bleu', texts, 2 + 2 * order, order),
    chrf: (texts, order) => compare('chrf', texts, 3 * order + 1, order),
    ter: (texts) => compare('ter', texts, 2, 0),
  }
}
