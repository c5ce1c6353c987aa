import type { OpenAligner } from '../align/aligners.ts'
import { coveredShare } from '../align/relation.ts'
import { isScored } from '../model/document.ts'
import { passagesOfLines } from '../read/lines.ts'
import { readText } from '../read/text.ts'
import { linkFormats, type PrintedBead } from '../report/links/link-formats.ts'
import { mostlyUnlinked } from '../report/mostly-unlinked.ts'
import { alignTexts, type CutText, cut, type Unit } from './align-texts.ts'

/** How two texts are aligned and their links printed. */
export interface LinkPlan {
  readonly unit: Unit | 'line'
  readonly language: string
  readonly format: keyof typeof linkFormats
}

/** The files of two texts. */
export interface TextPair {
  readonly reference: string
  readonly hypothesis: string
}

/** Both texts of a pair, cut and aligned. */
export async function alignedPair({ reference, hypothesis }: TextPair, plan: LinkPlan, aligner: OpenAligner) {
  const cuts = [await readCut(reference, 'reference', plan), await readCut(hypothesis, 'hypothesis', plan)]
  // Lines are what the user says that passages are.
  const [left, right] = plan.unit === 'line' ? cuts : (await import('../segment/evenly-cut.ts')).evenlyCut(cuts)
  const { beads } = await alignTexts(left!, right!, aligner)
  return { beads, left: left!, right: right! }
}

/** Every passage of both texts of a pair in one bead, as text of the plan's format, and what a reader is to be told of them. */
export async function printedLinks(pair: TextPair, plan: LinkPlan, aligner: OpenAligner) {
  const { beads, left, right } = await alignedPair(pair, plan, aligner)
  const printed: PrintedBead[] = [...beads, ...unscored(left, 'reference'), ...unscored(right, 'hypothesis')]
  return {
    text: linkFormats[plan.format](printed, left, right),
    doubt: mostlyUnlinked(coveredShare(beads, left.passages, right.passages), plan.unit),
  }
}

async function readCut(path: string, system: string, { unit, language }: LinkPlan): Promise<CutText> {
  const document = await readText(path, { id: path, system, language })
  if (unit === 'line') return { ...document, passages: passagesOfLines(document.text) }
  // Lines are told without a word of any language.
  const { segment } = await import('../segment/segment.ts')
  return cut(await segment(document), unit)
}

const unscored = ({ passages }: CutText, side: 'reference' | 'hypothesis'): PrintedBead[] =>
  passages.flatMap((passage, i) =>
    isScored(passage)
      ? []
      : [{ reference: [], hypothesis: [], [side]: [i], similarity: 0, moved: false, class: passage.class }],
  )
