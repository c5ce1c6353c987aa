import { isDeepStrictEqual } from 'node:util'
import type { Aligner } from '../model/aligner.ts'
import { UserError } from '../model/user-error.ts'
import { checkedLinks } from './checked-links.ts'

// What every aligner must do, however good its links are.

export interface AlignedTexts {
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
}

interface AlignerLaw {
  readonly name: string
  /** Gives what is wrong, in one sentence, or nothing. */
  readonly check: (aligner: Aligner, texts: AlignedTexts) => Promise<string | undefined>
}

export const alignerLaws: readonly AlignerLaw[] = [
  {
    name: 'links passages that there are, each once',
    check: async (aligner, { reference, hypothesis }) => {
      await checkedLinks(aligner, reference, hypothesis)
      return undefined
    },
  },
  {
    name: 'gives the same links for the same texts',
    check: async (aligner, { reference, hypothesis }) => {
      const first = await checkedLinks(aligner, reference, hypothesis)
      const again = await checkedLinks(aligner, [...reference], [...hypothesis])
      return isDeepStrictEqual(first, again) ? undefined : 'gave other links the second time'
    },
  },
  {
    name: 'leaves the texts as they were',
    check: async (aligner, { reference, hypothesis }) => {
      const given = [[...reference], [...hypothesis]] as const
      await checkedLinks(aligner, ...given)
      return isDeepStrictEqual(given, [reference, hypothesis]) ? undefined : 'changed the texts it was given'
    },
  },
]

const passages = ['The mill burned on Friday.', 'Three men were hurt.', 'Yes.', 'Yes.', '', '水曜日に港が閉まった。']

/** Texts that aligners stumble over: empty, equal, repeating, of very different lengths, turned around. */
const awkward: readonly AlignedTexts[] = [
  { reference: [], hypothesis: [] },
  { reference: passages, hypothesis: [] },
  { reference: [], hypothesis: passages },
  { reference: [''], hypothesis: [''] },
  { reference: passages, hypothesis: passages },
  { reference: passages, hypothesis: passages.toReversed() },
  { reference: passages.slice(0, 1), hypothesis: Array.from({ length: 40 }, () => 'Yes.') },
]

/** The first of the texts on which an aligner breaks a law, in one sentence; `undefined` where it keeps it. */
export async function alignerBreach(
  { check }: AlignerLaw,
  aligner: Aligner,
  texts: readonly AlignedTexts[],
): Promise<string | undefined> {
  for (const each of [...texts, ...awkward]) {
    const of = `on ${each.reference.length} x ${each.hypothesis.length} passages`
    try {
      const wrong = await check(aligner, each)
      if (wrong !== undefined) return `${of}: ${wrong}`
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return `${of}: ${error.message}`
    }
  }
  return undefined
}
