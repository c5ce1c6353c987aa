import type { Random } from '../../src/math/random.ts'
import type { ErrorTable, SharedError } from '../../src/model/stemma.ts'

/** A tree: a leaf is a variant's index, what stands above some is their list. */
export type Branch = number | readonly Branch[]

/** Variants below. */
const leavesOf = (branch: Branch): readonly number[] =>
  typeof branch === 'number' ? [branch] : branch.flatMap(leavesOf)

/** Groups of two or more and not of all, each as its leaves in ascending order. */
export function groupsOf(tree: Branch): readonly string[] {
  const all = leavesOf(tree).length
  const walk = (branch: Branch): readonly string[] =>
    typeof branch === 'number'
      ? []
      : [
          leavesOf(branch)
            .toSorted((a, b) => a - b)
            .join(),
          ...branch.flatMap(walk),
        ]
  return walk(tree).filter((group) => group.split(',').length < all)
}

/** A tree of so many variants, two joined at random until three are left. */
export function randomTree(variants: number, random: Random): Branch {
  const live: Branch[] = Array.from({ length: variants }, (_, i) => i)
  while (live.length > 3) {
    const [a] = live.splice(random(live.length), 1)
    const [b] = live.splice(random(live.length), 1)
    live.push([a!, b!])
  }
  return live
}

const errorAt = (passage: number, systems: readonly number[], kind = 'reworded'): SharedError => ({
  document: 0,
  kind,
  passage,
  place: { side: 'reference', start: passage, end: passage + 1 },
  what: `error in ${passage}`,
  telling: 1,
  systems: systems.toSorted((a, b) => a - b),
})

const tableOf = (variants: number, errors: readonly SharedError[]): ErrorTable => ({
  systems: Array.from({ length: variants }, (_, i) => `v${i}`),
  documents: [{ id: 'd', systems: Array.from({ length: variants }, (_, i) => i) }],
  errors,
})

/** Each edge of a tree adds `each` errors at random passages, which all below it have. */
export function tableOfTree(tree: Branch, each: number, passages: number, random: Random): ErrorTable {
  const errors: SharedError[] = []
  const walk = (branch: Branch): void => {
    for (let i = 0; i < each; i++) errors.push(errorAt(random(passages), leavesOf(branch)))
    if (typeof branch !== 'number') branch.forEach(walk)
  }
  if (typeof tree !== 'number') tree.forEach(walk)
  return tableOf(leavesOf(tree).length, errors)
}

/**
 * Variants that know nothing of each other: of so many errors that lie near, each is made by each variant with a chance of the
 * error's own, up to `hardest` per cent; and every variant has errors that no other has.
 */
export function tableOfStrangers(variants: number, near: number, hardest: number, random: Random): ErrorTable {
  const errors: SharedError[] = []
  for (let passage = 0; passage < near; passage++) {
    const chance = random(hardest + 1)
    const systems = Array.from({ length: variants }, (_, i) => i).filter(() => random(100) < chance)
    if (systems.length > 0) errors.push(errorAt(passage, systems))
  }
  for (let variant = 0; variant < variants; variant++)
    for (let i = 0; i < near / 4; i++) errors.push(errorAt(random(near), [variant]))
  return tableOf(variants, errors)
}
