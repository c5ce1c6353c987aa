import type { Result } from '../../model/result.ts'
import { apparatusSection } from './apparatus-section.ts'
import { chartsSection, type PageCharts } from './charts-section.ts'
import { checkFirstSection } from './check-first-section.ts'
import { contents } from './contents.ts'
import { editionSection } from './edition-section.ts'
import { findingsSection } from './findings-section.ts'
import { headSection } from './head-section.ts'
import { methodSection } from './method-section.ts'
import { questionsSection } from './questions-section.ts'
import { scoresSection } from './scores-section.ts'
import { written } from './written.ts'

/** A result as one file for a browser, from disk or from anywhere: it asks for nothing and keeps nothing. */
export function pageOf(result: Result, charts: PageCharts = {}): string {
  const here = (): string => ''
  return written(
    { result },
    headSection(result),
    contents([
      scoresSection(result),
      checkFirstSection(result, here),
      chartsSection(result, charts),
      editionSection(),
      findingsSection(result, here),
      questionsSection(result, here),
      apparatusSection(result, here),
      methodSection(result),
    ]),
  )
}
