import { once } from 'node:events'
import { join } from 'node:path'
import type { SectionText } from '../model/report-section.ts'
import type { Result } from '../model/result.ts'
import type { StreamedResult } from '../pipeline/finish.ts'
import type { OpenSection } from '../pipeline/section/open-sections.ts'
import { challengeJson } from '../report/challenge/json.ts'
import { scoreChart } from '../report/charts/score-chart.ts'
import { forTerminal } from '../report/escape.ts'
import { compactChunks, readableChunks, readableJson } from '../report/json.ts'
import { countsPage } from '../report/markdown/counts-page.ts'
import { type Beside, openPage } from '../report/markdown/markdown.ts'
import { unlinkedTeller } from '../report/mostly-unlinked.ts'
import { chartsOfPage } from '../report/page/charts-of-page.ts'
import { pageOf } from '../report/page/page.ts'
import { summary } from '../report/terminal.ts'
import type { Shown } from '../report/view.ts'
import type { ReportFolder } from '../write/report-folder.ts'
import { tellUnmeasured } from './tell-unmeasured.ts'

/** The files of a run, in the order in which they are put in place. */
export const runFiles = (timings: boolean, trust = false): readonly string[] => [
  'result.json',
  ...(trust ? ['trust.json'] : []),
  ...(timings ? ['timings.json'] : []),
  'counts.md',
  'scores.svg',
  'report.html',
  'report.md',
]

/** Characters of a result that still fits on a page: a browser opens no more in a second or two. */
const longestPage = 10_000_000

/** Writes a run's files; each document is read once. */
export async function writeRun(
  folder: ReportFolder,
  streamed: StreamedResult,
  beside: Beside,
  shown: Shown,
  opened: readonly OpenSection[] = [],
): Promise<Written> {
  const page = openPage({ ...streamed, documents: [] }, shown)
  let size = 0
  const count = (chunk: string): void => {
    size += chunk.length
  }
  const unlinked = unlinkedTeller(streamed.signature)
  const documents = seen(seen(streamed.documents, page.take), unlinked.take)
  const chunks = readableChunks({ ...streamed, documents })
  await folder.write('result.json', seen(chunks, count))
  const { timings, trust } = beside
  if (trust) await folder.write('trust.json', challengeJson(trust.challenge))
  if (timings) await folder.write('timings.json', readableJson(timings))
  const sections = await writtenBy(opened, page.outline())
  const scores = scoreChart(page.outline(), { standalone: true })
  const { page: report, outline } = page.end({
    ...beside,
    sections,
    files: {
      counts: 'counts.md',
      ...(size <= longestPage && { html: 'report.html' }),
      ...(scores && { scores: 'scores.svg' }),
    },
  })
  if (scores !== undefined) await folder.write('scores.svg', scores)
  if (size <= longestPage) {
    const whole = { ...streamed, documents: [...streamed.documents] }
    await folder.write('report.html', pageOf(whole, chartsOfPage(whole)))
  }
  await folder.write('counts.md', countsPage(outline))
  await folder.write('report.md', report)
  return { streamed, outline, hasPage: size <= longestPage, unlinked: unlinked.sentences() }
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
  readonly hasPage: boolean
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
  { streamed, outline, hasPage, unlinked }: Written,
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
  if (!hasPage)
    process.stderr.write('report.html left out: more than 10 MB; variorum report result.json --format html makes it\n')
  process.stderr.write(`${forTerminal(join(path, 'report.md'))} and result.json written\n`)
}
