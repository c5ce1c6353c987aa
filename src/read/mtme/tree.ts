import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { fileError, fileMistake } from '../bytes.ts'
import { readFileLines } from './lines.ts'
import { type MetricName, metricName } from './metric-name.ts'
import { readScoreFile, type ScoresOfSystems } from './score-file.ts'

/** What scored systems: of each one number, and a number for each segment. */
export interface Scored {
  readonly ofSegments: ScoresOfSystems
  readonly ofSystems: ScoresOfSystems
}

interface ScoredMetric extends Scored {
  readonly name: MetricName
}

/** One language pair of mt-metrics-eval's tree of a test set. */
export interface MetaTree {
  /** `en-de` */
  readonly pair: string
  /** The document and the domain of each segment. */
  readonly documents: readonly string[]
  readonly domains: readonly string[]
  /** Which people's scores these are: `mqm`. */
  readonly goldName: string
  readonly gold: Scored
  /** The reference that metrics read: a human text, which as a system is left out. */
  readonly reference: string
  readonly metrics: readonly ScoredMetric[]
}

export interface TreeChoice {
  /** Default: `mqm` where there is one, else the only one. */
  readonly gold?: string | undefined
  /** Default: the usual one where a metric reads it, else the one that most metrics read. */
  readonly reference?: string | undefined
  readonly usual?: string | undefined
}

/**
 * Reads `documents/LP.docs`, `human-scores/LP.GOLD.{seg,sys}.score` and `metric-scores/LP/METRIC-REF.{seg,sys}.score` below
 * `folder`.
 *
 * @throws UserError where files are missing, of another form or of another number of segments
 */
export async function readTree(folder: string, pair: string, choice: TreeChoice = {}): Promise<MetaTree> {
  const docs = join(folder, 'documents', `${pair}.docs`)
  const lines = (await readFileLines(docs)).map((line, i) => {
    const [domain, document] = line.trim().split(/\s+/)
    if (domain === undefined || document === undefined)
      throw new UserError(`${docs}: line ${i + 1} is '${line}', expected a domain and a document`)
    return { domain, document }
  })
  const goldName = await goldOf(folder, pair, choice.gold)
  const people = join(folder, 'human-scores')
  const gold = {
    ofSegments: await scoresIn(join(people, `${pair}.${goldName}.seg.score`), lines.length),
    ofSystems: await scoresIn(join(people, `${pair}.${goldName}.sys.score`), 1),
  }
  const scores = join(folder, 'metric-scores', pair)
  const files = await filesIn(scores)
  const reference = choice.reference ?? usualReference(files, choice.usual)
  const names = [...new Set(files.flatMap((file) => /^(.+)\.(?:seg|sys)\.score$/.exec(file)?.[1] ?? []))].sort()
  const read = (name: string, level: string, length: number): Promise<ScoresOfSystems> => {
    const file = `${name}.${level}.score`
    return files.includes(file) ? readScoreFile(join(scores, file), length) : Promise.resolve(new Map())
  }
  const metrics = await Promise.all(
    names.flatMap((file): Promise<ScoredMetric>[] => {
      const name = metricName(file)
      if (!name?.references.every((each) => each === reference)) return []
      return [
        Promise.all([read(file, 'seg', lines.length), read(file, 'sys', 1)]).then(([ofSegments, ofSystems]) => ({
          name,
          ofSegments,
          ofSystems,
        })),
      ]
    }),
  )
  if (metrics.length === 0)
    throw new UserError(
      `${scores}: no metric reads ${reference} or the source, expected files such as COMET-${reference}.seg.score`,
    )
  return {
    pair,
    documents: lines.map(({ document }) => document),
    domains: lines.map(({ domain }) => domain),
    goldName,
    gold,
    reference,
    metrics,
  }
}

async function goldOf(folder: string, pair: string, said: string | undefined): Promise<string> {
  const people = join(folder, 'human-scores')
  const names = [
    ...new Set(
      (await filesIn(people))
        .filter((file) => file.startsWith(`${pair}.`))
        .flatMap((file) => /^(.+)\.(?:seg|sys)\.score$/.exec(file.slice(pair.length + 1))?.[1] ?? []),
    ),
  ].sort()
  const [only] = names
  const given = `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`
  if (only === undefined)
    throw new UserError(`${people}: no scores for ${pair}, expected ${pair}.mqm.seg.score or the like`)
  if (said !== undefined && !names.includes(said))
    throw new UserError(`${people}: no scores '${said}' for ${pair}; ${given}`)
  if (said !== undefined) return said
  if (names.includes('mqm')) return 'mqm'
  if (names.length > 1) throw new UserError(`${people}: ${given}; say which with --gold`)
  return only
}

/** The reference in most names of metrics; of those as many, the first by name. */
function usualReference(files: readonly string[], usual: string | undefined): string {
  const counts = new Map<string, number>()
  for (const file of files) {
    const references = metricName(file.replace(/\.(?:seg|sys)\.score$/, ''))?.references ?? []
    if (references.length === 1) counts.set(references[0]!, (counts.get(references[0]!) ?? 0) + 1)
  }
  if (usual !== undefined && counts.has(usual)) return usual
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'refA'
}

const filesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    throw fileError(error, folder, "a folder of mt-metrics-eval's tree")
  })

const scoresIn = async (path: string, length: number): Promise<ScoresOfSystems> =>
  (await fileMistake(path)) === undefined ? readScoreFile(path, length) : new Map()
