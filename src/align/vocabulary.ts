/** Numbers what it is given, 0, 1, 2, ... in the order of first appearance; the same hash gets the same number. */
export interface Vocabulary {
  idOf(hash: number): number
  size(): number
  /** The hash of each number. */
  hashes(): Int32Array
}

/**
 * A hash table with open addressing: millions of features fit in a few typed arrays where a Map would take a gigabyte. A
 * hash stands beside its number, so that one look into memory, which takes longer than all else here, finds both.
 */
export function createVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 13) // pairs: number + 1 (0: empty), hash
  let mask = (slots.length >> 1) - 1
  let size = 0

  const slotOf = (hash: number): number => {
    let slot = (hash >>> 2) & mask
    while (slots[2 * slot] !== 0 && slots[2 * slot + 1] !== hash) slot = (slot + 1) & mask
    return 2 * slot
  }
  const grow = (): void => {
    const old = slots
    slots = new Int32Array(2 * old.length)
    mask = (slots.length >> 1) - 1
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) {
        const slot = slotOf(old[at + 1]!)
        slots[slot] = old[at]!
        slots[slot + 1] = old[at + 1]!
      }
  }
  return {
    idOf(hash) {
      const slot = slotOf(hash)
      if (slots[slot] !== 0) return slots[slot]! - 1
      slots[slot] = ++size
      slots[slot + 1] = hash
      if (4 * size > slots.length) grow()
      return size - 1
    },
    size: () => size,
    hashes() {
      const hashes = new Int32Array(size)
      for (let at = 0; at < slots.length; at += 2) if (slots[at] !== 0) hashes[slots[at]! - 1] = slots[at + 1]!
      return hashes
    },
  }
}

/** A copy with room for more. */
export function enlarged<Flat extends Int32Array | Uint8Array>(array: Flat, length: number): Flat {
  const larger = new (array.constructor as new (length: number) => Flat)(length)
  larger.set(array)
  return larger
}
