import { version } from '../../model/version.ts'
import { scoreLines } from '../../pipeline/lines/score-lines.ts'
import { parseScoreArguments } from './arguments.ts'
import { planOf } from './plan.ts'
import { printed } from './print.ts'
import { scoringOf } from './scoring.ts'

/** `variorum score`: texts against references, line by line or aligned, with intervals and tests. */
export async function score(words: readonly string[]): Promise<void> {
  const said = await parseScoreArguments(words)
  if (said.version) {
    process.stdout.write(`${version}\n`)
    return
  }
  const plan = planOf(said, process.env.SACREBLEU_SEED)
  if (!plan.quiet)
    for (const flag of ['language', 'source-language'] as const)
      if (said[flag] !== undefined) (await import('../language-of.ts')).languageOf(said[flag], `--${flag}`)
  const measure = () => scoreLines(scoringOf(plan))
  const result =
    plan.report === undefined
      ? await measure()
      : await (await import('./write-report.ts')).withReport(plan.report, measure)
  process.stdout.write(await printed(result, plan))
}
