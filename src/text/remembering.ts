/** One reference meets many systems, and a text is asked for again by its facts: the last few texts stay read. */
export function remembering<T>(read: (text: string) => T, capacity = 48): (text: string) => T {
  const known = new Map<string, { readonly found: T }>()
  return (text) => {
    const entry = known.get(text) ?? { found: read(text) }
    known.delete(text)
    known.set(text, entry)
    if (known.size > capacity) known.delete(known.keys().next().value ?? '')
    return entry.found
  }
}
