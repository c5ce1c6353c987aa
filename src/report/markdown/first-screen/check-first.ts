import type { Result } from '../../../model/result.ts'
import { plural } from '../../../text/plural.ts'
import { clip, forMarkdown } from '../../escape.ts'
import { listed } from '../../numbers.ts'
import { grouped, isGrave, ofReference, type Told, toldFindings } from '../../told-findings.ts'
import type { Shown } from '../../view.ts'
import { documentsById, placeWords } from '../place-words.ts'

/** Findings that are shown, systems that are named of each, and characters of what it says. */
const usual = 5
const systemsNamed = 3
const characters = 200

/** The gravest findings over all systems, each once, with where to look: on `pages`, by document. */
export function checkFirst(
  result: Result,
  { top = usual }: Shown,
  pages?: ReadonlyMap<string, string>,
): readonly string[] {
  const grave = grouped(toldFindings(result).filter(isGrave), ofReference)
  if (grave.length === 0) return []
  const documents = documentsById(result)
  const lines = grave.slice(0, top).map((told, i) => {
    const { finding } = told
    const place = placeWords(result, documents, finding)
    const page = pages?.get(finding.document)
    const link =
      page !== undefined && finding.fingerprint ? `[${place}](${page}#finding=${finding.fingerprint})` : place
    return `${i + 1}. **${finding.severity}**: ${forMarkdown(clip(finding.message, characters))}. ${whose(told)}: ${link}${sureness(told)}`
  })
  const left = grave.length - lines.length
  return [lines.join('\n'), ...(left > 0 ? [`${plural(left, 'more is', 'more are')} critical or major.`] : [])]
}

/** Who says so, and who says something else against the same words. */
function whose({ finding, all, systems }: Told): string {
  const alike = new Set(all.filter(({ message }) => message === finding.message).map(({ system }) => system))
  const otherwise = systems.filter((name) => !alike.has(name))
  const rest = otherwise.length > 0 ? ` (otherwise in ${naming(otherwise)})` : ''
  return naming([finding.system, ...[...alike].filter((name) => name !== finding.system)]) + rest
}

function naming(systems: readonly string[]): string {
  const named = systems.slice(0, systemsNamed).map((name) => `**${forMarkdown(name)}**`)
  const left = systems.length - named.length
  return listed(left > 0 ? [...named, `${left} more`] : named)
}

function sureness({ finding: { confidence, witnesses } }: Told): string {
  if (typeof confidence !== 'number') return ''
  const alike =
    witnesses && witnesses.others > 0 ? `, ${witnesses.sharing} of ${witnesses.others} others read alike` : ''
  return `. Such are right ${Math.round(100 * confidence)} times in 100${alike}.`
}
