import { version } from '../../model/version.ts'
import { scoreLines } from '../../pipeline/lines/score-lines.ts'
import { openSegments } from '../../read/segments.ts'
import { parseScoreArguments } from './arguments.ts'
import type { ScorePlan } from './plan.ts'
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
  if (plan.said.language === undefined) await checkLines(plan)
  const measure = () => scoreLines(scoringOf(plan))
  const result =
    plan.report === undefined
      ? await measure()
      : await (await import('./write-report.ts')).withReport(plan.report, measure)
  if (result.findings.length > 0) (await import('../tell-unmeasured.ts')).tellUnmeasured(result)
  process.stdout.write(await printed(result, plan))
}

/** Lines of each file that show its language. */
const shown = 200

async function checkLines({ metrics, references, inputs = [] }: ScorePlan): Promise<void> {
  const { checkAssumedLanguage, readByLanguage } = await import('../assumed-language.ts')
  if (!metrics.some((metric) => readByLanguage.includes(metric))) return
  for (const path of [...references, ...inputs])
    if (path !== '-') checkAssumedLanguage(path, (await openSegments(path).next(shown)).join('\n'))
}
