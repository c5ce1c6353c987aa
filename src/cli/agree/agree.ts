import type { Measurer } from '../../metrics/contract/measurer.ts'
import { openMetrics } from '../../metrics/open.ts'
import { fromRecipe } from '../../metrics/recipe.ts'
import { registry } from '../../metrics/registry.ts'
import type { AgreeResult } from '../../model/agree.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { agreeOf } from '../../pipeline/agree/agree.ts'
import { type AgreeColumn, measuredColumn, storedColumn } from '../../pipeline/agree/columns.ts'
import { hasTexts, type Places, placesOf } from '../../pipeline/agree/passages.ts'
import { withForeignScores } from '../../pipeline/foreign-scores.ts'
import { readResult } from '../../read/result.ts'
import { agreeJson } from '../../report/agree/json.ts'
import { agreeMarkdown } from '../../report/agree/markdown.ts'
import { agreeText } from '../../report/agree/text.ts'
import { printTo } from '../../write/report-folder.ts'
import { type MetricArguments, metricChoice } from '../metric-choice.ts'
import { namedFiles } from '../named-files.ts'

export interface AgreeArguments extends MetricArguments {
  readonly result: string
  /** `NAME=file` */
  readonly scores: readonly string[]
  readonly between?: string | undefined
  readonly top: number
  readonly output?: string | undefined
  readonly format: 'text' | 'markdown' | 'json'
}

/** `variorum agree`: metrics held to each other on the texts of a result. */
export async function agree(argv: AgreeArguments): Promise<void> {
  await printTo(argv.output, async () => {
    const between = twoOf(argv.between)
    const result = await readResult(argv.result)
    const places = placesOf(result)
    const columns = await columnsOf(result, places, argv)
    if (columns.length < 2)
      throw new UserError(
        `${argv.result}: one metric, expected two or more to hold to each other (--metrics, --scores)`,
      )
    return printed(agreeOf(columns, places, { name: result.corpus.name, between, top: argv.top }), argv.format)
  })
}

function twoOf(said: string | undefined): readonly [string, string] | undefined {
  if (said === undefined) return undefined
  const [first, second, ...more] = said.split(',').map((name) => name.trim())
  if (!first || !second || more.length > 0)
    throw new UserError(`--between is '${said}', expected the names of two metrics with a comma between them`)
  return [first, second]
}

/**
 * The result's metrics: systems and documents as it says, passages measured again where that can be. Or those that are named;
 * scores from elsewhere beside them.
 */
async function columnsOf(result: Result, places: Places, argv: AgreeArguments): Promise<readonly AgreeColumn[]> {
  const names = argv.metrics === undefined ? result.metrics.map(({ name }) => name) : []
  const stored = names.map((name) => storedColumn(result, name, places))
  if (!hasTexts(result)) {
    if (argv.metrics === undefined && argv.scores.length === 0 && argv.plugin.length === 0) return stored
    throw new UserError(
      `${argv.result}: a result without texts, expected one with them where metrics are measured or scores read: of run, or of score --format result`,
    )
  }
  const scores = namedFiles(argv.scores, '--scores')
  const measurers = await withForeignScores(await opening(result, argv), scores, places.systems)
  try {
    const measured: AgreeColumn[] = []
    for (const measurer of measurers) measured.push(await measuredColumn(measurer, places))
    const others = measured.filter(({ metric }) => !names.includes(metric))
    return [
      ...stored.map(({ ofSystems, ofDocuments, ...column }) => ({
        ...column,
        ...measured.find(({ metric }) => metric === column.metric),
        ofSystems,
        ofDocuments,
      })),
      ...others,
    ]
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

async function opening({ corpus: { language }, metrics }: Result, argv: AgreeArguments): Promise<readonly Measurer[]> {
  const context = { language }
  if (argv.metrics !== undefined) return openMetrics(metricChoice(argv, context))
  const opened: Measurer[] = []
  for (const { name, options = {}, failure, needs = [] } of metrics)
    if (Object.hasOwn(registry, name) && failure === null && !needs.includes('source'))
      opened.push(await fromRecipe({ name, context, options }))
  if (argv.plugin.length === 0) return opened
  const plugins = metrics.map(({ name }) => name).filter((name) => !Object.hasOwn(registry, name))
  return [...opened, ...(await openMetrics({ ...metricChoice(argv, context), names: plugins }))]
}

function printed(result: AgreeResult, format: AgreeArguments['format']): string {
  switch (format) {
    case 'json':
      return `${agreeJson(result)}\n`
    case 'markdown':
      return agreeMarkdown(result)
    case 'text':
      return agreeText(result)
  }
}
