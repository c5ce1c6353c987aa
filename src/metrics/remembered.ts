/** What is made of the pairs of one text, made once: its facts are told of what was measured. Forgotten with the pairs. */
export function remembered<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>()
  return (key) => {
    const entry = known.get(key) ?? { made: make(key) }
    known.set(key, entry)
    return entry.made
  }
}
