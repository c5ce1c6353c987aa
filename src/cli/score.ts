import { MetricFailure } from '../metrics/contract/metric-failure.ts'
import { UserError } from '../model/user-error.ts'
import { parseScoreArguments } from './score-arguments.ts'
import { openColumns } from './score-columns.ts'
import { measureLines, readDocIds } from './score-measure.ts'
import { planOf, type ScorePlan } from './score-plan.ts'
import { resultOf } from './score-result.ts'

/** `variorum score`: texts against references, line by line or aligned, with intervals and tests. */
export async function score(words: readonly string[]): Promise<void> {
  const plan = planOf(await parseScoreArguments(words))
  const columns = await openColumns(plan, Math.max(plan.references.length, plan.numRefs))
  try {
    const docids = await readDocIds(plan.docids)
    const measured = plan.align
      ? await (await import('./score-align.ts')).measureAligned(plan, columns, docids)
      : await measureLines(plan, columns, docids)
    const result = await resultOf(plan, columns, measured, docids)
    process.stdout.write((await printer(plan.format))(result, plan, columns, measured))
  } catch (error) {
    // A built-in metric that breaks its contract is a bug of ours and keeps its stack.
    const isPlugin = columns.some(({ measurer }) => measurer.source !== 'built-in')
    throw error instanceof MetricFailure && isPlugin ? new UserError(error.message, { cause: error }) : (error as Error)
  } finally {
    await Promise.all(columns.map(({ measurer }) => measurer.close()))
  }
}

type Print = typeof import('./score-text.ts').scoreText

async function printer(format: ScorePlan['format']): Promise<Print> {
  switch (format) {
    case 'json':
      return (result) => `${JSON.stringify(result)}\n`
    case 'text':
      return (await import('./score-text.ts')).scoreText
    case 'sacrebleu':
      return (await import('./score-sacrebleu-json.ts')).scoreSacrebleu
    case 'tsv':
      return (await import('./score-tables.ts')).scoreTsv
    case 'markdown':
      return (await import('./score-tables.ts')).scoreMarkdown
    case 'latex':
      return (await import('./score-tables.ts')).scoreLatex
  }
}
