import { join } from 'node:path'
import { openMetrics } from '../metrics/open.ts'
import { stringMetrics } from '../metrics/registry.ts'
import { UserError } from '../model/user-error.ts'
import { openSections } from '../pipeline/section/open-sections.ts'
import { measuredInputs } from '../pipeline/strings/measured-inputs.ts'
import { resultOfStrings } from '../pipeline/strings/string-result.ts'
import type { View } from '../report/view.ts'
import { openStringCorpus } from '../strings/string-corpus.ts'
import { withFolder } from '../write/report-folder.ts'
import { collectGarbage, keepHeapSmall, tuneForThreads } from './engine.ts'
import { type HistoryAbout, tryHistory } from './history.ts'
import { type MetricArguments, metricChoice } from './metric-choice.ts'
import { printRun, runFiles, writeRun } from './run-files.ts'
import { given, namesLeft, severityChoice, withSeverities } from './severity-choice.ts'
import { tellOnce } from './tell-once.ts'
import { glossaryOf, unaskedTerms } from './unasked-terms.ts'

export interface StringArguments extends MetricArguments {
  readonly resamples: number
  readonly seed: number
  readonly inputs?: readonly string[] | undefined
  /** A file or folder of strings that the inputs are translations of. */
  readonly source?: string | undefined
  /** The inputs have their sources within them. */
  readonly strings: boolean
  readonly stringsFormat?: string | undefined
  readonly language?: string | undefined
  readonly text?: boolean | undefined
  readonly name?: string | undefined
  readonly out: string
  /** `NAME=LEVEL`, of a metric. */
  readonly severity: readonly string[]
  readonly history: boolean
  readonly view: View
  readonly top?: number | undefined
  readonly format: 'text' | 'json'
}

/** What of a run's options is about texts that are aligned: said of strings it would do nothing, or not what it says. */
const ofTexts = ['reference', 'texts', 'shard', 'trust', 'resume', 'scores', 'baseline', 'adjust', 'workers'] as const

/** `variorum run --source en.json de.json fr.json`: localised strings, each held against the source's of its key. */
export async function runStrings(argv: StringArguments, history: HistoryAbout | undefined): Promise<void> {
  checkStrings(argv)
  const severities = severityChoice(argv.severity)
  const { source, inputs = [], name, stringsFormat: format, language, seed, resamples } = argv
  keepHeapSmall()
  const note = tellOnce()
  const from = { source, inputs, choice: { format, language }, note }
  const corpus = await openStringCorpus({ ...from, name })
  const path = join(argv.out, corpus.name)
  if (history) await tryHistory(path)
  const context = { language: corpus.language, sourceLanguage: corpus.language }
  const { sections, others } = await openSections(argv.plugin, { ...context, timeLimit: argv.timeLimit * 1000 })
  const choice = metricChoice({ ...argv, plugin: others }, context)
  const names = choice.names && namesLeft(choice.names, severities)
  const usual = choice.names ? stringMetrics : namesLeft(stringMetrics, severities)
  const opened = await openMetrics({ ...choice, names, usual })
  try {
    const measurers = withSeverities(opened, severities)
    await withFolder(path, runFiles({ history: argv.history }), async (folder) => {
      const asked = { ...from, measurers, severities: given(severities), onThreads }
      const measured = { ...(await measuredInputs(corpus, asked)), name: corpus.name }
      const result = await resultOfStrings(measured, measurers, { seed, resamples })
      const written = await writeRun(folder, result, {}, argv, { sections, history })
      await folder.commit()
      const glossary = glossaryOf(argv)
      const tags = result.systems.flatMap((system) => (system.name === result.reference ? [] : [system.name]))
      const unasked = glossary && (await unaskedTerms(glossary, corpus.language, tags))
      if (unasked) note(unasked)
      await printRun(argv.format, written, path)
    })
  } finally {
    await Promise.all([...opened, ...sections].map((each) => each.close()))
  }
}

function onThreads(): void {
  tuneForThreads()
  collectGarbage()
}

/** @throws UserError where something is said that is for texts */
export function checkStrings(argv: Pick<StringArguments, 'source' | 'text'>): void {
  const asked = argv.source === undefined ? '--strings' : '--source'
  if (argv.text === false)
    throw new UserError(`--no-text with ${asked}: a result of strings shows them, expected one or the other`)
  for (const name of ofTexts) {
    const said: unknown = Reflect.get(argv, name)
    if (said === undefined || said === false || (Array.isArray(said) && said.length === 0)) continue
    const instead =
      name === 'reference' ? "; strings are held against people's translation where that is the --source" : ''
    throw new UserError(`--${name} with ${asked}: it is for texts, expected one or the other${instead}`)
  }
}
