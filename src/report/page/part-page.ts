import type { Result } from '../../model/result.ts'
import { apparatusSection } from './apparatus-section.ts'
import { mapsOf } from './charts-of-page.ts'
import { chartsSection } from './charts-section.ts'
import { checkFirstSection } from './check-first-section.ts'
import { contents } from './contents.ts'
import { editionSection } from './edition-section.ts'
import { findingsSection } from './findings-section.ts'
import { headSection } from './head-section.ts'
import { part } from './part.ts'
import { questionsSection } from './questions-section.ts'
import { written } from './written.ts'

/** Some documents of a result, which `whole` has the scores of. `part.questions` may be those of other documents too. */
export function partPage(result: Result, whole: string): string {
  const here = (): string => ''
  const ids = new Set(result.documents.map(({ id }) => id))
  const own = { ...result, questions: (result.questions ?? []).filter(({ document }) => ids.has(document)) }
  return written(
    { result: own, isPart: true },
    headSection(
      own,
      part(
        'p',
        { class: 'note' },
        'A part of a larger result. Its scores, and the other documents, are on ',
        part('a', { href: encodeURIComponent(whole) }, 'the first page'),
        '.',
      ),
    ),
    contents([
      checkFirstSection(own, here),
      chartsSection(own, { coverage: mapsOf(own) }),
      editionSection(),
      findingsSection(own, here),
      questionsSection(own, here),
      apparatusSection(own, here),
    ]),
  )
}
