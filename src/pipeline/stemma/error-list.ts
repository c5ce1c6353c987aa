import type { Place } from '../../model/place.ts'
import type { SharedError } from '../../model/stemma.ts'

/** One variant's error, and by what two are the same. */
export interface OwnError extends Omit<SharedError, 'systems' | 'document'> {
  /** Equal for the same thing at the same place, read alike; within a document. */
  readonly key: string
}

export const inReference = (start: number, end: number): Place => ({ side: 'reference', start, end })

/** Errors of a document, each once, with all that made it. */
export function errorList(document: number) {
  const found = new Map<string, Omit<SharedError, 'systems'> & { readonly systems: number[] }>()
  return {
    /** Systems in ascending order, all errors of one before those of the next. */
    add(system: number, errors: readonly OwnError[]): void {
      for (const { key, ...error } of errors) {
        const known = found.get(key)
        if (!known) found.set(key, { ...error, document, systems: [system] })
        else if (known.systems.at(-1) !== system) known.systems.push(system)
      }
    },
    all: (): readonly SharedError[] => [...found.values()],
  }
}
