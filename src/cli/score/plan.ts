import type { Test } from '../../analysis/sample.ts'
import { sidesOfPair } from '../../metrics/language-pair.ts'
import type { Adjustment } from '../../model/adjustments.ts'
import { UserError } from '../../model/user-error.ts'
import { languageTag } from '../../text/language-tag.ts'
import type { FlagName, ScoreArguments } from './flags.ts'

/** What `score` is to do, complete and free of contradictions. */
export interface ScorePlan {
  readonly references: readonly string[]
  readonly numRefs: number
  readonly source: string | undefined
  /** None: standard input. The baseline comes first. */
  readonly inputs: readonly string[] | undefined
  /** As named on the command line; `sacrebleu` switches of metrics apart. */
  readonly metrics: readonly string[]
  readonly said: ScoreArguments
  readonly docids: string | undefined
  readonly align: boolean
  readonly level: 'segment' | 'document' | 'system'
  /** Resamples of the intervals; none where undefined. */
  readonly confidence: number | undefined
  readonly test: Test | undefined
  readonly cluster: 'segment' | 'document'
  readonly adjust: Adjustment | undefined
  readonly recipe: 'variorum' | 'sacrebleu'
  readonly seed: number
  readonly format: NonNullable<ScoreArguments['format']>
  readonly findings: boolean
  readonly differ: number | undefined
  /** The folder of a report. */
  readonly report: string | undefined
  /** Passages, links and findings are wanted beside numbers. */
  readonly texts: boolean
  readonly width: number
  readonly scoreOnly: boolean
  readonly short: boolean
  readonly quiet: boolean
}

const isRounded = (format: ScorePlan['format']): boolean => ['text', 'markdown', 'latex', 'sacrebleu'].includes(format)
const areFindings = (format: ScorePlan['format']): boolean =>
  ['sarif', 'mqm', 'seg-rating', 'wmt25', 'result'].includes(format)

/**
 * The plan, or a UserError: what would do nothing is refused, so that nobody believes it did. `seed` is the one that
 * SACREBLEU_SEED says.
 */
export function planOf(given: ScoreArguments, seed?: string): ScorePlan {
  const said = withTokenizer(given)
  const kind = said['paired-bs'] ? 'paired-bs' : said['paired-ar'] ? 'paired-ar' : undefined
  const confidence = said.confidence || kind === 'paired-bs'
  const level = said['sentence-level'] ? 'segment' : (said.level ?? 'system')
  const format = said.format ?? 'text'
  const differ = whole('differ', said.differ, 1)
  const findings = said.findings ?? false
  const plan: ScorePlan = {
    references: said.reference ?? [],
    numRefs: whole('num-refs', said['num-refs'], 1) ?? 1,
    source: said.source,
    inputs: baselineFirst(said),
    metrics: (said.metrics ?? (said.scores ? [] : ['bleu']))
      .flatMap((names) => names.split(','))
      .filter((name) => name.trim() !== ''),
    said,
    docids: said.docids,
    align: said.align ?? false,
    level,
    confidence: confidence
      ? (whole('confidence-n', said['confidence-n'], 1, mostResamples) ??
        whole('paired-bs-n', said['paired-bs-n'], 1, mostResamples) ??
        1000)
      : undefined,
    test: kind && {
      kind,
      count:
        kind === 'paired-bs'
          ? (whole('paired-bs-n', said['paired-bs-n'], 1, mostResamples) ?? 1000)
          : (whole('paired-ar-n', said['paired-ar-n'], 1, mostResamples) ?? 10_000),
    },
    cluster: said.cluster ?? 'segment',
    adjust: said.adjust,
    recipe: said.recipe ?? 'variorum',
    seed: whole('seed', said.seed, 0) ?? seedOf(seed) ?? 12345,
    format,
    findings,
    differ,
    report: said.report,
    texts: findings || differ !== undefined || said.report !== undefined || areFindings(format) || said.align === true,
    width: whole('width', said.width, 0, 100) ?? 1,
    scoreOnly: said['score-only'] ?? false,
    short: said.short ?? false,
    quiet: said.quiet ?? false,
  }
  checkPlan(plan)
  return plan
}

/** The baseline of a test is its first system. */
function baselineFirst({ input, baseline }: ScoreArguments): readonly string[] | undefined {
  if (baseline === undefined) return input
  if (input?.includes(baseline) === true) return [baseline, ...input.filter((name) => name !== baseline)]
  throw new UserError(
    `score: --baseline is '${baseline}', expected one of the systems of -i: ${input?.join(', ') ?? 'none'}`,
  )
}

/** sacreBLEU's variable; it can also ask for draws that nobody can repeat. */
function seedOf(variable: string | undefined): number | undefined {
  if (variable === undefined || variable.trim() === '') return undefined
  const seed = Number(variable)
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new UserError(
    `score: SACREBLEU_SEED is '${variable}', expected a whole number from 0; runs here can always be repeated`,
  )
}

/** The language and the tokenizer that a language pair asks for, unless they were named. */
function withTokenizer(said: ScoreArguments): ScoreArguments {
  const pair = said['language-pair']
  if (pair === undefined) return said
  const { language, tokenize } = sidesOfPair(pair, said.options.tokenize !== undefined)
  const options = tokenize === undefined ? said.options : { ...said.options, tokenize }
  return { ...said, language: said.language ?? language, options }
}

/** The sums of all resamples are held at once: 152 MB for a metric of 19 counts. */
const mostResamples = 1_000_000

function whole(flag: FlagName, value: number | undefined, least: number, most = Infinity): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most)) return value
  const to = most === Infinity ? '' : ` to ${most}`
  throw new UserError(`score: --${flag} is ${value}, expected a whole number from ${least}${to}`)
}

function checkLanguage(flag: 'language' | 'source-language', said: ScoreArguments): void {
  const tag = said[flag]
  if (tag !== undefined) languageTag(tag, `score: --${flag}`)
}

function checkSource({ said, references, source, align, numRefs }: ScorePlan): void {
  if (references.length === 0 && source === undefined)
    throw new UserError('score: no reference; expected one or more with -r, or a --source')
  if (source !== undefined && said['source-language'] === undefined)
    throw new UserError("score: --source needs --source-language, a language tag such as 'de'")
  if (source === undefined && said['source-language'] !== undefined)
    throw new UserError('score: --source-language does nothing without --source')
  if (source === undefined) return
  if (align)
    throw new UserError('score: --align aligns with a reference in the same language; give --source line by line')
  if (references.length === 0 && numRefs > 1) throw new UserError('score: --num-refs does nothing without -r')
}

function checkPlan(plan: ScorePlan): void {
  const { said, references, inputs = ['-'], metrics, test } = plan
  checkLanguage('language', said)
  checkLanguage('source-language', said)
  checkSource(plan)
  if (metrics.length === 0 && said.scores === undefined)
    throw new UserError('score: no metric; expected one or more with -m')
  for (const [what, all] of [
    ['system', inputs],
    ['metric', metrics],
  ] as const) {
    const twice = all.find((name, i) => all.indexOf(name) < i)
    if (twice !== undefined) throw new UserError(`score: ${what} '${twice}' is named twice`)
  }
  if (
    [...references, ...(plan.source === undefined ? [] : [plan.source]), ...inputs].filter((path) => path === '-')
      .length > 1
  )
    throw new UserError('score: standard input (-) can be read once only; give the other files by name')
  if (plan.numRefs > 1 && references.length > 1)
    throw new UserError(
      'score: --num-refs is for one file whose lines hold several references; give either that or several -r',
    )
  if (said['paired-bs'] && said['paired-ar'])
    throw new UserError('score: give either --paired-bs or --paired-ar, not both')
  if (test && plan.inputs !== undefined && inputs.length < 2)
    throw new UserError(
      `score: --${test.kind} compares systems, expected two or more with -i; for one there is --confidence`,
    )
  const isStatistical = plan.confidence !== undefined || test !== undefined
  const idle: readonly (readonly [FlagName, boolean, string])[] = [
    ['confidence-n', said.confidence === true, '--confidence'],
    ['paired-bs-n', said['paired-bs'] === true, '--paired-bs'],
    ['paired-ar-n', said['paired-ar'] === true, '--paired-ar'],
    ['baseline', test !== undefined, '--paired-bs or --paired-ar'],
    ['adjust', test !== undefined, '--paired-bs or --paired-ar'],
    ['cluster', isStatistical, '--confidence, --paired-bs or --paired-ar'],
    ['recipe', isStatistical, '--confidence, --paired-bs or --paired-ar'],
    ['seed', isStatistical, '--confidence, --paired-bs or --paired-ar'],
    ['docids', plan.level === 'document' || plan.cluster === 'document', '--level document or --cluster document'],
    ['width', isRounded(plan.format), 'a format that rounds (the others give full doubles)'],
    [
      'findings',
      plan.format === 'text' || plan.format === 'json',
      '--format text or json; sarif and ratings hold them anyway',
    ],
    ['differ', plan.format === 'text' || plan.format === 'json', '--format text or json'],
    [
      'short',
      isRounded(plan.format) && plan.format !== 'sacrebleu' && !plan.scoreOnly,
      'a format that shows short signatures',
    ],
    ['score-only', plan.format === 'text' || plan.format === 'sacrebleu', '--format text or sacrebleu'],
    ['aligner', plan.align, '--align'],
    ['time-limit', said.plugin !== undefined || said.aligner !== undefined, '--plugin or --aligner'],
  ]
  for (const [flag, works, needed] of idle)
    if (said[flag] !== undefined && !works) throw new UserError(`score: --${flag} does nothing without ${needed}`)
  if ((plan.level === 'document' || plan.cluster === 'document') && plan.docids === undefined)
    throw new UserError(
      `score: ${plan.cluster === 'document' ? '--cluster document' : '--level document'} needs --docids, a file with the document of each line`,
    )
  if (said['paired-bs'] && said['confidence-n'] !== undefined && plan.recipe === 'sacrebleu')
    throw new UserError(
      "score: sacreBLEU's intervals of a paired bootstrap have its --paired-bs-n resamples; leave out --confidence-n",
    )
  if (plan.recipe === 'sacrebleu' && plan.cluster === 'document')
    throw new UserError('score: sacreBLEU resamples segments; --cluster document is for --recipe variorum')
  if (plan.differ !== undefined && plan.inputs !== undefined && inputs.length < 2)
    throw new UserError('score: --differ compares systems, expected two or more with -i')
  if (plan.format === 'sacrebleu' && plan.level !== 'system' && inputs.length * metrics.length > 1)
    throw new UserError(
      'score: --format sacrebleu has scores of segments for one system and one metric only; try json or tsv',
    )
}
