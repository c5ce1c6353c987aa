import type { Result } from '../../model/result.ts'
import { clip } from '../escape.ts'
import { alignmentOf, hypotheses, textOf } from '../lookup.ts'
import { overlap } from '../sides.ts'
import { fragmentOf } from './fragment.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section } from './section.ts'

/** Questions that are shown, and characters of each. */
const most = 50
const characters = 300

type Question = NonNullable<Result['questions']>[number]

/** What most variants say against the reference. */
export function questionsSection(result: Result, base: (document: string) => string): Section | undefined {
  const { questions = [] } = result
  if (questions.length === 0) return undefined
  return section(
    'questions',
    'Questions to the reference',
    part(
      'p',
      {},
      'Most variants read alike here, against the reference: it may be wrong, or a translation that they all were made from.',
    ),
    part('ul', {}, ...questions.slice(0, most).map((one) => part('li', {}, item(result, one, base)))),
    questions.length > most
      ? part('p', { class: 'note' }, `The first ${most} of ${questions.length} questions.`)
      : undefined,
  )
}

function item(result: Result, question: Question, base: (document: string) => string): Part {
  const { message, metric, systems, of, document } = question
  const href = linkOf(result, question)
  const words = clip(message, characters)
  return [
    href === undefined ? bdi(words) : part('a', { href: `${base(document)}${href}`, dir: 'auto' }, words),
    ' ',
    part('small', {}, `${metric}; ${systems.length} of ${of}`),
    result.documents.length > 1 ? part('small', {}, ', in ', bdi(document)) : undefined,
  ]
}

/** To the first variant that says so. */
function linkOf(result: Result, { document: id, place, systems }: Question): string | undefined {
  const document = result.documents.find((one) => one.id === id)
  const system = hypotheses(result).find(({ name }) => systems.includes(name))?.name
  if (!document || !place || system === undefined) return undefined
  const passage = textOf(document, result.reference)?.passages.findIndex((one) => overlap(one, place)) ?? -1
  const bead = alignmentOf(document, system)?.beads.findIndex(({ reference }) => reference.includes(passage)) ?? -1
  return bead < 0 ? undefined : fragmentOf({ kind: 'passage', document: id, system, bead, at: place })
}
