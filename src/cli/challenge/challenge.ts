import { openAligner } from '../../align/open-aligner.ts'
import { openMetrics } from '../../metrics/open.ts'
import { registry, stringChecks, stringMetrics, usualMetrics } from '../../metrics/registry.ts'
import type { Challenge } from '../../model/challenge.ts'
import { challengeCorpus } from '../../pipeline/challenge/challenge.ts'
import { openOperators } from '../../pipeline/challenge/plugin/open-operators.ts'
import { challengeJson } from '../../report/challenge/json.ts'
import { challengeMarkdown } from '../../report/challenge/markdown.ts'
import { challengeText } from '../../report/challenge/text.ts'
import { withoutExamples } from '../../report/challenge/without-examples.ts'
import { printTo } from '../../write/report-folder.ts'
import { type CorpusChoice, corpusOf } from '../corpus-of.ts'
import { type MetricArguments, metricChoice } from '../metric-choice.ts'
import { progressLine } from '../progress.ts'

interface ChallengeArguments extends CorpusChoice, MetricArguments {
  readonly changes: number
  readonly seed: number
  readonly resamples: number
  readonly translation?: string | undefined
  readonly human?: string | undefined
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly text?: boolean | undefined
  readonly out?: string | undefined
  readonly format: 'text' | 'markdown' | 'json'
}

const printers: Readonly<Record<ChallengeArguments['format'], (result: Challenge) => string>> = {
  text: challengeText,
  markdown: challengeMarkdown,
  json: challengeJson,
}

/** `variorum challenge`: metrics held to planted changes. */
export async function challenge(argv: ChallengeArguments): Promise<void> {
  await printTo(argv.out, async () => {
    const corpus = await corpusOf(argv)
    const { language } = corpus
    const { changes, seed, resamples, translation, human, unit } = argv
    const timeLimit = argv.timeLimit * 1000
    const opened: { close(): Promise<void> }[] = []
    const progress = progressLine()
    try {
      const aligner = await openAligner(argv.aligner, { language, timeLimit })
      opened.push(aligner)
      const { operators, others } = await openOperators(argv.plugin, { language, timeLimit })
      for (const operator of operators) opened.push(operator)
      const choice = metricChoice({ ...argv, plugin: others }, { language })
      // Plugins bring their own names; without any, all of ours that articles are measured with.
      const ofStrings = [...stringChecks, ...stringMetrics]
      const ours = Object.keys(registry).filter((name) => usualMetrics.includes(name) || !ofStrings.includes(name))
      const names = choice.names ?? (others.length === 0 ? ours : undefined)
      const measurers = await openMetrics({ ...choice, names })
      for (const measurer of measurers) opened.push(measurer)
      const asked = { changes, seed, resamples, translation, human, unit, aligner, progress: progress.show }
      const result = await challengeCorpus(corpus, measurers, {
        ...asked,
        operators: operators.map(({ operator }) => operator),
      })
      const isShown = argv.text ?? corpus.text === 'included'
      return printers[argv.format](isShown ? result : withoutExamples(result))
    } finally {
      progress.clear()
      await Promise.all(opened.map((each) => each.close()))
    }
  })
}
