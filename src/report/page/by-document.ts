import type { ResultFinding } from '../../model/result.ts'

/** What stands in each document, in its order. */
export function byDocument<T>(
  all: readonly T[],
  findingOf: (one: T) => ResultFinding,
): ReadonlyMap<string, readonly T[]> {
  const documents = new Map<string, T[]>()
  for (const one of all) {
    const { document } = findingOf(one)
    const own = documents.get(document)
    if (own) own.push(one)
    else documents.set(document, [one])
  }
  return documents
}
