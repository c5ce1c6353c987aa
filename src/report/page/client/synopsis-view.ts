import type { Result } from '../../../model/result.ts'
import { alignmentOf, type Bead, type DocumentEntry, hypotheses, type Text, textOf } from '../../lookup.ts'
import { fragmentOf } from '../fragment.ts'
import { isDoubtful } from '../is-doubtful.ts'
import { bdi, type Part, part } from '../part.ts'
import { runsOf } from './pieces.ts'
import { wordDifferences } from './word-differences.ts'

/** One passage of the reference and what every variant reads there, as editions print it. */
export function synopsisView(
  result: Result,
  document: DocumentEntry,
  index: number,
  system: string,
  language: string | undefined,
): Part {
  const reference = textOf(document, result.reference)
  const passage = reference?.passages[index]
  if (!reference || !passage) return part('p', { class: 'empty' }, 'There is no such passage.')
  const link = (to: number, words: string): Part =>
    reference.passages[to] === undefined
      ? undefined
      : part('a', { href: fragmentOf({ kind: 'synopsis', document: document.id, passage: to }) }, words)
  return part(
    'article',
    { class: 'synopsis', 'aria-labelledby': 'synopsis-h' },
    part('h3', { id: 'synopsis-h', tabindex: -1 }, `Passage ${index + 1} in all variants`),
    part(
      'p',
      { class: 'walk' },
      part('a', { href: backTo(document, index, system) }, 'Back to the texts side by side'),
      link(index - 1, '← Passage before'),
      link(index + 1, 'Passage after →'),
    ),
    part(
      'dl',
      {},
      part('dt', {}, bdi(result.reference), part('small', {}, ' the reference')),
      part(
        'dd',
        { class: 't', dir: 'auto', lang: language },
        wordsOf(reference, [index]) ?? places(reference, [index]),
      ),
      hypotheses(result).map(({ name }) => reading(document, reference, index, name, language)),
    ),
  )
}

function backTo(document: DocumentEntry, index: number, system: string): string {
  const bead = alignmentOf(document, system)?.beads.findIndex(({ reference }) => reference.includes(index)) ?? -1
  return fragmentOf({ kind: 'passage', document: document.id, system, bead: bead < 0 ? undefined : bead })
}

function reading(
  document: DocumentEntry,
  reference: Text,
  index: number,
  system: string,
  language: string | undefined,
): Part {
  const text = textOf(document, system)
  const beads = alignmentOf(document, system)?.beads ?? []
  const at = beads.findIndex((bead) => bead.reference.includes(index))
  const bead = beads[at]
  if (!text) return [part('dt', {}, bdi(system)), part('dd', { class: 'absent' }, 'has no text of this document')]
  if (!bead)
    return [part('dt', {}, bdi(system)), part('dd', { class: 'absent' }, 'not aligned: no part of the article')]
  const head = part(
    'dt',
    {},
    part('a', { href: fragmentOf({ kind: 'passage', document: document.id, system, bead: at }) }, bdi(system)),
    ' ',
    part('small', {}, noteOf(bead)),
  )
  if (bead.hypothesis.length === 0) return [head, part('dd', { class: 'absent' }, 'left out')]
  const [left, right] = [wordsOf(reference, bead.reference), wordsOf(text, bead.hypothesis)]
  if (left === undefined || right === undefined) return [head, part('dd', {}, places(text, bead.hypothesis))]
  const marks = wordDifferences(left, right).hypothesis.map((range) => ({ ...range, look: 'different' as const }))
  const shown = runsOf(right, marks, []).flatMap(({ pieces }) =>
    pieces.map(({ text: some, looks }) => (looks.length === 0 ? some : part('span', { class: looks.join(' ') }, some))),
  )
  return [head, part('dd', { class: 't', dir: 'auto', lang: language }, shown)]
}

/** `¶4–5; similarity 0.61; moved; of 2 passages of the reference` */
function noteOf(bead: Bead): string {
  const { hypothesis, reference, similarity, moved } = bead
  if (hypothesis.length === 0) return ''
  return [
    `¶${hypothesis.map((one) => one + 1).join(', ')}`,
    `similarity ${similarity.toFixed(2)}`,
    ...(moved ? ['moved'] : []),
    ...(isDoubtful(bead) ? ['doubtful link'] : []),
    ...(reference.length > 1 ? [`for passages ${reference.map((one) => one + 1).join(', ')} of the reference`] : []),
  ].join('; ')
}

/** Undefined where the texts are withheld. */
function wordsOf({ passages }: Text, indices: readonly number[]): string | undefined {
  const texts = indices.map((one) => passages[one]?.text)
  return texts.every((one) => one !== undefined) ? texts.join(' ') : undefined
}

const places = ({ passages }: Text, indices: readonly number[]): Part =>
  part(
    'span',
    { class: 'withheld' },
    `characters ${indices
      .flatMap((one) => passages[one] ?? [])
      .map(({ start, end }) => `${start}–${end}`)
      .join(', ')}`,
  )
