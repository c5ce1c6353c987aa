import type { JudgedSet, MarkedError } from '../../model/judged.ts'
import { readJudgedLines } from './json-lines.ts'
import { readRatings } from './ratings.ts'
import { readJudgedTree } from './tree.ts'

/** Whichever of both a file is, by its name: a `.seg.rating` in mt-metrics-eval's tree, or judged segments as JSON lines. */
export const readJudged = (path: string, reference?: string): Promise<JudgedSet> =>
  path.endsWith('.seg.rating') ? readJudgedTree(path, reference) : readJudgedLines(path)

/** What another tool calls errors in these texts, as a `.seg.rating` or as JSON lines: of a system's text of a segment. */
export async function readErrorsOf(
  path: string,
  { segments }: JudgedSet,
): Promise<(system: string, segment: number) => readonly MarkedError[]> {
  if (!path.endsWith('.seg.rating')) {
    const said = (await readJudgedLines(path)).segments
    return (system, segment) => said[segment]?.systems.get(system)?.errors ?? []
  }
  const names = [...new Set(segments.flatMap(({ systems }) => [...systems.keys()]))]
  const texts = names.map((name) => [name, segments.map(({ systems }) => systems.get(name)?.text ?? '')] as const)
  const sources = segments.map(({ source }) => source ?? '')
  const ratings = await readRatings(path, {
    systems: new Map(texts),
    source: sources.includes('') ? undefined : sources,
  })
  return (system, segment) => ratings.get(system)?.[segment] ?? []
}
