import { basicPlane } from '../symbols.ts'
import { wasm } from './kernel-wasm.ts'

/** What assembly/index.ts exports. Lengths count symbols, addresses are bytes in `memory`. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  arrange(alphabet: number, total: number, longest: number, scripted: number): number
  stagingAt(): number
  widen(units: number): number
  holdsSurrogate(units: number): number
  distanceOfUnits(m: number, n: number, bound: number): number
  distance(m: number, n: number, bound: number): number
  matrix(patternList: number, patterns: number, textList: number, texts: number): void
  script(m: number, n: number): number
  runsAt(): number
}

/** The kernel and its memory, arranged for inputs of a certain size. */
export interface Kernel {
  readonly run: Exports
  readonly words: Uint32Array
  /** UTF-16 goes in through Node's `Buffer`, or where there is none through a loop. */
  readonly units: Uint16Array
  readonly buffer: (Buffer & Utf16Writer) | undefined
  /** Index into `words`, and address, of the first symbol */
  readonly symbols: number
  readonly staging: number
  readonly room: Room
}

/** Documented as Buffer.write(…, 'utf16le'), which spends a quarter of its time on finding this one. */
interface Utf16Writer {
  ucs2Write?(text: string, at: number, bytes: number): number
}

interface Room {
  readonly total: number
  readonly alphabet: number
  readonly longest: number
  readonly scripted: boolean
}

/** Beyond this a memory is not kept for the next call: WebAssembly can only give it back as a whole. */
const keptBytes = 64 * 2 ** 20
const smallestRoom: Room = { total: 4096, alphabet: basicPlane, longest: 4096, scripted: true }

interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

let module: object | undefined
let kernel: Kernel | undefined
let refused = false

/**
 * The kernel with room for texts of `total` symbols below `alphabet`, none longer than `longest`; undefined where there is
 * no WebAssembly with vectors, or not enough memory. Scripts take room of their own.
 */
export function kernelWithRoom(
  total: number,
  alphabet = basicPlane,
  longest = total,
  scripted = false,
): Kernel | undefined {
  if (kernel !== undefined) {
    const { room } = kernel
    const fits =
      total <= room.total && longest <= room.longest && alphabet <= room.alphabet && (room.scripted || !scripted)
    if (fits) return kernel
  }
  const run = kernel?.run ?? instantiate()
  if (run === undefined) return undefined
  kernel = arrange(run, union({ total, alphabet, longest, scripted }, kernel?.room ?? smallestRoom))
  return kernel
}

/** To be called after use: lets the memory of an unusually large input go. */
export function release({ words }: Kernel): void {
  if (words.byteLength > keptBytes) kernel = undefined
}

const union = (needed: Room, room: Room): Room => ({
  alphabet: Math.max(needed.alphabet, room.alphabet),
  total: Math.max(needed.total, room.total),
  longest: Math.max(needed.longest, room.longest),
  scripted: needed.scripted || room.scripted,
})

function instantiate(): Exports | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike }
  if (WebAssembly === undefined || refused) return undefined
  try {
    module ??= new WebAssembly.Module(Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0)))
    return new WebAssembly.Instance(module).exports as Exports
  } catch {
    refused = true
    // A machine without vectors (SIMD) refuses to compile the module; one that forbids code generation as well.
    return undefined
  }
}

function arrange(run: Exports, room: Room): Kernel | undefined {
  const { alphabet, total, longest, scripted } = room
  const inRange = total < 2 ** 30 && alphabet < 2 ** 30
  const at = inRange ? run.arrange(alphabet, total, longest, Number(scripted)) >>> 0 : 0
  if (at === 0) return undefined
  const { buffer } = run.memory
  return {
    run,
    room,
    words: new Uint32Array(buffer),
    units: new Uint16Array(buffer),
    buffer: typeof Buffer === 'undefined' ? undefined : Buffer.from(buffer),
    symbols: at >>> 2,
    staging: run.stagingAt() >>> 0,
  }
}
