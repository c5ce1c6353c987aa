import type { Measurer } from '../../metrics/contract/measurer.ts'
import { openMetrics } from '../../metrics/open.ts'
import type { JudgedSet } from '../../model/judged.ts'
import type { SpanResult } from '../../model/spans.ts'
import { UserError } from '../../model/user-error.ts'
import { notedIn } from '../../pipeline/spans/noted.ts'
import type { Predicted } from '../../pipeline/spans/predicted.ts'
import { spansOf } from '../../pipeline/spans/spans.ts'
import { readErrorsOf, readJudged } from '../../read/judged/open.ts'
import { spanJson } from '../../report/spans/json.ts'
import { spanMarkdown } from '../../report/spans/markdown.ts'
import { spanText, spanTsv } from '../../report/spans/text.ts'
import { languageOf } from '../language-of.ts'
import { type MetricArguments, metricChoice } from '../metric-choice.ts'
import { namedFiles } from '../named-files.ts'

export interface SpanArguments extends MetricArguments {
  /** Judged segments as JSON lines, or a `.seg.rating` in mt-metrics-eval's tree. */
  readonly spans: string
  /** `NAME=file`: what another tool calls errors in the same texts. */
  readonly errors: readonly string[]
  readonly reference?: string | undefined
  /** Default: as the file's name says, `wmt23.zh-en` or `en-de.mqm`. */
  readonly language?: string | undefined
  readonly intervals: number
  readonly seed: number
  readonly format: 'text' | 'tsv' | 'markdown' | 'json' | 'latex'
}

/** `variorum meta --spans`: what metrics find, held to what people marked. */
export async function printedSpans(argv: SpanArguments): Promise<string> {
  const set = await readJudged(argv.spans, argv.reference)
  const language = languageOf(argv.language ?? targetIn(set.name))
  const foreign = await Promise.all(
    namedFiles(argv.errors, '--errors').map(async ({ name, path }) => foreignOf(name, await readErrorsOf(path, set))),
  )
  const ours = foreign.length > 0 && argv.metrics === undefined ? [] : await measuredIn(set, argv, language)
  const result = spansOf(set, [...ours, ...foreign], { resamples: argv.intervals, seed: argv.seed })
  return printed(result, argv.format)
}

const targetIn = (name: string): string => /(?:^|\.)[a-z]{2,3}-([a-z]{2,3})(?:[._]|$)/.exec(name)?.[1] ?? 'en'

/** Metrics that were named; else plugins and those of ours that say what their findings mean, for the others have none. */
async function measuredIn(set: JudgedSet, argv: SpanArguments, language: string): Promise<readonly Predicted[]> {
  const measurers = await openMetrics(metricChoice(argv, { language }))
  try {
    const isFinder = ({ metric, source }: Measurer): boolean =>
      argv.metrics !== undefined || source !== 'built-in' || metric.meanings !== undefined
    return await notedIn(set, measurers.filter(isFinder), language)
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

const foreignOf = (metric: string, errorsOf: Awaited<ReturnType<typeof readErrorsOf>>): Predicted => ({
  metric,
  spans: (system, segment) =>
    errorsOf(system, segment)
      .filter(({ severity }) => severity !== 'neutral')
      .map(({ start, end, severity, category, isInSource }) => ({
        ...(!isInSource && { place: { start, end } }),
        severity,
        kind: category,
      })),
})

function printed(result: SpanResult, format: SpanArguments['format']): string {
  switch (format) {
    case 'json':
      return `${spanJson(result)}\n`
    case 'tsv':
      return spanTsv(result)
    case 'markdown':
      return spanMarkdown(result)
    case 'text':
      return spanText(result)
    case 'latex':
      throw new UserError('meta --spans: no format latex, expected text, tsv, markdown or json')
  }
}
