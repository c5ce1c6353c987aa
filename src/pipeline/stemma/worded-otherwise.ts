import type { Result } from '../../model/result.ts'
import { wordErrors } from '../../stemma/word-errors.ts'
import { remembering } from '../../text/remembering.ts'
import { tokensOf } from '../../text/wording-tokens.ts'
import { inReference, type OwnError } from './error-list.ts'

type Text = Result['documents'][number]['texts'][number]
type Beads = Result['documents'][number]['alignments'][number]['beads']

interface Word {
  readonly norm: string
  readonly text: string
  readonly passage: number
  /** In the file. */
  readonly start: number
  readonly end: number
}

/** One reference meets many variants. */
const tokens = remembering((text: string) => tokensOf(text, Number.POSITIVE_INFINITY))

/** Words that a variant replaced, left out or added within linked passages; case, accents and marks aside. */
export function wordedOtherwise(reference: Text, hypothesis: Text, beads: Beads): readonly OwnError[] {
  const errors: OwnError[] = []
  for (const bead of beads) {
    if (bead.reference.length === 0 || bead.hypothesis.length === 0) continue
    const [ours, theirs] = [wordsOf(reference, bead.reference), wordsOf(hypothesis, bead.hypothesis)]
    const norms = (words: readonly Word[]): readonly string[] => words.map(({ norm }) => norm)
    for (const error of wordErrors(norms(ours), norms(theirs))) {
      const old = ours.slice(...error.reference)
      const now = theirs.slice(...error.hypothesis)
      const before = ours[error.reference[0] - 1]
      const passage = old[0]?.passage ?? before?.passage ?? bead.reference[0]!
      const at = before?.end ?? reference.passages[passage]!.start
      const [start, end] = [old[0]?.start ?? at, old.at(-1)?.end ?? at]
      const kind = old.length === 0 ? 'added' : now.length === 0 ? 'left out' : 'reworded'
      const reading = norms(now).join(' ')
      errors.push({
        key: JSON.stringify([kind, start, end, reading]),
        kind,
        passage,
        place: inReference(start, end),
        what: told(shown(old), shown(now)),
        telling: reading.length + norms(old).join('').length,
      })
    }
  }
  return errors
}

const told = (old: string, now: string): string =>
  old === '' ? `'${now}' added` : now === '' ? `'${old}' left out` : `'${old}' became '${now}'`

const shown = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

function wordsOf({ passages }: Text, some: readonly number[]): readonly Word[] {
  return some.flatMap((passage) => {
    const { start: offset, text = '' } = passages[passage]!
    return tokens(text).map(({ norm, text: word, start, end }) => ({
      norm,
      text: word,
      passage,
      start: offset + start,
      end: offset + end,
    }))
  })
}
