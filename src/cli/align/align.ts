import { withAligner } from '../../align/open-aligner.ts'
import { UserError } from '../../model/user-error.ts'
import { alignedPair, type LinkPlan, printedLinks } from '../../pipeline/printed-links.ts'
import { forTerminal } from '../../report/escape.ts'
import { languageOf } from '../language-of.ts'
import type { AlignArguments } from './options.ts'

/** `variorum align`: every passage of both texts in one bead; with `gold`, how many of the links are right instead. */
export async function alignFiles(argv: AlignArguments): Promise<void> {
  const { reference, hypothesis, gold } = argv
  const plan: LinkPlan = { unit: argv.unit, language: languageOf(argv.language), format: argv.format }
  const options = { language: plan.language, timeLimit: argv.timeLimit * 1000 }
  if (argv.pairs !== undefined || argv.out !== undefined) {
    const { alignMany } = await import('./many.ts')
    return alignMany(argv, plan, (use) => withAligner(argv.aligner, options, use))
  }
  if (reference === undefined || hypothesis === undefined)
    throw new UserError(
      `${reference === undefined ? 'no file' : '1 file'} given, expected 2, or --pairs and --out; see variorum align --help`,
    )
  const text = await withAligner(argv.aligner, options, async (aligner) => {
    const pair = { reference, hypothesis }
    if (gold === undefined) {
      const { text: links, doubt } = await printedLinks(pair, plan, aligner)
      if (doubt !== undefined) process.stderr.write(`variorum: ${forTerminal(hypothesis)}: ${doubt}\n`)
      return links
    }
    const { beads, left, right } = await alignedPair(pair, plan, aligner)
    const { scoreLinks } = await import('../../pipeline/score-links.ts')
    return scoreLinks(beads, left, right, gold, plan.format === 'json')
  })
  process.stdout.write(text)
}
