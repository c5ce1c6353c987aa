import type { Passage } from '../../../model/document.ts'
import { isScored } from '../../../model/document.ts'
import { fragmentOf } from '../fragment.ts'
import { isDoubtful } from '../is-doubtful.ts'
import type { Listed } from '../listed-findings.ts'
import { type Part, part } from '../part.ts'
import { type Found, type Mark, runsOf } from './pieces.ts'
import type { Setting, Side } from './setting.ts'

/** A passage with what is marked in it; `more` is marked besides. */
export function passageView(
  setting: Setting,
  listed: readonly Listed[],
  side: Side,
  index: number,
  language: string | undefined,
): Part {
  const { document, system, texts, beadOf, alignment } = setting
  const passage = texts[side].passages[index]!
  const bead = beadOf[side][index]
  const state = stateOf(setting, side, bead, passage)
  const doubtful = bead !== undefined && isDoubtful(alignment.beads[bead]!)
  const href =
    side === 'reference'
      ? fragmentOf({ kind: 'synopsis', document: document.id, passage: index })
      : fragmentOf({ kind: 'passage', document: document.id, system, bead })
  const label =
    side === 'reference' ? `Passage ${index + 1} in all variants` : `Link to passage ${index + 1} of the variant`
  return part(
    'div',
    {
      class: `p ${passage.class}${isScored(passage) ? '' : ' apart'}${doubtful ? ' doubtful' : ''}`,
      'data-side': side,
      'data-i': index,
      tabindex: -1,
    },
    part('a', { class: 'n', href, 'aria-label': label }, String(index + 1)),
    part('div', { class: 't', dir: 'auto', lang: language }, ...bodyOf(setting, listed, side, index)),
    state === undefined ? undefined : part('small', { class: 'state' }, state),
  )
}

/** What stands in a passage: its text with its marks, and findings that are about all of it. */
export function bodyOf(
  setting: Setting,
  listed: readonly Listed[],
  side: Side,
  index: number,
  target?: Mark,
): readonly Part[] {
  const passage = setting.texts[side].passages[index]!
  const found = setting.found[side][index] ?? []
  const { text } = passage
  const isAll = ({ start, end }: Found): boolean => start <= passage.start && end >= passage.end
  const within = text === undefined ? [] : found.filter((one) => !isAll(one))
  const badges = found.filter((one) => text === undefined || isAll(one))
  const shift = <T extends Found | Mark>(one: T): T => ({
    ...one,
    start: one.start - passage.start,
    end: one.end - passage.start,
  })
  const marks = [...setting.marks(side, index), ...(target ? [target] : [])]
  return [
    ...(text === undefined
      ? [part('span', { class: 'withheld' }, `characters ${passage.start}–${passage.end}`)]
      : runsOf(text, marks.map(shift), within.map(shift)).map(({ finding, pieces }) => {
          const words = pieces.map(({ text: some, looks }) =>
            looks.length === 0 ? some : part('span', { class: looks.join(' ') }, some),
          )
          return finding === undefined ? words : findingLink(listed, finding, 'f', words)
        })),
    ...badges.map(({ index: finding }) => [
      ' ',
      findingLink(listed, finding, 'f badge', listed[finding]?.finding.statistic ?? ''),
    ]),
  ]
}

const findingLink = (listed: readonly Listed[], index: number, look: string, words: Part): Part => {
  const { finding, key } = listed[index]!
  return part(
    'a',
    { class: `${look} ${finding.severity ?? 'noted'}`, href: fragmentOf({ kind: 'finding', key }), 'data-f': index },
    words,
  )
}

/** What became of a passage where it has no counterpart beside it. */
function stateOf(setting: Setting, side: Side, bead: number | undefined, passage: Passage): string | undefined {
  if (bead === undefined) return isScored(passage) ? undefined : passage.class
  const link = setting.alignment.beads[bead]!
  const { reference, hypothesis, moved, confidence } = link
  const others = side === 'reference' ? hypothesis : reference
  if (others.length === 0) return side === 'reference' ? 'left out' : 'added'
  const numbers = others.map((one) => one + 1).join(', ')
  const doubt = isDoubtful(link) ? `doubtful link (${confidence?.toFixed(2)})` : ''
  return (
    [moved ? `moved, ${side === 'reference' ? 'there' : 'here'} ¶${numbers}` : '', doubt]
      .filter((one) => one !== '')
      .join('; ') || undefined
  )
}
