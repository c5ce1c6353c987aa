import type { Random } from '../math/random.ts'

/** The segments of as many documents as there are, drawn with replacement; a document's segments stay together. */
export function drawnDocuments(documents: readonly string[], random: Random): Uint32Array {
  const segments = new Map<string, number[]>()
  for (const [i, document] of documents.entries()) {
    const own = segments.get(document)
    if (own) own.push(i)
    else segments.set(document, [i])
  }
  const all = [...segments.values()]
  return Uint32Array.from(all.flatMap(() => all[random(all.length)]!))
}
