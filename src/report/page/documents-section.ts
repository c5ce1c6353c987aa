import type { Result } from '../../model/result.ts'
import { byKey } from '../by-key.ts'
import { fragmentOf } from './fragment.ts'
import { listedFindings } from './listed-findings.ts'
import { bdi, part } from './part.ts'
import { type Section, section, wide } from './section.ts'

/** Where each document is set, and how many findings wait there. */
export function documentsSection(result: Result, page: (document: string) => string): Section {
  const findings = byKey(
    listedFindings(result).filter(({ isOfStranger }) => !isOfStranger),
    ({ finding }) => finding.document,
  )
  return section(
    'documents',
    'The documents',
    wide(
      'The documents',
      part(
        'table',
        {},
        part('thead', {}, part('tr', {}, ...heads.map((head) => part('th', { scope: 'col' }, head)))),
        part(
          'tbody',
          {},
          ...result.documents.map(({ id, title, alignments }) => {
            const own = findings.get(id) ?? []
            const critical = own.filter(({ finding }) => finding.severity === 'critical').length
            return part(
              'tr',
              {},
              part(
                'th',
                { scope: 'row' },
                part('a', { href: `${page(id)}${firstOf(id, alignments)}` }, part('cite', { dir: 'auto' }, title)),
                title === id ? undefined : [' ', part('small', {}, bdi(id))],
              ),
              part('td', { class: 'number' }, String(alignments.length)),
              part('td', { class: 'number' }, String(own.length)),
              part('td', { class: 'number' }, String(critical)),
            )
          }),
        ),
      ),
    ),
  )
}

const heads = ['document', 'variants', 'findings', 'critical']

/** The edition of its first variant. */
const firstOf = (document: string, [first]: Result['documents'][number]['alignments']): string =>
  first === undefined ? '' : fragmentOf({ kind: 'passage', document, system: first.system })
