import type { Bead } from '../../model/bead.ts'
import type { Passage } from '../../model/document.ts'
import { oneLine } from '../escape.ts'
import { width } from '../width.ts'

/** A text and the passages that bead indices point into. */
export interface CutText {
  readonly text: string
  readonly passages: readonly Passage[]
}

/** Columns of the terminal that a side takes. */
const columns = 56

/** Beads to read: the reference on the left, the hypothesis on the right, and above both what links them. */
export const sideBySide = (beads: readonly Bead[], reference: CutText, hypothesis: CutText): string =>
  beads
    .map((bead) => {
      const left = wrap(textOf(reference, bead.reference))
      const right = wrap(textOf(hypothesis, bead.hypothesis))
      const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
        `${pad(left[i] ?? '')} │ ${right[i] ?? ''}`.trimEnd(),
      )
      return [heading(bead), ...rows, ''].join('\n')
    })
    .join('\n')

function heading({ reference, hypothesis, similarity, moved, why }: Bead): string {
  const places = `[${reference.join(' ')}] ~ [${hypothesis.join(' ')}]`
  if (!why) return `${places}  ${reference.length > 0 ? 'only in the reference' : 'only in the hypothesis'}`
  const parts = Object.entries(why).map(([part, value]) => `${part} ${value.toFixed(2)}`)
  return `${places}  ${similarity.toFixed(2)} (${parts.join(', ')})${moved ? '  moved' : ''}`
}

const textOf = ({ text, passages }: CutText, indices: readonly number[]): string =>
  oneLine(indices.map((i) => text.slice(passages[i]!.start, passages[i]!.end)).join(' '))

const pad = (text: string): string => text + ' '.repeat(Math.max(0, columns - width(text)))

/** Lines of at most `columns` columns, broken at spaces, or anywhere in a script that writes none. */
function wrap(text: string): string[] {
  const pieces = text.match(/\S+\s?/gu)?.flatMap((word) => (width(word) > columns ? Array.from(word) : [word])) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (width(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}
