import type { Result } from '../../model/result.ts'
import { weight } from '../gravity.ts'
import { sidesOf } from '../sides.ts'
import { isDoubtful } from './is-doubtful.ts'
import { type Listed, listedFindings } from './listed-findings.ts'

/** One thing to look at: the surest finding that says it, and all systems whose texts do. */
export interface ToCheck {
  readonly first: Listed
  readonly systems: readonly string[]
}

/**
 * The gravest findings over all systems, what is said of one place of the reference in the same words once; those in sure links
 * first, then the surest, then those that most systems share.
 */
export function checkFirst(result: Result, most: number): readonly ToCheck[] {
  const isSure = sureLinks(result)
  const same = new Map<string, Listed[]>()
  for (const one of listedFindings(result)) {
    const { finding, isOfStranger } = one
    if (finding.severity === null || isOfStranger) continue
    const { reference } = sidesOf(finding)
    const where = reference === null ? '' : `${reference.start}-${reference.end}`
    const key = `${where}\n${finding.message}\n${finding.document}`
    const known = same.get(key)
    if (known) known.push(one)
    else same.set(key, [one])
  }
  const ranked = [...same.values()].map((all) => {
    const [first = all[0]!] = all.toSorted(
      (a, b) => weight(b.finding.severity) - weight(a.finding.severity) || confidence(b) - confidence(a),
    )
    return { first, systems: [...new Set(all.map(({ finding }) => finding.system))], isSure: all.some(isSure) }
  })
  return ranked
    .toSorted(
      (a, b) =>
        weight(b.first.finding.severity) - weight(a.first.finding.severity) ||
        Number(b.isSure) - Number(a.isSure) ||
        confidence(b.first) - confidence(a.first) ||
        b.systems.length - a.systems.length,
    )
    .slice(0, most)
    .map(({ first, systems }) => ({ first, systems }))
}

const confidence = ({ finding }: Listed): number => finding.confidence ?? 0

function sureLinks({ documents }: Result): (one: Listed) => boolean {
  const beads = new Map(
    documents.flatMap(({ id, alignments }) => alignments.map((one) => [`${one.system}\n${id}`, one.beads] as const)),
  )
  return ({ finding: { system, document, bead: index } }) => {
    const bead = index === null ? undefined : beads.get(`${system}\n${document}`)?.[index]
    return bead === undefined || !isDoubtful(bead)
  }
}
