import type { HistoryLine } from '../model/history.ts'
import type { Result } from '../model/result.ts'
import { chartsOfPage } from '../report/page/charts-of-page.ts'
import { pageOf } from '../report/page/page.ts'
import { longestPage, pagesOf } from '../report/page/paged.ts'
import type { ReportFolder } from '../write/report-folder.ts'

/** A result whose documents can be read several times, one by one. */
type Streamed = Omit<Result, 'documents'> & { readonly documents: Iterable<Result['documents'][number]> }

/** Writes the page of a result, or, where that would be too long, several; gives which of them has which document, by id. */
export async function writePages(
  folder: ReportFolder,
  name: string,
  result: Streamed,
  size: number,
  runs: readonly HistoryLine[] = [],
): Promise<ReadonlyMap<string, string>> {
  if (size <= longestPage) {
    const whole = { ...result, documents: [...result.documents] }
    await folder.write(name, pageOf(whole, chartsOfPage(whole, runs)))
    return new Map(whole.documents.map(({ id }) => [id, name]))
  }
  const pages = pagesOf(result, result.documents, name, runs)
  for (;;) {
    const { done, value } = pages.next()
    if (done) return value
    await folder.write(value.name, value.text)
  }
}
