// How well the links of the world-order articles with their reference are found: on the gold's sentences, and on our own.
import { readFile } from 'node:fs/promises'
import { align } from '../src/align/align.ts'
import { isScored } from '../src/model/document.ts'
import { alignTexts, cut } from '../src/pipeline/align-texts.ts'
import { table } from '../src/report/markdown/table.ts'
import { segment } from '../src/segment/segment.ts'
import { scorePairs } from '../test/reference/pair-score.ts'
import { goldPairs, goldText, hasWorldOrder, rawPath, scoredSentences } from '../test/reference/world-order.ts'

interface Spanned {
  readonly start: number
  readonly end: number
}

if (!hasWorldOrder) console.log('the world-order articles are not beside the repository: nothing measured')
else {
  const rows: string[][] = []
  for (const id of ['000', '002'])
    rows.push(row(id, 'gold', goldSentenceLinks(id)), row(id, 'ours', await ownLinks(id)))
  console.log(`${table(['text', 'sentences', 'precision', 'recall', 'F1'], rows, 2)}\n`)
  for (const id of ['001', '003']) await printShare(id)
}

function row(id: string, sentences: string, found: readonly string[]): string[] {
  const { sure, sureOrPossible } = goldPairs(id)
  const { precision, recall, f1 } = scorePairs(found, sure, sureOrPossible)
  return [id, sentences, ...[precision, recall, f1].map((figure) => figure.toFixed(3))]
}

function goldSentenceLinks(id: string): string[] {
  const [reference, hypothesis] = [scoredSentences('004'), scoredSentences(id)]
  const { beads } = align(
    reference.map(({ text }) => text),
    hypothesis.map(({ text }) => text),
  )
  return beads.flatMap((bead) =>
    bead.hypothesis.flatMap((j) => bead.reference.map((i) => `${hypothesis[j]!.id}~${reference[i]!.id}`)),
  )
}

async function ownLinks(id: string): Promise<string[]> {
  const [reference, hypothesis] = [await readCut('004'), await readCut(id)]
  const goldAt = (text: string, span: Spanned) =>
    goldText(text).sentences.filter(({ start, end }) => start < span.end && end > span.start)
  const { beads } = await alignTexts(reference, hypothesis)
  const pairs = beads.flatMap((bead) =>
    bead.hypothesis.flatMap((j) =>
      bead.reference.flatMap((i) =>
        goldAt(id, hypothesis.passages[j]!).flatMap((s) =>
          goldAt('004', reference.passages[i]!).map((r) => `${s.id}~${r.id}`),
        ),
      ),
    ),
  )
  return [...new Set(pairs)]
}

async function readCut(id: string) {
  const path = rawPath(id)
  return cut(await segment({ id, system: id, path, language: 'en', text: await readFile(path, 'utf8') }), 'sentence')
}

async function printShare(id: string): Promise<void> {
  const [reference, hypothesis] = [await readCut('004'), await readCut(id)]
  const { beads } = await alignTexts(reference, hypothesis)
  const linked = new Set(beads.filter((bead) => bead.reference.length > 0).flatMap((bead) => bead.hypothesis))
  const body = [...hypothesis.passages.keys()].filter((j) => isScored(hypothesis.passages[j]!))
  console.log(`${id}: ${body.filter((j) => !linked.has(j)).length} of ${body.length} scored sentences stay unaligned`)
}
