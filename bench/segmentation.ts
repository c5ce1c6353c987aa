// How well texts are cut into sentences and classed, against the gold of the world-order texts: npx jiti bench/segmentation.ts
import { markdownTable } from 'markdown-table'
import type { Span } from '../src/model/document.ts'
import { segment } from '../src/segment/segment.ts'
import {
  goldFolder,
  goldIds,
  goldIsThere,
  keepsTrap,
  ourClass,
  readGold,
  scoredSentences,
} from '../test/segment/gold.ts'

/** How many there are in the gold, how many we found, and how many of these are right. */
interface Hits {
  readonly gold: number
  readonly ours: number
  readonly right: number
}

interface Measured {
  readonly id: string
  readonly spans: Hits
  readonly ends: Hits
  readonly classes: Hits
  readonly paragraphs: Hits
  readonly traps: Hits
  readonly misses: readonly string[]
}

const at = ({ start, end }: Span): string => `${start}-${end}`
const hits = (gold: ReadonlySet<string>, ours: ReadonlySet<string>): Hits => ({
  gold: gold.size,
  ours: ours.size,
  right: [...gold].filter((item) => ours.has(item)).length,
})
const lessWrong = (total: number, wrong: number): Hits => ({ gold: total, ours: total, right: total - wrong })
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))
const f1 = ({ gold, ours, right }: Hits): string => share(2 * right, gold + ours)

async function measure(id: string): Promise<Measured> {
  const { gold, document } = readGold(id)
  const ours = await segment(document)
  const wanted = scoredSentences(gold.sentences, gold.traps)
  const found = scoredSentences(ours.sentences, gold.traps)
  const [wantedAt, foundAt] = [new Set(wanted.map(at)), new Set(found.map(at))]

  // a sentence of the gold has our class if the sentence of ours that holds its middle has it
  const classAt = ({ start, end }: Span): string | undefined =>
    ours.sentences.find((s) => s.start * 2 <= start + end && start + end < s.end * 2)?.class
  const wrongClass = gold.sentences.filter((sentence) => classAt(sentence) !== ourClass(sentence.class))
  const wrongTraps = gold.traps.filter((trap) => !keepsTrap(trap, ours.sentences))
  const paragraphs = {
    gold: new Set(gold.paragraphs.map((p) => `${at(p)} ${ourClass(p.class)}`)),
    ours: new Set(ours.paragraphs.map((p) => `${at(p)} ${p.class}`)),
  }

  const show = (span: Span): string =>
    `${at(span)} ${JSON.stringify(document.text.slice(span.start, span.end).slice(0, 60))}`
  return {
    id,
    spans: hits(wantedAt, foundAt),
    ends: hits(new Set(wanted.map(({ end }) => String(end))), new Set(found.map(({ end }) => String(end)))),
    classes: lessWrong(gold.sentences.length, wrongClass.length),
    paragraphs: hits(paragraphs.gold, paragraphs.ours),
    traps: lessWrong(gold.traps.length, wrongTraps.length),
    misses: [
      ...wanted.filter((s) => !foundAt.has(at(s))).map((s) => `lost sentence ${show(s)}`),
      ...found.filter((s) => !wantedAt.has(at(s))).map((s) => `false sentence ${show(s)}`),
      ...wrongClass.map((s) => `class ${String(classAt(s))}, gold ${s.class}: ${show(s)}`),
      ...wrongTraps.map((trap) => `trap ${trap.rule} (${trap.phenomenon}): ${show(trap)}`),
      ...[...paragraphs.gold].filter((p) => !paragraphs.ours.has(p)).map((p) => `paragraph ${p}`),
    ].map((miss) => `${id} ${miss}`),
  }
}

const row = ({ id, spans, ends, classes, paragraphs, traps }: Omit<Measured, 'misses'>): string[] => [
  id,
  `${spans.ours}/${spans.gold}`,
  share(spans.right, spans.ours),
  share(spans.right, spans.gold),
  f1(spans),
  f1(ends),
  share(classes.right, classes.gold),
  `${paragraphs.right}/${paragraphs.gold}`,
  `${traps.right}/${traps.gold}`,
]

if (goldIsThere) {
  const measured = await Promise.all(goldIds().map(measure))
  const total = (of: (text: Measured) => Hits): Hits => ({
    gold: measured.reduce((sum, text) => sum + of(text).gold, 0),
    ours: measured.reduce((sum, text) => sum + of(text).ours, 0),
    right: measured.reduce((sum, text) => sum + of(text).right, 0),
  })
  const all = {
    id: 'all',
    spans: total(({ spans }) => spans),
    ends: total(({ ends }) => ends),
    classes: total(({ classes }) => classes),
    paragraphs: total(({ paragraphs }) => paragraphs),
    traps: total(({ traps }) => traps),
  }
  const head = ['text', 'ours/gold', 'precision', 'recall', 'F1 spans', 'F1 ends', 'classes', 'paragraphs', 'traps']
  console.log(markdownTable([head, ...[...measured, all].map(row)]))
  console.log(measured.flatMap(({ misses }) => misses).join('\n') || 'no misses')
} else console.log(`segmentation is not measured: there are no gold texts in ${goldFolder}`)
