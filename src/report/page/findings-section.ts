import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { gravestFirst } from '../gravity.ts'
import { everyone } from '../lookup.ts'
import { findingLine } from './finding-parts.ts'
import { fragmentOf } from './fragment.ts'
import { type Listed, listedFindings } from './listed-findings.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section } from './section.ts'

/** Findings of a system that can be read where no script runs; with one, all of them can be filtered beside the edition. */
const perSystem = 8

/** The gravest findings of each system: each is where its permalink leads, even without a script. */
export function findingsSection(result: Result, base: (document: string) => string): Section {
  const all = listedFindings(result)
  const lists = everyone(result).flatMap(({ name }) => {
    const own = all.filter(({ finding }) => finding.system === name)
    return own.length === 0 ? [] : [listOf(result, name, own, base)]
  })
  const { unclear = [] } = result
  const untold = unclear.reduce((sum, { count }) => sum + count, 0)
  return section(
    'findings',
    'Findings',
    ...(lists.length === 0 ? [part('p', { class: 'empty' }, 'Nothing was found.')] : lists),
    untold === 0
      ? undefined
      : part(
          'p',
          { class: 'note' },
          `${plural(untold, 'more was', 'more were')} noted and not told, since findings of their kind are hardly ever right.`,
        ),
  )
}

function listOf(result: Result, system: string, own: readonly Listed[], base: (document: string) => string): Part {
  const told = own.filter(({ isOfStranger }) => !isOfStranger)
  const shown = gravestFirst(told.map((one) => ({ one, severity: one.finding.severity }))).slice(0, perSystem)
  const strangers = own.length - told.length
  const more = told.length - shown.length
  const rest = [
    ...(more > 0 ? [`${plural(more, 'more stands', 'more stand')} in the list beside the edition.`] : []),
    ...(strangers > 0
      ? [
          `${plural(strangers, 'finding')} in a text that is another article ${strangers === 1 ? 'is' : 'are'} counted and not listed.`,
        ]
      : []),
  ]
  return part(
    'details',
    { class: 'static' },
    part('summary', {}, part('h3', {}, bdi(system)), ` ${plural(own.length, 'finding')}`),
    part(
      'ol',
      {},
      ...shown.map(({ one }) =>
        part('li', { id: fragmentOf({ kind: 'finding', key: one.key }).slice(1) }, [
          findingLine(one, base(one.finding.document), []),
          result.documents.length > 1 ? [' ', part('small', {}, 'in ', bdi(one.finding.document))] : undefined,
          placeWords(one),
        ]),
      ),
    ),
    rest.length === 0 ? undefined : part('p', { class: 'note' }, rest.join(' ')),
  )
}

/** `text 190–199, reference 189–198`: characters of the files. */
const placeWords = ({ finding: { place, related } }: Listed): Part => {
  const places = [place, related]
    .filter((one) => one !== null)
    .map(({ side, start, end }) => `${side === 'hypothesis' ? 'text' : 'reference'} ${start}–${end}`)
  return places.length === 0 ? undefined : [' ', part('small', { class: 'n' }, places.join(', '))]
}
