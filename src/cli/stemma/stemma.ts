import type { Result } from '../../model/result.ts'
import type { StemmaResult } from '../../model/stemma.ts'
import { UserError } from '../../model/user-error.ts'
import { stemmaOf } from '../../pipeline/stemma/stemma.ts'
import { readResult } from '../../read/result.ts'
import { resultPath } from '../../read/result-path.ts'
import { printTo } from '../../write/report-folder.ts'
import { type FactArguments, factResult } from '../fact-result.ts'

export interface StemmaArguments extends FactArguments {
  readonly permutations: number
  readonly resamples: number
  readonly seed: number
  readonly output?: string | undefined
  readonly format: 'text' | 'markdown' | 'svg' | 'json'
}

/** `variorum stemma`: which variants of a result, a corpus or texts of one's own share errors. */
export async function printStemma(argv: StemmaArguments): Promise<void> {
  const { permutations, resamples, seed, output, format } = argv
  await printTo(output, async () => printed(stemmaOf(await resultOf(argv), { permutations, resamples, seed }), format))
}

/** A result that is named is read; a corpus or texts are aligned and measured first. */
async function resultOf(argv: StemmaArguments): Promise<Result> {
  const { inputs = [], reference, text, texts, language } = argv
  const [only, ...others] = inputs
  const path = reference === undefined && only !== undefined && others.length === 0 ? await resultPath(only) : undefined
  if (path === undefined) return factResult(argv)
  for (const [name, said] of Object.entries({ text, texts, language }))
    if (said !== undefined)
      throw new UserError(`${path}: a result, and --${name === 'text' ? 'no-text' : name} is for a corpus or texts`)
  return readResult(path)
}

async function printed(found: StemmaResult, format: StemmaArguments['format']): Promise<string> {
  switch (format) {
    case 'json':
      return `${(await import('../../report/stemma/json.ts')).stemmaJson(found)}\n`
    case 'markdown':
      return (await import('../../report/stemma/markdown.ts')).stemmaMarkdown(found)
    case 'svg':
      return (await import('../../report/charts/stemma-chart.ts')).stemmaChart(found)
    case 'text':
      return (await import('../../report/stemma/text.ts')).stemmaText(found)
  }
}
