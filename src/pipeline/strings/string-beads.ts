import type { Pair } from '../../model/pair.ts'
import type { StringFile, StringUnit } from '../../model/string-unit.ts'
import { matched } from '../../strings/matched.ts'

type State = NonNullable<Pair['unit']>['state']

/** A string of the source with its translation, or one of them without the other; by index in its file. */
export interface StringBead {
  /** The key of the translation, or of the source where there is none. */
  readonly id: string
  readonly reference: number | undefined
  readonly hypothesis: number | undefined
  /** What the source says; empty where the string is only in the translation. */
  readonly source: string
  readonly state?: State
}

/** The beads of a file of translations and its source, in the order of the source; strings of the translation alone come last. */
export function stringBeads(source: StringFile | undefined, file: StringFile): readonly StringBead[] {
  return source === undefined ? within(file) : between(source, file)
}

/** Of a file that has both languages. */
const within = ({ units }: StringFile): readonly StringBead[] =>
  units.flatMap(({ id, source, target }, i): StringBead[] =>
    source === undefined
      ? []
      : [
          {
            id,
            reference: i,
            hypothesis: i,
            source,
            ...((target ?? '') === '' && source !== '' && { state: 'untranslated' as const }),
          },
        ],
  )

function between(source: StringFile, file: StringFile): readonly StringBead[] {
  const { pairs, untranslated, missing, added, renamed } = matched(source, file)
  const [left, right] = [indices(source.units), indices(file.units)]
  const beads: StringBead[] = []
  for (const pair of pairs)
    beads.push({
      id: pair.id,
      reference: left.ids.get(pair.id) ?? left.groups.get(pair.unit.group ?? ''),
      hypothesis: right.ids.get(pair.id),
      source: pair.source,
    })
  const without = (state: State, ids: readonly { readonly id: string }[]): void => {
    for (const { id } of ids) {
      const reference = left.ids.get(id)
      const hypothesis = right.ids.get(id)
      const said = reference === undefined ? '' : textOf(source.units[reference]!)
      beads.push({ id, reference, hypothesis, source: said, ...(state && { state }) })
    }
  }
  without('untranslated', untranslated)
  without('missing', missing)
  without('added', added)
  for (const { from, to } of renamed) {
    const reference = left.ids.get(from)
    const said = reference === undefined ? '' : textOf(source.units[reference]!)
    beads.push({ id: to, reference, hypothesis: right.ids.get(to), source: said, state: 'renamed' })
  }
  const place = ({ reference }: StringBead): number => reference ?? source.units.length
  return beads.toSorted((a, b) => place(a) - place(b) || (a.hypothesis ?? 0) - (b.hypothesis ?? 0))
}

/** What a unit says in the source's language. */
export const textOf = ({ target, source }: StringUnit): string => target ?? source ?? ''

/** By id, and of what has branches the one that stands for the others. */
function indices(units: readonly StringUnit[]) {
  const ids = new Map<string, number>()
  const groups = new Map<string, number>()
  for (const [i, { id, group, branch }] of units.entries()) {
    ids.set(id, i)
    if (group !== undefined && (branch === 'other' || !groups.has(group))) groups.set(group, i)
  }
  return { ids, groups }
}
