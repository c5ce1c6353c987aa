import { once } from 'node:events'
import { join } from 'node:path'
import type { SectionText } from '../model/report-section.ts'
import type { Result } from '../model/result.ts'
import type { StreamedResult } from '../pipeline/finish.ts'
import { openHistoryLine } from '../pipeline/history-line.ts'
import type { OpenSection } from '../pipeline/section/open-sections.ts'
import { challengeJson } from '../report/challenge/json.ts'
import { scoreChart } from '../report/charts/score-chart.ts'
import { trendChart } from '../report/charts/trend-chart.ts'
import { forTerminal } from '../report/escape.ts'
import { compactChunks, readableChunks, readableJson } from '../report/json.ts'
import { countsPage } from '../report/markdown/counts-page.ts'
import { type Beside, openPage } from '../report/markdown/markdown.ts'
import { unlinkedTeller } from '../report/mostly-unlinked.ts'
import { summary } from '../report/terminal.ts'
import type { Shown } from '../report/view.ts'
import type { ReportFolder } from '../write/report-folder.ts'
import { addToHistory, type HistoryAbout, historyFile } from './history.ts'
import { writePages } from './page-files.ts'
import { tellUnmeasured } from './tell-unmeasured.ts'

/** The files of a run, in the order in which they are put in place. */
export const runFiles = ({ timings = false, trust = false, history = false }): readonly string[] => [
  'result.json',
  ...(trust ? ['trust.json'] : []),
  ...(timings ? ['timings.json'] : []),
  ...(history ? [historyFile, 'trend.svg'] : []),
  'counts.md',
  'scores.svg',
  'report.html',
  'report.md',
]

/** What a run may have besides. */
interface Additions {
  readonly sections?: readonly OpenSection[]
  /** What its line of history says of it. */
  readonly history?: HistoryAbout | undefined
}

/** Writes a run's files; each document is read once. */
export async function writeRun(
  folder: ReportFolder,
  streamed: StreamedResult,
  beside: Beside,
  shown: Shown,
  { sections: opened = [], history }: Additions = {},
): Promise<Written> {
  const line = history && openHistoryLine(streamed, history)
  const page = openPage({ ...streamed, documents: [] }, shown)
  let size = 0
  const count = (chunk: string): void => {
    size += chunk.length
  }
  const unlinked = unlinkedTeller(streamed.signature)
  const take = (document: Result['documents'][number]): void => {
    page.take(document)
    line?.take(document)
    unlinked.take(document)
  }
  const chunks = readableChunks({ ...streamed, documents: seen(streamed.documents, take) })
  await folder.write('result.json', seen(chunks, count))
  const { timings, trust } = beside
  if (trust) await folder.write('trust.json', challengeJson(trust.challenge))
  if (timings) await folder.write('timings.json', readableJson(timings))
  const sections = await writtenBy(opened, page.outline())
  const runs = line === undefined ? [] : await addToHistory(folder, line.end())
  const scores = scoreChart(page.outline(), { standalone: true })
  const trend = trendChart(runs, { standalone: true })
  const pages = await writePages(folder, 'report.html', streamed, size, runs)
  const { page: report, outline } = page.end({
    ...beside,
    sections,
    files: {
      counts: 'counts.md',
      html: 'report.html',
      pages,
      ...(scores && { scores: 'scores.svg' }),
      ...(trend && { trend: 'trend.svg' }),
    },
  })
  if (scores !== undefined) await folder.write('scores.svg', scores)
  if (trend !== undefined) await folder.write('trend.svg', trend)
  await folder.write('counts.md', countsPage(outline))
  await folder.write('report.md', report)
  return { streamed, outline, unlinked: unlinked.sentences() }
}

/** What plugins write below the rest; one that cannot is told and left out. */
async function writtenBy(opened: readonly OpenSection[], outline: Result): Promise<readonly SectionText[]> {
  const sections: SectionText[] = []
  for (const section of opened) {
    const written = await section.write(outline)
    if (typeof written === 'string') process.stderr.write(`variorum: ${forTerminal(written)}\n`)
    else if (written) sections.push(written)
  }
  return sections
}

interface Written {
  readonly streamed: StreamedResult
  readonly outline: Result
  /** Of each system, where more than half of both texts is unlinked. */
  readonly unlinked: readonly string[]
}

function* seen<T>(items: Iterable<T>, see: (item: T) => void): Generator<T> {
  for (const item of items) {
    see(item)
    yield item
  }
}

/** While the documents can be read. */
export async function printRun(
  format: 'text' | 'json',
  { streamed, outline, unlinked }: Written,
  path: string,
): Promise<void> {
  if (format === 'text') process.stdout.write(summary(outline))
  else {
    for (const part of compactChunks({ ...streamed }))
      if (!process.stdout.write(part)) await once(process.stdout, 'drain')
    process.stdout.write('\n')
  }
  tellUnmeasured(outline)
  for (const sentence of unlinked) process.stderr.write(`variorum: ${forTerminal(sentence)}\n`)
  process.stderr.write(`${forTerminal(join(path, 'report.md'))} and result.json written\n`)
}
