import { apparatus } from '../report/apparatus/apparatus.ts'
import { apparatusPage } from '../report/apparatus/markdown.ts'
import { apparatusText } from '../report/apparatus/text.ts'
import { printTo } from '../write/report-folder.ts'
import { type FactArguments, factResult } from './fact-result.ts'

interface ApparatusArguments extends FactArguments {
  readonly out?: string | undefined
  readonly format: 'markdown' | 'json' | 'text'
}

/** `variorum apparatus`: the critical apparatus of a corpus, or of texts of one's own. */
export const printApparatus = (argv: ApparatusArguments): Promise<void> =>
  printTo(argv.out, async () => {
    const result = await factResult(argv)
    switch (argv.format) {
      case 'json':
        return `${JSON.stringify(apparatus(result))}\n`
      case 'text':
        return apparatusText(result)
      case 'markdown':
        return apparatusPage(result)
    }
  })
