import type { StringUnit } from '../model/string-unit.ts'
import { plural } from '../text/plural.ts'

/** So many are told one by one; a file with more was made by a faulty tool, and the sentence would be the same. */
const mostTold = 20

/** Units whose ids are unique, and a sentence about each that is there again: the last one has the id, for programs read that. */
export function uniqueIds(units: readonly StringUnit[]): { units: readonly StringUnit[]; notes: readonly string[] } {
  const last = new Map(units.map((unit) => [unit.id, unit]))
  if (last.size === units.length) return { units, notes: [] }
  const taken = new Set(last.keys())
  const times = new Map<string, number>()
  const notes: string[] = []
  let twice = 0
  const unique = units.map((unit) => {
    const own = last.get(unit.id)
    if (own === undefined || own === unit) return unit
    twice++
    if (twice <= mostTold)
      notes.push(`'${unit.id}' is there twice, in line ${unit.place.line} and in line ${own.place.line}`)
    let count = (times.get(unit.id) ?? 1) + 1
    while (taken.has(`${unit.id} (${count})`)) count++
    times.set(unit.id, count)
    const id = `${unit.id} (${count})`
    taken.add(id)
    return { ...unit, id }
  })
  if (twice > mostTold) notes.push(`${plural(twice - mostTold, 'more id is', 'more ids are')} there twice`)
  return { units: unique, notes }
}
