import { clip } from '../escape.ts'
import { fragmentOf } from './fragment.ts'
import type { Listed } from './listed-findings.ts'
import { bdi, type Part, part } from './part.ts'

/** Characters of a message in a list. */
const characters = 300

/** `critical` as a sign that does without colour. */
export const severityPart = (severity: string | null): Part =>
  part('span', { class: `sev ${severity ?? 'noted'}` }, severity ?? 'noted')

/** What is said in a list: how grave, what, in whose text. `base` is the page it stands on. */
export const findingLine = (
  { finding, key }: Listed,
  base = '',
  systems: readonly string[] = [finding.system],
): Part => [
  severityPart(finding.severity),
  ' ',
  part('a', { href: `${base}${fragmentOf({ kind: 'finding', key })}`, dir: 'auto' }, clip(finding.message, characters)),
  ' ',
  part(
    'small',
    {},
    systems.flatMap((system, i) => [i === 0 ? '' : ', ', bdi(system)]),
    ` · ${kindWords(finding)}`,
  ),
]

/** `entities, changed; right 62 in 100, 0 of 7 others alike` */
export function kindWords({ metric, statistic, confidence, witnesses }: Listed['finding']): string {
  const sure = typeof confidence === 'number' ? `; right ${Math.round(100 * confidence)} in 100` : ''
  const alike =
    typeof confidence === 'number' && witnesses && witnesses.others > 0
      ? `, ${witnesses.sharing} of ${witnesses.others} others alike`
      : ''
  return `${metric}, ${statistic}${sure}${alike}`
}
