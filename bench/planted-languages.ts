// What was planted in a short article of our own in a language, as `test/metrics/fixtures/languages` has it, and what two metrics
// say of it and of the same article in other words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entities } from '../src/metrics/entities/entities.ts'
import { polarity } from '../src/metrics/polarity/polarity.ts'
import type { Finding } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'

interface Article {
  readonly language: string
  readonly reference: readonly string[]
  readonly errors: readonly string[]
  /** Sentence of `errors` and the words there that are wrong. */
  readonly planted: readonly (readonly [number, string])[]
  readonly harmless: readonly string[]
}

export interface PlantedScore {
  readonly language: string
  readonly planted: number
  /** What was planted and nothing says. */
  readonly missed: readonly string[]
  /** Findings of what was not planted. */
  readonly alarms: readonly string[]
}

const folder = join(import.meta.dirname, '..', 'test', 'metrics', 'fixtures', 'languages')

/** Sentence by sentence, in documents that are read whole. */
function pairsOf(reference: readonly string[], hypothesis: readonly string[]): readonly Pair[] {
  const excerpts = (sentences: readonly string[]) => {
    let at = 0
    return sentences.map((sentence) => {
      const start = at
      at += sentence.length + 1
      return { document: sentences.join('\n'), spans: [{ start, end: start + sentence.length }] }
    })
  }
  const [left, right] = [excerpts(reference), excerpts(hypothesis)]
  return hypothesis.map((sentence, i) => ({
    references: [reference[i] ?? ''],
    hypothesis: sentence,
    origin: { reference: left[i]!, hypothesis: right[i]! },
  }))
}

async function findingsOf(language: string, pairs: readonly Pair[]): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const metric of [entities({ language }), polarity({ language })])
    await metric.measure(pairs, (finding) => findings.push(finding))
  return findings
}

/** By one article: each planted change is named where a finding of its sentence touches its words. */
export async function plantedScore(article: Article): Promise<PlantedScore> {
  const { language, reference, errors, planted, harmless } = article
  const damaged = pairsOf(reference, errors)
  const found = await findingsOf(language, damaged)
  const touched = new Set<string>()
  const alarms: string[] = []
  for (const { pair, place, message } of found) {
    const inDocument = place?.within === 'document' ? (damaged[pair]?.origin?.hypothesis.spans[0]?.start ?? 0) : 0
    const text = errors[pair] ?? ''
    const hit = planted.filter(([sentence, words]) => {
      const at = inDocument + text.indexOf(words)
      return sentence === pair && (place?.side !== 'hypothesis' || (place.start < at + words.length && at < place.end))
    })
    for (const [sentence, words] of hit) touched.add(`${sentence} ${words}`)
    if (hit.length === 0) alarms.push(message)
  }
  const quiet = await findingsOf(language, pairsOf(reference, harmless))
  return {
    language,
    planted: planted.length,
    missed: planted.map(([sentence, words]) => `${sentence} ${words}`).filter((each) => !touched.has(each)),
    alarms: [...alarms, ...quiet.map(({ message }) => message)],
  }
}

export const plantedArticles = (): readonly Article[] =>
  readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article)
