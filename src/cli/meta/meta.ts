import type { MetaResult } from '../../model/meta.ts'
import { metaOf } from '../../pipeline/meta/meta.ts'
import { tasksOf } from '../../pipeline/meta/task.ts'
import { forTerminal } from '../../report/escape.ts'
import { metaJson } from '../../report/meta/json.ts'
import { metaLatex } from '../../report/meta/latex.ts'
import { metaMarkdown } from '../../report/meta/markdown.ts'
import { metaText, metaTsv } from '../../report/meta/text.ts'
import { printTo } from '../../write/report-folder.ts'
import { type MetaChoice, setsOf } from './sets.ts'

export interface MetaArguments extends MetaChoice {
  /** Translations in which people marked errors: findings are held to them instead. */
  readonly spans?: string | undefined
  readonly errors: readonly string[]
  readonly language?: string | undefined
  readonly tasks: string
  readonly domain?: string | undefined
  readonly permutations: number
  readonly intervals: number
  readonly seed: number
  readonly format: 'text' | 'tsv' | 'latex' | 'markdown' | 'json'
  readonly caption: string
  readonly label: string
  readonly output?: string | undefined
}

/** `variorum meta`: metrics held to people. */
export async function meta(argv: MetaArguments): Promise<void> {
  await printTo(argv.output, async () => {
    const { spans } = argv
    if (spans !== undefined) return (await import('./spans.ts')).printedSpans({ ...argv, spans })
    const { sets, roleOf, missing } = await setsOf(argv)
    for (const sentence of missing) process.stderr.write(`${forTerminal(sentence)}\n`)
    const { domain, permutations, intervals: resamples, seed } = argv
    const tasks = tasksOf(argv.tasks, [...sets.keys()])
    return printed(metaOf(tasks, sets, { domain, permutations, resamples, seed, roleOf }), argv)
  })
}

function printed(result: MetaResult, { format, caption, label }: MetaArguments): string {
  switch (format) {
    case 'json':
      return `${metaJson(result)}\n`
    case 'tsv':
      return metaTsv(result)
    case 'latex':
      return metaLatex(result, { caption, label })
    case 'markdown':
      return metaMarkdown(result)
    case 'text':
      return metaText(result)
  }
}
