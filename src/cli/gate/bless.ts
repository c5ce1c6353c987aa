import { UserError } from '../../model/user-error.ts'
import { baselineOf } from '../../pipeline/gate/baseline-of.ts'
import { baselineText } from '../../pipeline/gate/baseline-text.ts'
import { forTerminal } from '../../report/escape.ts'
import { plural } from '../../text/plural.ts'
import { printTo } from '../../write/report-folder.ts'
import { instant } from '../instant.ts'
import { openResults } from './open-results.ts'

export interface BlessArguments {
  readonly results: readonly string[]
  readonly reason?: string | undefined
  readonly output: string
  readonly at?: string | undefined
}

/** `variorum bless`: writes a baseline, and says what is in it. It is written when somebody says so and at no other time. */
export async function bless({ results, reason = '', output, at }: BlessArguments): Promise<void> {
  if (reason.trim() === '') throw new UserError('--reason: nothing given, expected why these results are good enough')
  const blessing = { reason: reason.trim(), at: (at === undefined ? new Date() : instant(at)).toISOString() }
  let said = ''
  await printTo(output, async () => {
    const opened = await openResults(results)
    const baseline = baselineOf(opened, blessing)
    const text = baselineText(baseline)
    const texts = baseline.runs.flatMap(({ documents }) => documents.flatMap((document) => document.texts))
    const findings = baseline.runs.flatMap((run) => Object.values(run.findings)).reduce((sum, count) => sum + count, 0)
    const size = (Buffer.byteLength(text) / 1000).toFixed(1)
    said = `${output}: ${plural(texts.length, 'text')}, ${plural(findings, 'finding')}, ${size} kB\n`
    for (const { path, result } of opened)
      for (const { name, failure } of result.metrics)
        if (failure !== null) said += `${path}: without ${name}, which failed: ${failure}\n`
    return text
  })
  process.stdout.write(said.replace(/.+/g, forTerminal))
}
