import { countLinks, type GoldLink, linkScores } from '../align/link-score.ts'
import { maximum } from '../math/extremes.ts'
import type { Bead } from '../model/bead.ts'
import { UserError } from '../model/user-error.ts'
import { readBytes } from '../read/bytes.ts'
import { decode } from '../read/decode.ts'
import { parseLinks } from '../read/links.ts'
import type { CutText } from './align-texts.ts'

/** F1 of beads against links in a file: strict and lax as in the vecalign paper, over linked pairs alone, over passage pairs. */
export async function scoreLinks(
  beads: readonly Bead[],
  reference: CutText,
  hypothesis: CutText,
  path: string,
  asJson: boolean,
): Promise<string> {
  const text = decode(await readBytes(path), path)
  const gold = parseLinks(text, path).map((link): GoldLink => [link.reference, link.hypothesis])
  const sides = { reference: reference.passages.map(String), hypothesis: hypothesis.passages.map(String) }
  const last = (side: 0 | 1) =>
    maximum(
      gold.flatMap((link) => link[side]),
      -1,
    )
  if (last(0) >= sides.reference.length || last(1) >= sides.hypothesis.length)
    throw new UserError(
      `${path}: a link names a passage that is not there, expected at most ${sides.reference.length} and ${sides.hypothesis.length} passages, counted from 0; is --unit the one of the gold?`,
    )
  const scores = linkScores([
    countLinks(
      { ...sides, gold, moved: [] },
      beads.map((bead): GoldLink => [bead.reference, bead.hypothesis]),
    ),
  ])
  return asJson
    ? `${JSON.stringify(scores)}\n`
    : Object.entries(scores)
        .map(([name, f1]) => `${name.padEnd(6)} F1 ${f1.toFixed(3)}\n`)
        .join('')
}
