import { withAligner } from '../align/open-aligner.ts'
import { isScored } from '../model/document.ts'
import { alignTexts, type CutText, cut } from '../pipeline/aligned-document.ts'
import { scoreLinks } from '../pipeline/score-links.ts'
import { passagesOfLines } from '../read/lines.ts'
import { readText } from '../read/text.ts'
import { linkFormats, type PrintedBead } from '../report/links/link-formats.ts'
import { segment } from '../segment/segment.ts'
import { languageOf } from './language-of.ts'

interface AlignArguments {
  readonly reference: string
  readonly hypothesis: string
  readonly unit: 'sentence' | 'paragraph' | 'line'
  readonly language: string
  readonly format: keyof typeof linkFormats
  readonly aligner: string
  /** Seconds. */
  readonly timeLimit: number
  readonly gold?: string | undefined
}

/** `variorum align`: every passage of both texts in one bead; with `gold`, how many of the links are right instead. */
export async function alignFiles({
  reference,
  hypothesis,
  unit,
  language: tag,
  format,
  aligner,
  timeLimit,
  gold,
}: AlignArguments): Promise<void> {
  const language = languageOf(tag)
  const [left, right] = [await readCut(reference, 'reference'), await readCut(hypothesis, 'hypothesis')]
  const { beads } = await withAligner(aligner, { language, timeLimit: timeLimit * 1000 }, (opened) =>
    alignTexts(left, right, opened),
  )
  if (gold !== undefined) {
    process.stdout.write(await scoreLinks(beads, left, right, gold, format === 'json'))
    return
  }
  const printed: PrintedBead[] = [...beads, ...unscored(left, 'reference'), ...unscored(right, 'hypothesis')]
  process.stdout.write(linkFormats[format](printed, left, right))

  async function readCut(path: string, system: string): Promise<CutText> {
    const document = await readText(path, { id: path, system, language })
    return unit === 'line'
      ? { ...document, passages: passagesOfLines(document.text) }
      : cut(await segment(document), unit)
  }
}

const unscored = ({ passages }: CutText, side: 'reference' | 'hypothesis'): PrintedBead[] =>
  passages.flatMap((passage, i) =>
    isScored(passage)
      ? []
      : [{ reference: [], hypothesis: [], [side]: [i], similarity: 0, moved: false, class: passage.class }],
  )
