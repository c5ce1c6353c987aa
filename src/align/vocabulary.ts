/** Numbers what it is given, 0, 1, 2, ... in the order of first appearance; the same hash gets the same number. */
export interface Vocabulary {
  idOf(hash: number): number
  size(): number
  /** By number, at least `size()` long. */
  hashes(): Int32Array
}

/** A hash table with open addressing: millions of features fit in a few typed arrays where a Map would take a gigabyte. */
export function createVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 12) // number + 1, 0: empty
  let hashes = new Int32Array(1 << 11)
  let size = 0

  const slotOf = (hash: number): number => {
    const mask = slots.length - 1
    let slot = (hash >>> 2) & mask
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length)
    hashes = enlarged(hashes, 2 * hashes.length)
    for (let id = 0; id < size; id++) slots[slotOf(hashes[id]!)] = id + 1
  }
  return {
    idOf(hash) {
      const slot = slotOf(hash)
      if (slots[slot] !== 0) return slots[slot]! - 1
      hashes[size] = hash
      slots[slot] = ++size
      if (size === hashes.length) grow()
      return size - 1
    },
    size: () => size,
    hashes: () => hashes,
  }
}

/** A copy with room for more, filled up. */
export function enlarged<Flat extends Int32Array | Uint8Array>(array: Flat, length: number, filler = 0): Flat {
  const larger = new (array.constructor as new (length: number) => Flat)(length)
  larger.set(array)
  larger.fill(filler, array.length)
  return larger
}
