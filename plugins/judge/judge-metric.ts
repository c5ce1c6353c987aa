import type { Finding, Metric, Pair, Severity } from 'variorum'
import { asker, type Clock, realClock } from './asker.ts'
import { atMost } from './at-most.ts'
import { promptHash } from './prompt.ts'
import type { Told } from './read-answer.ts'
import { resolveQuote } from './resolve-quote.ts'
import type { Settings } from './settings.ts'
import { formatTotals, noTotals, withAttempt } from './totals.ts'

const statistics = ['penalty', 'pairs', 'minor', 'major', 'critical', 'unresolved'] as const

/** The weights of MQM as WMT has counted them since 2021 (Freitag et al., 2021), with a critical error as its non-translation. */
const weights: Readonly<Record<Severity, number>> = { minor: 1, major: 5, critical: 25 }

/** Of a minor error of punctuation, in the same paper. */
const ofPunctuation = 0.1

type Noted = Omit<Finding, 'pair'>

export interface JudgeWays {
  readonly clock?: Clock
  /** Takes what it all cost, whenever there is more of it and scores are asked for. Default: standard error. */
  readonly tell?: (line: string) => void
}

/** Weighted errors a pair, as a model behind a chat endpoint marks them. */
export function judgeMetric(settings: Settings, ways: JudgeWays = {}): Metric {
  const { clock = realClock, tell = (line) => process.stderr.write(`${line}\n`) } = ways
  let totals = noTotals
  let told = noTotals
  const ask = asker(settings, {
    clock,
    seen: (made) => {
      totals = withAttempt(totals, made)
    },
  })
  const inTurn = atMost(settings.concurrency)

  async function findingsOf(pair: Pair): Promise<readonly Noted[]> {
    const empty = ofEmptySide(pair)
    if (empty !== undefined) return empty
    const judgement = await ask(pair)
    totals = { ...totals, pairs: totals.pairs + 1 }
    if ('unmeasured' in judgement) return [{ statistic: 'unmeasured', message: judgement.unmeasured }]
    const findings = judgement.errors.map((error) => findingOf(error, pair))
    const unresolved = findings.filter(({ statistic }) => statistic === 'unresolved').length
    totals = { ...totals, judged: totals.judged + 1, unresolved: totals.unresolved + unresolved }
    return findings
  }

  return {
    name: 'judge',
    statistics,
    higherIsBetter: false,
    summary: 'how much is wrong with a passage, in weighted errors that a language model marks',
    signature: signatureOf(settings),
    unit: 'segment',
    needs: ['reference'],
    instead: ['source'],
    async measure(pairs, note) {
      const all = await Promise.all(pairs.map((pair) => inTurn(() => findingsOf(pair))))
      for (const [pair, findings] of all.entries()) for (const finding of findings) note?.({ pair, ...finding })
      return all.map((findings, i) => rowOf(findings, !isNothing(pairs[i]!)))
    },
    score(sum) {
      if (totals !== told) tell(formatTotals(totals))
      told = totals
      const { 0: penalty = 0, 1: pairs = 0 } = sum
      return pairs > 0 ? penalty / pairs : undefined
    },
  }
}

const signatureOf = ({ model, url, temperature, seed, language, tokens }: Settings): Metric['signature'] => ({
  name: 'judge',
  model,
  host: url.host,
  prompt: promptHash,
  temperature: String(temperature),
  seed: seed === undefined ? 'none' : String(seed),
  language,
  tokens: String(tokens),
  version: '1',
})

const given = ({ references, source }: Pair): string => (references[0]?.trim() ? references[0] : (source ?? ''))

/** Where places of the reference's side point: the text that cuts the passages. */
const placedIn = ({ references, source }: Pair): string => references[0] ?? source ?? ''

const isBlank = (text: string): boolean => text.trim() === ''

const isNothing = (pair: Pair): boolean => isBlank(given(pair)) && isBlank(pair.hypothesis)

/** A pair with an empty side is not worth a question: all of it is missing, or added. Nothing where both sides have words. */
function ofEmptySide(pair: Pair): readonly Noted[] | undefined {
  if (isNothing(pair)) return []
  const { hypothesis } = pair
  if (isBlank(hypothesis)) {
    const place = { side: 'reference', start: 0, end: placedIn(pair).length } as const
    const missing = { statistic: 'critical', severity: 'critical', category: 'accuracy/omission' } as const
    return [{ ...missing, message: 'nothing of it is translated', place }]
  }
  if (isBlank(given(pair))) {
    const place = { side: 'hypothesis', start: 0, end: hypothesis.length } as const
    const added = { statistic: 'major', severity: 'major', category: 'accuracy/addition' } as const
    return [{ ...added, message: 'nothing there calls for this passage', place }]
  }
  return undefined
}

/** Whatever the model wrote, in one line of a length that tables bear. */
const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

function findingOf(error: Told, pair: Pair): Noted {
  const { category, severity, explanation } = error
  const place = placeOf(error, pair)
  const message = brief(explanation) || `the judge calls this ${category.split('/').join(', ')}`
  return place === undefined
    ? {
        statistic: 'unresolved',
        severity: 'minor',
        category,
        message: `${message} (its quote is nowhere in the texts)`,
      }
    : { statistic: severity, severity, category, message, place }
}

/** What was left out stands in the reference, or in the source where there is none; all else in the hypothesis. */
function placeOf({ quote, occurrence, category }: Told, pair: Pair): Finding['place'] {
  const sides = [
    ['hypothesis', pair.hypothesis],
    ['reference', placedIn(pair)],
  ] as const
  for (const [side, text] of category === 'accuracy/omission' ? sides.toReversed() : sides) {
    const found = resolveQuote(quote, text, occurrence)
    if (found !== undefined) return { side, ...found }
  }
  return undefined
}

const weightOf = ({ statistic, category }: Noted): number =>
  statistic === 'minor' && category === 'fluency/punctuation' ? ofPunctuation : (weights[statistic as Severity] ?? 0)

/** All zeros where there is nothing, or nothing was said of it. */
function rowOf(findings: readonly Noted[], isThere: boolean): readonly number[] {
  if (!isThere || findings.some(({ statistic }) => statistic === 'unmeasured')) return statistics.map(() => 0)
  const count = (wanted: string): number => findings.filter(({ statistic }) => statistic === wanted).length
  const penalty = findings.reduce((sum, finding) => sum + weightOf(finding), 0)
  return [penalty, 1, count('minor'), count('major'), count('critical'), count('unresolved')]
}
