// Clipped n-gram matches without building a single n-gram: an n-gram is the (n-1)-gram at the same place and one symbol
// more, so a tree of (parent, symbol) holds those of the references, and the hypothesis walks down it. A walk that
// leaves the tree has nothing to look for further down.

export interface NgramTable {
  /** Forgets everything. */
  readonly clear: () => void
  /** Counts the n-grams of 1 … `order` symbols; where a text was counted before, the larger count of the two stays. */
  readonly count: (symbols: readonly number[], length: number, order: number) => void
  /**
   * Writes to `out[at]`, `out[at + step]`, … how many of the n-grams of each order are matched, none more often than it
   * was counted. Takes matches out of the table, so it has to be cleared before the next text.
   */
  readonly match: (
    symbols: readonly number[],
    length: number,
    order: number,
    out: Float64Array,
    at: number,
    step: number,
  ) => void
}

/** The number of n-grams of `n` symbols in a text. */
export const ngramsIn = (length: number, n: number): number => Math.max(0, length - n + 1)

/** Symbols are integers from 0. */
export function createNgramTable(): NgramTable {
  // Open addressing. A slot holds `epoch` + node; older values mean free, so that clearing touches nothing.
  let slots = new Int32Array(1 << 14)
  let epoch = 1
  let nodes = 0
  let parents = new Int32Array(1 << 13)
  let symbolOf = new Int32Array(1 << 13)
  let counts = new Int32Array(1 << 13)
  /** Counts within the text being counted. */
  let current = new Int32Array(1 << 13)
  /** Per position, the node of the n-gram that starts there; -1 where it left the tree. Orders are done one by one. */
  let at = new Int32Array(1 << 11)

  function makeRoom(more: number, length: number): void {
    if (length > at.length) at = new Int32Array(2 ** Math.ceil(Math.log2(length)))
    if (nodes + more <= parents.length) return
    const size = 2 ** Math.ceil(Math.log2(nodes + more))
    const widened = (old: Int32Array) => {
      const wide = new Int32Array(size)
      wide.set(old.subarray(0, nodes))
      return wide
    }
    parents = widened(parents)
    symbolOf = widened(symbolOf)
    counts = widened(counts)
    current = widened(current)
    slots = new Int32Array(size * 2)
    epoch = 1
    for (let node = 0; node < nodes; node++) slots[slotOf(parents[node]!, symbolOf[node]!)] = epoch + node
  }

  /** Where (parent, symbol) is, or the free slot where it would be. */
  function slotOf(parent: number, symbol: number): number {
    const mask = slots.length - 1
    const hash = Math.imul(parent, 0x9e37_79b1) + Math.imul(symbol, 0x85eb_ca77)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let node = slots[slot]! - epoch; node >= 0; node = slots[slot]! - epoch) {
      if (parents[node] === parent && symbolOf[node] === symbol) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  return {
    clear() {
      epoch += nodes
      nodes = 0
      if (epoch < 1 << 30) return
      slots.fill(0)
      epoch = 1
    },

    count(symbols, length, order) {
      makeRoom(length * order, length)
      const isFirst = nodes === 0
      current.fill(0, 0, nodes)
      for (let n = 1; n <= order; n++) {
        for (let i = 0; i + n <= length; i++) {
          const parent = n === 1 ? -1 : at[i]!
          const symbol = symbols[i + n - 1]!
          const slot = slotOf(parent, symbol)
          let node = slots[slot]! - epoch
          if (node < 0) {
            node = nodes++
            slots[slot] = epoch + node
            parents[node] = parent
            symbolOf[node] = symbol
            counts[node] = 0
            current[node] = 0
          }
          at[i] = node
          if (isFirst) counts[node]!++
          else if (++current[node]! > counts[node]!) counts[node] = current[node]!
        }
      }
    },

    match(symbols, length, order, out, start, step) {
      makeRoom(0, length)
      for (let n = 1; n <= order; n++) {
        let matched = 0
        for (let i = 0; i + n <= length; i++) {
          const parent = n === 1 ? -1 : at[i]!
          if (n > 1 && parent < 0) continue
          const node = slots[slotOf(parent, symbols[i + n - 1]!)]! - epoch
          at[i] = node < 0 ? -1 : node
          if (node < 0 || counts[node] === 0) continue
          counts[node]!--
          matched++
        }
        out[start + (n - 1) * step] = matched
      }
    },
  }
}
