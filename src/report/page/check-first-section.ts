import type { Result } from '../../model/result.ts'
import { clip } from '../escape.ts'
import { type DocumentEntry, textOf } from '../lookup.ts'
import { overlap, sidesOf } from '../sides.ts'
import { checkFirst, type ToCheck } from './check-first.ts'
import { findingLine } from './finding-parts.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section } from './section.ts'

/** Findings that are shown, and characters of the passage round each. */
const most = 8
const characters = 180

/** What an editor looks at before anything else. */
export function checkFirstSection(result: Result, base: (document: string) => string): Section {
  const all = checkFirst(result, most)
  if (all.length === 0)
    return section(
      'first',
      'Check first',
      part('p', { class: 'empty' }, 'No finding with a severity: nothing to check first.'),
    )
  return section(
    'first',
    'Check first',
    part('ol', { class: 'first' }, ...all.map((one) => part('li', {}, item(result, one, base)))),
    part(
      'p',
      { class: 'note' },
      'The gravest findings over all systems; what several texts say of one place of the reference in the same words is told once.',
    ),
  )
}

function item(result: Result, { first, systems }: ToCheck, base: (document: string) => string): Part {
  const document = result.documents.find(({ id }) => id === first.finding.document)
  const many = result.documents.length > 1
  return [
    findingLine(first, base(first.finding.document), systems),
    many && document
      ? [' ', part('small', { class: 'where' }, 'in ', part('cite', { dir: 'auto' }, document.title))]
      : undefined,
    document ? words(result, document, first) : undefined,
  ]
}

/** The passage of the reference it is about, or the variant's where only that has one. */
function words({ reference }: Result, document: DocumentEntry, { finding }: ToCheck['first']): Part {
  const sides = sidesOf(finding)
  const [system, place] = sides.reference ? [reference, sides.reference] : [finding.system, sides.hypothesis]
  const passages = textOf(document, system)?.passages ?? []
  const at = place === null ? -1 : passages.findIndex((passage) => overlap(passage, place))
  const passage = passages[at]
  if (passage === undefined) return undefined
  const where = [part('span', { class: 'n' }, `¶${at + 1}`), ' of ', bdi(system)]
  if (passage.text === undefined)
    return part('p', { class: 'where' }, where, `, characters ${passage.start}–${passage.end}`)
  return part('blockquote', { dir: 'auto' }, clip(passage.text, characters), ' ', part('cite', {}, where))
}
