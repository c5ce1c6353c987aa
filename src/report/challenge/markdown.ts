import type { Challenge, ChallengedMetric, OperatorScore, PlantedOperator } from '../../model/challenge.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import { table } from '../markdown/table.ts'
import {
  areaText,
  bases,
  baseWords,
  gridOf,
  isMeasured,
  notes,
  percent,
  rateOf,
  scoreOn,
  wholeOf,
  withInterval,
} from './grid.ts'

/** A page: a table of each base, what metrics prefer, and a section an operator with examples. */
export function challengeMarkdown(result: Challenge): string {
  const biases = biasTable(result)
  const blocks = [
    `# Metrics held to planted changes: ${forMarkdown(result.title)}`,
    ...baseBlocks(result),
    ...(biases === undefined ? [] : ['## What metrics prefer to a translation', biases]),
    '## Operators',
    ...result.operators.flatMap((operator) => operatorBlocks(result, operator)),
    '## Notes',
    notes(result)
      .map((note) => `- ${forMarkdown(note)}`)
      .join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function baseBlocks(result: Challenge): readonly string[] {
  return bases.flatMap((base) => {
    const grid = gridOf(result, base)
    if (grid === undefined) return []
    const shown = result.metrics.filter((metric) => isMeasured(metric, base))
    const rows = [...grid.harmful, ...grid.harmless].map((name) => [
      grid.harmful.includes(name) ? forMarkdown(name) : `_${forMarkdown(name)}_`,
      ...shown.map((metric) => rateOf(scoreOn(metric, base, name))),
    ])
    const whole = shown.map((metric) => {
      const score = wholeOf(metric, base)
      return [
        forMarkdown(metric.name),
        withInterval(score?.detected),
        withInterval(score?.falseAlarms),
        withInterval(score?.caught),
        areaText(score?.auc),
      ]
    })
    return [
      `## ${baseWords[base]}`,
      table(['metric', 'seen, %', 'false alarms, %', 'caught at 5 % alarms, %', 'AUC'], whole),
      'Changes that made the score worse, %; harmless operators in italics:',
      table(['operator', ...shown.map(({ name }) => forMarkdown(name))], rows),
    ]
  })
}

function biasTable({ metrics }: Challenge): string | undefined {
  const names = [...new Set(metrics.flatMap(({ biases }) => biases.map(({ name }) => name)))]
  const shown = metrics.filter(({ biases }) => biases.some(({ n }) => n > 0))
  if (names.length === 0 || shown.length === 0) return undefined
  const cells = shown.map((metric) => [
    forMarkdown(metric.name),
    ...names.map((name) => {
      const bias = metric.biases.find((one) => one.name === name)
      return bias === undefined || bias.n === 0
        ? '-'
        : `${percent(bias.better, bias.n)} (${percent(bias.ties, bias.n)}) of ${bias.n}`
    }),
    metric.length === null ? '-' : metric.length.toFixed(2),
  ])
  return `${table(['metric', ...names.map(forMarkdown), 'length'], cells)}\n\nPercent of segments with a better (an equal) score when this is put in the translation’s place; length: rank correlation of a translation’s score with its length over its reference’s.`
}

function operatorBlocks(result: Challenge, operator: PlantedOperator): readonly string[] {
  const { name, category, harmful, summary, unit, grades, planted, examples } = operator
  const words = [
    harmful ? 'Harmful' : 'Harmless',
    category,
    ...(unit === 'document' ? ['of whole documents'] : []),
    ...(grades > 1 ? [plural(grades, 'grade')] : []),
    `${planted.translation} of translations, ${planted.reference} of references`,
  ]
  const rows = bases.flatMap((base) =>
    result.metrics.flatMap((metric) => {
      const score = scoreOn(metric, base, name)
      return score === undefined || score.n === 0 ? [] : [scoreRow(metric, score)]
    }),
  )
  return [
    `### ${forMarkdown(name)}`,
    `${summary === null ? '' : `${forMarkdown(summary)}. `}${words.join('; ')}.`,
    ...(examples.length > 0 ? [examples.map(exampleLine).join('\n')] : []),
    ...(rows.length > 0
      ? [table(['metric', 'base', 'n', 'worse', 'equal', 'better', 'worse, %', 'caught', 'graver is worse'], rows, 2)]
      : []),
  ]
}

const scoreRow = ({ name }: ChallengedMetric, score: OperatorScore): readonly string[] => [
  forMarkdown(name),
  score.base,
  String(score.n),
  String(score.detected),
  String(score.ties),
  String(score.better),
  withInterval(score.rate),
  score.caught === null ? '-' : String(score.caught),
  score.monotone === null ? '-' : `${score.monotone.ordered} of ${score.monotone.pairs}`,
]

/** Characters of what is the same on both sides that stand before and behind the change. */
const context = 40
/** Characters of either side of a change. */
const most = 160

/** What was changed, with a little of what stands round it. */
function exampleLine({ base, before, after }: PlantedOperator['examples'][number]): string {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const cut = (text: string): string => {
    const from = Math.max(0, start - context)
    const to = Math.min(text.length, Math.max(start, text.length - end) + context, from + most)
    const shown = text.slice(from, to).replace(/\n\s*/g, ' ¶ ')
    return forMarkdown(`${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`)
  }
  return `- ${base}: ${cut(before)} → ${after === '' ? '(nothing)' : cut(after)}`
}
