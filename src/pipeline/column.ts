import { weigh } from '../certainty/weigh.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Finding } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { withholding } from '../report/withhold.ts'
import type { AlignedDocument, Variant } from './aligned-document.ts'
import { countDoubt } from './count-doubt.ts'
import { countVariant } from './counted.ts'
import { factsOf } from './facts.ts'
import { withFingerprints } from './fingerprints.ts'
import { locate } from './locate.ts'
import type { ColumnRecord, CountedVariant } from './records/record.ts'
import type { ResultDocument } from './result-document.ts'

/** What the record of a document depends on besides the document itself. */
export interface Keeping extends Pick<Result, 'reference' | 'systems'> {
  /** No sentence of the texts is kept. */
  readonly withheld: boolean
}

/** Measures every variant of a document, weighs what was found and leaves out what may not be passed on. */
export async function measureColumn(
  measurer: Measurer,
  document: AlignedDocument,
  entry: ResultDocument,
  { reference, systems, withheld }: Keeping,
): Promise<ColumnRecord> {
  const counted: CountedVariant[] = []
  const found: Omit<Result['findings'][number], 'fingerprint'>[] = []
  for (const variant of document.variants) {
    const { rows, findings } = await measurer.measure(variant.pairs, {
      system: variant.text.system,
      document: document.id,
      segments: variant.alignment.beads.map((bead) => bead.reference),
    })
    const scores = await (measurer.ofSegments ?? measurer).scores(rows)
    counted.push(countVariant(measurer.metric.statistics.length, { rows, scores }, variant, document.blockCount))
    for (const finding of findings) found.push(toResultFinding(measurer, document, variant, finding))
  }
  const facts = await factsOf(measurer, document)
  // After the facts, which are told of what was measured last.
  const variants: CountedVariant[] = []
  for (const [v, variant] of document.variants.entries())
    variants.push({ ...counted[v]!, ...(await countDoubt(measurer, document, variant, counted[v]!.rows)) })
  const hypotheses = new Map(document.variants.map(({ text: { system, text } }) => [system, text]))
  const findings = withFingerprints(found, document.reference.text, (system) => hypotheses.get(system) ?? '')
  const noted = weigh({ reference, systems, documents: [entry], findings })
  const column = { counted: { blockCount: document.blockCount, variants }, noted, facts }
  if (!withheld) return column
  const { finding, question, fact } = withholding(textsOf(document))
  const withheldNotes = {
    ...noted,
    findings: noted.findings.map(finding),
    ...(noted.questions && { questions: noted.questions.map(question) }),
  }
  return { ...column, noted: withheldNotes, facts: facts.map(fact) }
}

export const textsOf = ({ variants }: AlignedDocument): readonly string[] => variants.map(({ text }) => text.text)

const toResultFinding = (
  { metric }: Measurer,
  document: AlignedDocument,
  { text, pairs }: Variant,
  { pair, statistic, message, place, related, severity, about, category, evidence, reading, expected }: Finding,
): Omit<Result['findings'][number], 'fingerprint'> => ({
  metric: metric.name,
  statistic,
  system: text.system,
  document: document.id,
  bead: pair,
  message,
  place: locate(pairs[pair]!, place),
  related: locate(pairs[pair]!, related),
  severity: severity ?? null,
  about: about ?? null,
  category: category ?? null,
  ...(evidence !== undefined && { evidence }),
  ...(reading !== undefined && { reading }),
  ...(expected !== undefined && { expected }),
})
