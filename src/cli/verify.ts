import { aligners } from '../align/aligners.ts'
import { openAligner } from '../align/open-aligner.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { openMetrics } from '../metrics/open.ts'
import { fromRecipe } from '../metrics/recipe.ts'
import { registry } from '../metrics/registry.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { usefulWorkers } from '../pipeline/useful-workers.ts'
import { optionsOf, verify } from '../pipeline/verify.ts'
import { readResult } from '../read/result.ts'
import { forTerminal } from '../report/escape.ts'
import { plural } from '../text/plural.ts'
import { type CorpusChoice, corpusOf } from './corpus-of.ts'
import { tuneForThreads } from './engine.ts'
import { progressLine } from './progress.ts'

interface VerifyArguments extends Omit<CorpusChoice, 'only'> {
  readonly result: string
  readonly plugin: readonly string[]
  readonly aligner?: string | undefined
  readonly timeLimit: number
  readonly format: 'text' | 'json'
}

/** `variorum verify`: makes a result again from its texts, and says that it is the same or what differs first. Exit code 1 where it is not. */
export async function verifyResult(argv: VerifyArguments): Promise<void> {
  const result = await readResult(argv.result)
  if (result.signature.includes('|unit:line|'))
    throw new UserError(`${argv.result}: made of files of lines, expected a result of variorum run; score them again`)
  const corpus = await corpusOfResult(result, argv)
  const limits = { language: corpus.language, timeLimit: argv.timeLimit * 1000 }
  const aligner = await openAligner(argv.aligner ?? alignerOf(result, argv.result), limits)
  const measurers = await metricsOf(result, argv, corpus.language)
  const progress = progressLine()
  const workers = usefulWorkers(corpus)
  if (workers > 0) tuneForThreads()
  try {
    const options = { ...optionsOf(result), measurers, aligner, workers, progress: progress.show }
    const difference = await verify(result, corpus, options)
    progress.clear()
    if (argv.format === 'json')
      process.stdout.write(`${JSON.stringify({ equal: difference === undefined, first: difference ?? null })}\n`)
    else if (difference === undefined)
      process.stdout.write(`${forTerminal(argv.result)}: equal, made again from ${plural(textCount(corpus), 'text')}\n`)
    else {
      const { where, expected, found } = difference
      process.stdout.write(
        forTerminal(
          `${argv.result}: differs first at ${where}: it says ${shown(expected)}, made again it is ${shown(found)}`,
        ) + '\n',
      )
    }
    if (difference !== undefined) process.exitCode = 1
  } finally {
    progress.clear()
    await Promise.all([aligner, ...measurers].map((opened) => opened.close()))
  }
}

const textCount = ({ documents }: Corpus): number =>
  documents.reduce((sum, { hypotheses }) => sum + 1 + hypotheses.length, 0)

/** Characters of a value that are shown. */
const longest = 200

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** The corpus that is named, or else the one of the result's name, or the files that stand in it. */
async function corpusOfResult({ corpus, documents, reference }: Result, argv: VerifyArguments): Promise<Corpus> {
  const { name, language } = corpus
  if ((argv.inputs ?? []).length > 0 || argv.reference !== undefined)
    return corpusOf({ ...argv, name, ...(argv.reference !== undefined && { language }) })
  const [first, ...others] = documents
  const paths = first?.texts ?? []
  const own = paths.find(({ system }) => system === reference)
  try {
    return await corpusOf({ ...argv, inputs: [name] })
  } catch (error) {
    if (!(error instanceof UserError) || others.length > 0 || own === undefined) throw error
    const inputs = paths.filter((text) => text !== own).map(({ path }) => path)
    return corpusOf({ ...argv, name, language, reference: own.path, inputs })
  }
}

function alignerOf({ signature }: Result, path: string): string {
  const [, own] = /\|align:([^|]*)\|/.exec(signature) ?? []
  const name = Object.entries(aligners).find(([, aligner]) => aligner.signature === own)?.[0]
  if (name === undefined)
    throw new UserError(`${path}: aligned by '${own ?? ''}', which is none of ours; expected --aligner FILE`)
  return name
}

async function metricsOf({ metrics }: Result, { plugin, timeLimit, result }: VerifyArguments, language: string) {
  const foreign = metrics.map(({ name }) => name).filter((name) => !Object.hasOwn(registry, name))
  if (foreign.length > 0 && plugin.length === 0)
    throw new UserError(`${result}: measured with ${foreign.join(', ')}, expected --plugin for each`)
  const context = { language }
  const opened =
    foreign.length === 0
      ? []
      : await openMetrics({ names: foreign, plugins: plugin, context, timeLimit: timeLimit * 1000, findings: true })
  const all: Measurer[] = []
  for (const { name, options = {} } of metrics)
    all.push(opened.find(({ metric }) => metric.name === name) ?? (await fromRecipe({ name, context, options })))
  return all
}
