import type { Pair } from '../../model/pair.ts'
import type { StringFile, StringUnit } from '../../model/string-unit.ts'
import { branches, isUntranslated, type JoinedStrings, matched, sourceText } from '../../strings/matched.ts'

type State = NonNullable<Pair['unit']>['state']

/** A string of the source with its translation, or one of them without the other; by index in its file. */
export interface StringBead {
  /** The key of the translation, or of the source where there is none. */
  readonly id: string
  readonly reference: number | undefined
  readonly hypothesis: number | undefined
  /** What the source says; empty where the string is only in the translation. */
  readonly source: string
  /** Of a form of a plural: what the source says in the form for most numbers. */
  readonly plural?: string
  /** Of the placeholders in the source: what the program that fills them in reads. */
  readonly dialect?: string
  readonly state?: State
}

/** The beads of a file of translations and its source, in the order of the source; strings of the translation alone come last. */
export function stringBeads(source: StringFile | undefined, file: StringFile): readonly StringBead[] {
  return source === undefined ? within(file) : between(source, file)
}

/** Of a file that has both languages. */
function within({ units }: StringFile): readonly StringBead[] {
  const groups = branches(units)
  return units.flatMap((unit, i): StringBead[] => {
    const { id, source, group } = unit
    if (source === undefined) return []
    const plural = groups.get(group ?? '')?.source
    return [
      {
        id,
        reference: i,
        hypothesis: i,
        source,
        ...(plural !== undefined && { plural }),
        ...(unit.dialect !== undefined && { dialect: unit.dialect }),
        ...(isUntranslated(unit, source) && source !== '' && { state: 'untranslated' as const }),
      },
    ]
  })
}

function between(source: StringFile, file: StringFile): readonly StringBead[] {
  const { pairs, untranslated, missing, added, renamed } = matched(source, file)
  const [left, right] = [indexOf(source.units), indexOf(file.units)]
  const groups = branches(source.units)
  const both =
    (state?: State) =>
    ({ from, unit }: JoinedStrings): StringBead => {
      const plural = groups.get(unit.group ?? '')
      return {
        id: unit.id,
        reference: left.get(from),
        hypothesis: right.get(unit),
        source: sourceText(from),
        ...(plural && { plural: sourceText(plural) }),
        ...(from.dialect !== undefined && { dialect: from.dialect }),
        ...(state && { state }),
      }
    }
  const beads: readonly StringBead[] = [
    ...pairs.map(both()),
    ...untranslated.map(both('untranslated')),
    ...renamed.map(both('renamed')),
    ...missing.map(
      (unit): StringBead => ({
        id: unit.id,
        reference: left.get(unit),
        hypothesis: undefined,
        source: sourceText(unit),
        state: 'missing',
      }),
    ),
    ...added.map(
      (unit): StringBead => ({
        id: unit.id,
        reference: undefined,
        hypothesis: right.get(unit),
        source: '',
        state: 'added',
      }),
    ),
  ]
  const place = ({ reference }: StringBead): number => reference ?? source.units.length
  return beads.toSorted((a, b) => place(a) - place(b) || (a.hypothesis ?? 0) - (b.hypothesis ?? 0))
}

const indexOf = (units: readonly StringUnit[]): ReadonlyMap<StringUnit, number> =>
  new Map(units.map((unit, i) => [unit, i]))
