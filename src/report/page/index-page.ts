import type { HistoryLine } from '../../model/history.ts'
import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { chartsOfPage } from './charts-of-page.ts'
import { chartsSection } from './charts-section.ts'
import { checkFirstSection } from './check-first-section.ts'
import { contents } from './contents.ts'
import { documentsSection } from './documents-section.ts'
import { findingsSection } from './findings-section.ts'
import { headSection } from './head-section.ts'
import { methodSection } from './method-section.ts'
import { part } from './part.ts'
import { questionsSection } from './questions-section.ts'
import { scoresSection } from './scores-section.ts'
import { written } from './written.ts'

/** The first of several pages: what is said of all documents, and which page each stands on. */
export function indexPage(
  outline: Result,
  pages: ReadonlyMap<string, string>,
  runs: readonly HistoryLine[] = [],
): string {
  const on = (document: string): string => encodeURIComponent(pages.get(document) ?? '')
  const { scores, trend } = chartsOfPage(outline, runs)
  return written(
    { title: outline.corpus.title },
    headSection(
      outline,
      part(
        'p',
        { class: 'note' },
        `More than a browser opens in a moment: the texts stand on ${plural(new Set(pages.values()).size, 'page')} beside this one, by document; the whole result is in result.json.`,
      ),
    ),
    contents([
      scoresSection(outline),
      checkFirstSection(outline, on),
      chartsSection(outline, { scores, trend }),
      documentsSection(outline, on),
      findingsSection(outline, on),
      questionsSection(outline, on),
      methodSection(outline),
    ]),
  )
}
