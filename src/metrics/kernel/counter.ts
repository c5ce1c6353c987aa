import { UserError } from '../../model/user-error.ts'
import type { Tokenized } from '../../text/tokenize/tokenized.ts'
import { wasm } from './kernel-wasm.ts'

/** A text that was read, as its address in the counter's memory. */
export type Text = number

/**
 * Reads texts as numbered words or code points, and counts what bleu, chrf and ter are made of. In WebAssembly, since a
 * run over a test set is too short for JavaScript to be compiled well. A text that is not kept holds until the next is read.
 */
export interface Counter {
  readonly words: (line: Tokenized, isKept: boolean) => Text
  readonly characters: (text: string, whitespace: boolean, isKept: boolean) => Text
  /** Words with one mark cut off, as chrF has them. */
  readonly chrfWords: (text: string, isKept: boolean) => Text
  /** Symbols in a text. */
  readonly length: (text: Text) => number
  /** Forgets the n-grams counted; the texts to be counted have `symbols` in all. */
  readonly begin: (symbols: number, order: number) => void
  /** Counts the n-grams of 1 … `order` symbols; where a text was counted before, the larger count of the two stays. */
  readonly count: (text: Text, order: number) => void
  /** Per order, how many n-grams are matched, none more often than it was counted. Takes matches out; holds until the next call. */
  readonly match: (text: Text, order: number) => Uint32Array
  /** The fewest edits found that turn the words of a hypothesis into a reference's; moving a block is one edit. */
  readonly edits: (hypothesis: Text, reference: Text) => number
  /** How many different words it has seen. */
  readonly size: () => number
}

type Call = (a: number, b: number, c: number) => number

interface Exports
  extends Readonly<Record<'room' | 'words' | 'characters' | 'chrfWords' | 'flagsAt' | 'wordsSeen', Call>> {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly begin: Call
  readonly count: Call
  readonly match: Call
  readonly matchedAt: Call
  readonly edits: Call
}

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

/** Documented as Buffer.write(…, 'utf16le'), which spends a quarter of its time on finding this one. */
type Utf16Buffer = Buffer & { ucs2Write(text: string, at: number, bytes: number): number }

/** How `words` is to cut, in assembly/words.ts. */
const [atBlanks, atMarks, atFlags] = [0, 1, 2]

export function createCounter(): Counter {
  const run = instantiate()
  const { memory } = run
  let { buffer } = memory
  let bytes = Buffer.from(buffer) as Utf16Buffer
  let numbers = new Uint32Array(buffer)
  const matchedAt = run.matchedAt(0, 0, 0) >>> 2

  /** Memory that has grown has a new buffer. */
  function look(): void {
    if (buffer === memory.buffer) return
    buffer = memory.buffer
    bytes = Buffer.from(buffer) as Utf16Buffer
    numbers = new Uint32Array(buffer)
  }

  function stage(text: string): number {
    const at = run.room(text.length, 0, 0) >>> 0
    look()
    bytes.ucs2Write(text, at, 2 * text.length)
    return text.length
  }

  return {
    words({ text, alone }, isKept) {
      const units = stage(text)
      let cut = atBlanks
      if (alone === 'western') cut = atMarks
      else if (alone !== undefined) {
        cut = atFlags
        const at = run.flagsAt(units, 0, 0) >>> 0
        look()
        bytes.set(alone.subarray(0, units), at)
      }
      return run.words(units, cut, isKept ? 1 : 0) >>> 0
    },
    characters: (text, whitespace, isKept) => run.characters(stage(text), whitespace ? 1 : 0, isKept ? 1 : 0) >>> 0,
    chrfWords: (text, isKept) => run.chrfWords(stage(text), 0, isKept ? 1 : 0) >>> 0,
    length(text) {
      look()
      return numbers[text >>> 2]!
    },
    begin: (symbols, order) => run.begin(symbols, order, 0),
    count: (text, order) => run.count(text, order, 0),
    match(text, order) {
      run.match(text, order, 0)
      look()
      return numbers.subarray(matchedAt, matchedAt + order)
    },
    edits: (hypothesis, reference) => run.edits(hypothesis, reference, 0),
    size: () => run.wordsSeen(0, 0, 0),
  }
}
