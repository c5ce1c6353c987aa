import type { Place } from './place.ts'

/** An error against the reference, and who made it: the same thing at the same place, equally read. */
export interface SharedError {
  /** Index into the table's documents. */
  readonly document: number
  /** `reworded`, `left out`, `fact changed`, …: errors are shuffled among those of their kind alone. */
  readonly kind: string
  /** Index of the reference's passage where it stands, or behind which; -1: before the first. */
  readonly passage: number
  /** In the reference; of what was added, in the text of the first system that has it. */
  readonly place: Place
  /** In words, for a reader; from the texts where they may be shown. */
  readonly what: string
  /** Characters that it changes: short words agree by chance. */
  readonly telling: number
  /** Indices into the table's systems, ascending. */
  readonly systems: readonly number[]
}

export interface ErrorTable {
  readonly systems: readonly string[]
  readonly documents: readonly {
    readonly id: string
    /** That have a text of it, ascending. */
    readonly systems: readonly number[]
  }[]
  readonly errors: readonly SharedError[]
}

export interface StemmaExample {
  readonly document: string
  /** From 1; 0: before the reference's first passage. */
  readonly passage: number
  readonly place: Place
  readonly what: string
}

export interface StemmaPair {
  readonly a: string
  readonly b: string
  /** Errors of both; those of all variants say nothing and are left out. */
  readonly shared: number
  /** The mean of shuffled tables. */
  readonly expected: number
  /** Of so many or more, by chance. */
  readonly p: number
  readonly adjusted: number
  /** Errors per unit that lie between them: each one's own, less those beyond chance of both. */
  readonly distance: number
  readonly examples: readonly StemmaExample[]
}

/** A variant, or what several come from. */
export interface StemmaNode {
  /** Of a variant, and of the reference at the root. */
  readonly name?: string
  /** Share of resamples that hold this group; of groups only. */
  readonly support?: number
  /** Errors per unit since the node above. */
  readonly length: number
  readonly children: readonly StemmaNode[]
}

/** A group that is drawn, and what carries it most. */
interface StemmaGroup {
  readonly systems: readonly string[]
  readonly support: number
  readonly examples: readonly StemmaExample[]
}

export interface StemmaResult {
  readonly name: string
  readonly systems: readonly string[]
  readonly pairs: readonly StemmaPair[]
  /** The reference at its root. */
  readonly tree: StemmaNode
  readonly groups: readonly StemmaGroup[]
  /** Different errors, and how many of them every variant of their document has. */
  readonly units: number
  readonly common: number
  readonly seed: number
  readonly permutations: number
  readonly resamples: number
  /** Groups of the tree that were not drawn. */
  readonly collapsed: number
  /** Errors come from: words where texts are there, facts where they are withheld. */
  readonly from: 'words' | 'facts'
}
