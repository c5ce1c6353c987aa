// npx jiti bench/sensitivity-probes.ts links|pairs|texts
//
// What one tree of the source makes of the data that can see its constants, as JSON: figures, and every label that would be
// printed. `bench/sensitivity.ts` runs it in copies of the tree in which one number was moved.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { align } from '../src/align/align.ts'
import { type AlignmentDocument, countLinks, linkScores } from '../src/align/link-score.ts'
import { toPairs } from '../src/align/pairs.ts'
import { coveredShare, relationOf } from '../src/align/relation.ts'
import { metrics } from '../src/metrics/index.ts'
import type { Bead } from '../src/model/bead.ts'
import type { Finding } from '../src/model/metric.ts'
import { offsetInDocument, type Pair } from '../src/model/pair.ts'
import type { Place } from '../src/model/place.ts'
import type { Result, ResultFinding } from '../src/model/result.ts'
import { alignTexts, type CutText, cut } from '../src/pipeline/align-texts.ts'
import { segment } from '../src/segment/segment.ts'
import { scorePairs } from '../test/reference/pair-score.ts'
import { goldPairs, hasWorldOrder, rawPath, scoredSentences } from '../test/reference/world-order.ts'
import { catches, judge } from './damage-score.ts'
import { type Gold, readGolds } from './gold.ts'
import { calibrationError, reliabilityOf } from './reliability.ts'

/** What a tree makes of the data. */
export interface Probe {
  readonly figures: Readonly<Record<string, number>>
  readonly labels: readonly string[]
}

const root = join(import.meta.dirname, '..')
const data = join(root, '..', 'shared', 'data')
const gazette = join(root, 'corpora/gazette/manifest.json')
const fidelityMetrics = ['coverage', 'entities', 'polarity', 'quotes'] as const
/** Long documents are there for the band and the candidates; the longer ones take too long to be aligned a hundred times. */
const longest = 1000

function links(): Probe {
  const figures: Record<string, number> = {}
  const labels: string[] = []
  const aligned: { document: AlignmentDocument; beads: readonly Bead[] }[] = []
  for (const set of ['short', 'bleualign', 'long']) {
    const documents = readFileSync(join(data, 'alignment', `${set}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AlignmentDocument)
      .filter(({ reference, hypothesis }) => set !== 'long' || reference.length + hypothesis.length < 2 * longest)
    const counts = documents.map((document) => {
      const { beads } = align(document.reference, document.hypothesis)
      aligned.push({ document, beads })
      for (const bead of beads) labels.push(`${document.id} ${labelOf(bead)}`)
      return countLinks(
        document,
        beads.map(({ reference, hypothesis }) => [reference, hypothesis] as const),
      )
    })
    figures[`${set} F1`] = linkScores(counts).strict
  }
  if (hasWorldOrder) for (const id of ['000', '002']) figures[`world-order ${id} F1`] = worldOrderF1(id)
  figures['confidence error'] = calibrationError(reliabilityOf(aligned))
  return { figures, labels }
}

/** Its passages, whether it moved and the tenth its confidence is in: what a report says of a link. */
const labelOf = ({ reference, hypothesis, moved, confidence = 0 }: Bead): string =>
  `${reference.join()}|${hypothesis.join()} ${moved} ${Math.round(10 * confidence)}`

function worldOrderF1(id: string): number {
  const [reference, hypothesis] = [scoredSentences('004'), scoredSentences(id)]
  const { beads } = align(
    reference.map(({ text }) => text),
    hypothesis.map(({ text }) => text),
  )
  const found = beads.flatMap((bead) =>
    bead.hypothesis.flatMap((j) => bead.reference.map((i) => `${hypothesis[j]!.id}~${reference[i]!.id}`)),
  )
  const { sure, sureOrPossible } = goldPairs(id)
  return scorePairs(found, sure, sureOrPossible).f1
}

/** Findings on the gazette's gold beads, on every twelfth pair of two people's translations, and all scores. */
async function pairs(): Promise<Probe> {
  const people = await betweenPeople()
  const labels = [...people]
  let [found, flagged, alarms] = [0, 0, 0]
  for (const gold of readGolds(gazette)) {
    const findings: ResultFinding[] = []
    for (const system of Object.keys(gold.beads)) {
      const ofSystem = pairsOf(gold, system)
      for (const name of fidelityMetrics) {
        const metric = metrics[name]!({ language: 'en' })
        const note = (finding: Finding): void =>
          void findings.push(located(finding, ofSystem, { metric: name, system, gold }))
        const rows = await metric.measure(ofSystem, note)
        const sum = metric.statistics.map((_, k) => rows.reduce((total, row) => total + (row[k] ?? 0), 0))
        labels.push(`${gold.document} ${system} ${name} ${metric.score(sum)?.toFixed(1)}`)
      }
    }
    for (const finding of findings) labels.push(JSON.stringify(finding))
    const result = { reference: 'original', findings } as unknown as Result
    const caught = catches(result, gold).filter(({ metrics: by }) => by.size > 0)
    found += caught.filter(({ damage }) => damage.kind !== 'harmless').length
    flagged += caught.filter(({ damage }) => damage.kind === 'harmless').length
    alarms += judge(result, gold).filter(({ verdict }) => verdict === 'false-alarm').length
  }
  return {
    figures: {
      'damage found': found,
      'harmless flagged': flagged,
      'false alarms': alarms,
      'between people': people.length,
    },
    labels,
  }
}

function pairsOf(gold: Gold, system: string): readonly Pair[] {
  const textOf = (name: string) => ({
    text: readFileSync(join(gazette, '..', 'texts', gold.document, `${name}.txt`), 'utf8'),
    passages: gold.texts[name]!.sentences,
  })
  const beads = gold.beads[system]!.map((bead) => ({ ...bead, similarity: 0, moved: false }))
  return toPairs(beads, textOf('original'), textOf(system))
}

/** A finding with its places in the documents. */
function located(
  { pair, place, related, statistic, message, severity }: Finding,
  all: readonly Pair[],
  { metric, system, gold }: { readonly metric: string; readonly system: string; readonly gold: Gold },
): ResultFinding {
  const inDocument = (at: Place | undefined): ResultFinding['place'] => {
    const origin = all[pair]?.origin
    if (!at || !origin) return null
    if (at.within === 'document') return { side: at.side, start: at.start, end: at.end }
    const [start, end] = [at.start, at.end].map((offset) => offsetInDocument(origin[at.side], offset))
    return { side: at.side, start: start!, end: end! }
  }
  const places = { place: inDocument(place), related: inDocument(related) }
  return {
    metric,
    statistic,
    system,
    document: gold.document,
    bead: pair,
    message,
    ...places,
    severity: severity ?? null,
  }
}

/** The class of each sentence, and what each text is to its reference. */
async function texts(): Promise<Probe> {
  const labels: string[] = []
  const cutOf = async (path: string, language: string): Promise<CutText> => {
    const one = await segment({ id: path, system: '', path, language, text: readFileSync(path, 'utf8') })
    for (const { start, end, class: kind } of one.sentences) labels.push(`${path} ${start}–${end} ${kind}`)
    return cut(one, 'sentence')
  }
  const fixtures = join(root, 'test/segment/fixtures')
  for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.txt')))
    await cutOf(join(fixtures, name), name.split('.').at(-2) ?? 'en')
  const relate = async (paths: readonly string[]): Promise<void> => {
    const [reference, ...others] = await Promise.all(paths.map((path) => cutOf(path, 'en')))
    for (const other of others) {
      const { beads } = await alignTexts(reference!, other)
      const covered = coveredShare(beads, reference!.passages, other.passages)
      labels.push(`${other.path} is ${relationOf(covered)}`)
    }
  }
  for (const { document, texts: of } of readGolds(gazette))
    await relate(Object.keys(of).map((name) => join(gazette, '..', 'texts', document, `${name}.txt`)))
  if (hasWorldOrder) await relate(['004', '000', '001', '002', '003'].map(rawPath))
  return { figures: {}, labels: labels.map((label) => label.replace(root, '')) }
}

/** Findings on every twelfth of 1,984 pairs of two human translations, where nearly each is a false alarm. */
async function betweenPeople(): Promise<readonly string[]> {
  const path = join(data, 'judged', 'double.de-en.jsonl')
  if (!existsSync(path)) return []
  const translations = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((_, i) => i % 12 === 0)
    .map((line) => JSON.parse(line) as { reference: string; other: string })
    .map(({ reference, other }) => ({ references: [reference], hypothesis: other }))
  const found: string[] = []
  for (const name of fidelityMetrics)
    await metrics[name]!({ language: 'en' }).measure(translations, ({ pair, severity, message }) =>
      found.push(`${pair} ${name} ${severity} ${message}`),
    )
  return found
}

const probes: Readonly<Record<string, () => Probe | Promise<Probe>>> = { links, pairs, texts }
const probe = probes[process.argv[2] ?? '']
if (!probe) throw new Error(`expected one of ${Object.keys(probes).join(', ')}`)
console.log(JSON.stringify(await probe()))
