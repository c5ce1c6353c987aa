import { stemmaOf } from '../../pipeline/stemma/stemma.ts'
import { readResult } from '../../read/result.ts'
import { stemmaJson } from '../../report/stemma/json.ts'
import { stemmaText } from '../../report/stemma/text.ts'
import { printTo } from '../../write/report-folder.ts'

export interface StemmaArguments {
  readonly result: string
  readonly permutations: number
  readonly resamples: number
  readonly seed: number
  readonly output?: string | undefined
  readonly format: 'text' | 'json'
}

/** `variorum stemma`: which variants of a result share errors. */
export async function printStemma({ result, output, format, ...asked }: StemmaArguments): Promise<void> {
  await printTo(output, async () => {
    const { permutations, resamples, seed } = asked
    const found = stemmaOf(await readResult(result), { permutations, resamples, seed })
    return format === 'json' ? `${stemmaJson(found)}\n` : stemmaText(found)
  })
}
