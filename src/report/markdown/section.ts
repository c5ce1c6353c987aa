import type { Result } from '../../model/result.ts'
import type { DocumentEntry } from '../lookup.ts'

/** A section of the page that is gathered document by document, so that nobody need hold them all. */
export interface Section {
  readonly take: (document: DocumentEntry) => void
  /** Its blocks, when all documents are through; of `result`'s documents only the outlines are looked at. */
  readonly blocks: (result: Result) => readonly string[]
}

/** A section that gathers one thing for each system. */
export function bySystem<Gathered>(
  systems: readonly string[],
  empty: () => Gathered,
  take: (gathered: Gathered, document: DocumentEntry, system: string) => void,
  blocks: (result: Result, all: readonly (readonly [system: string, Gathered])[]) => readonly string[],
): Section {
  const all = systems.map((system) => [system, empty()] as const)
  return {
    take(document) {
      for (const [system, gathered] of all) take(gathered, document, system)
    },
    blocks: (result) => blocks(result, all),
  }
}
