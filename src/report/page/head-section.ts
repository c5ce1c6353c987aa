import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { everyone, hypotheses, type SystemEntry, textOf } from '../lookup.ts'
import { wayOfScoring } from '../way-of-scoring.ts'
import { bdi, joined, type Part, part } from './part.ts'

/** Titles that are named. */
const most = 8

/** The title, and what was compared with what; `note` says more. */
export function headSection(result: Result, note?: Part): Part {
  const { corpus, documents, reference } = result
  const texts = documents.reduce((sum, document) => sum + document.texts.length, 0)
  const titles = documents.slice(0, most).map(({ title }) => part('cite', { dir: 'auto' }, title))
  const more = documents.length - titles.length
  return part(
    'header',
    { class: 'title' },
    part('p', { class: 'kicker' }, 'Variorum edition'),
    part('h1', { dir: 'auto' }, corpus.title),
    part('p', { class: 'lead' }, [
      `${plural(hypotheses(result).length, 'system')} compared with the reference `,
      part('strong', {}, bdi(reference)),
      ` on ${plural(documents.length, 'document')} (${plural(texts, 'text')}, language ${corpus.language})`,
      titles.length > 0 ? [': ', joined(titles, ', '), more > 0 ? ` and ${more} more` : ''] : '',
      '. ',
      wayOfScoring(result),
    ]),
    corpus.text === 'withheld'
      ? part(
          'p',
          { class: 'caution' },
          'The texts may not be passed on, so no sentence of them is on this page: characters are counted from the start of each file, in UTF-16 units.',
        )
      : undefined,
    note,
  )
}

/** Who the systems are. */
export function systemsTable(result: Result): Part {
  const systems = everyone(result)
  if (systems.length === 0) return undefined
  return part(
    'table',
    {},
    part('caption', {}, 'The texts'),
    part('thead', {}, part('tr', {}, ...['system', 'what it is', 'languages', 'texts'].map(columnHead))),
    part('tbody', {}, ...systems.map((system) => systemRow(result, system))),
  )
}

const columnHead = (name: string): Part => part('th', { scope: 'col' }, name)

function systemRow({ documents }: Result, system: SystemEntry): Part {
  const { name, role, description, chain } = system
  const what = [role === 'reference' ? 'the reference' : '', description ?? ''].filter((words) => words !== '')
  return part(
    'tr',
    {},
    part('th', { scope: 'row' }, bdi(name)),
    part('td', { dir: 'auto' }, what.join(': ') || '-'),
    part('td', {}, chain?.join(' → ') ?? '-'),
    part('td', { class: 'number' }, String(documents.filter((document) => textOf(document, name)).length)),
  )
}
