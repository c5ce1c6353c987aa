/** Whether a text is one XML element, with all elements closed in order, attributes quoted, and no bare `<` or `&`. */
export function wellFormed(text: string): boolean {
  const open: string[] = []
  let rest = text.trim()
  let isStarted = false
  while (rest !== '') {
    const [tag, close, name, , selfClosing] =
      /^<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="(?:[^<&"]|&(?:\w+|#\d+|#x[\da-fA-F]+);)*")*)\s*(\/?)>/i.exec(rest) ?? []
    const words = tag === undefined ? /^(?:[^<&]|&(?:\w+|#\d+|#x[\da-fA-F]+);)+/.exec(rest)?.[0] : undefined
    const taken = tag ?? words
    if (taken === undefined || (isStarted && open.length === 0)) return false
    // What XML 1.0 has no character for
    if (/[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Surrogate}/u.test(taken)) return false
    if (words !== undefined && open.length === 0) return false
    isStarted = true
    if (tag !== undefined) {
      if (close === '/') {
        if (open.pop() !== name) return false
      } else if (selfClosing !== '/') open.push(name!)
    }
    rest = rest.slice(taken.length)
  }
  return isStarted && open.length === 0
}
