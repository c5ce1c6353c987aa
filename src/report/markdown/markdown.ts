import type { Result } from '../../model/result.ts'
import type { Timings } from '../../model/timings.ts'
import { apparatusSection } from '../apparatus/markdown.ts'
import { forMarkdown } from '../escape.ts'
import { files } from '../files.ts'
import { compared } from './compared.ts'
import { counts } from './counts.ts'
import { doubtfulPassages } from './doubtful.ts'
import { findings, questions } from './findings.ts'
import { glossary } from './glossary.ts'
import { hygiene } from './hygiene.ts'
import { movedPassages, omissionsAndAdditions } from './moves.ts'
import { perDocument } from './per-document.ts'
import { relations } from './relations.ts'
import { scored } from './scored.ts'
import { timingsTable } from './timings.ts'
import { unmeasured } from './unmeasured.ts'
import { worstPassages } from './worst-passages.ts'

/** The published page, in GitHub-flavoured Markdown that also reads as plain text. A section gives blocks; none, no heading. */
export function markdown(result: Result, timings?: Timings): string {
  const sections: readonly (readonly [heading: string, blocks: readonly string[]])[] = [
    [`# ${forMarkdown(result.corpus.title)}`, compared(result)],
    ['## Scores', scored(result)],
    ['## What the texts are to the reference', relations(result)],
    ['## Counts', counts(result)],
    ['## Document by document', perDocument(result)],
    ['## Worst passages, side by side', worstPassages(result)],
    ['## Left out, added, moved', omissionsAndAdditions(result)],
    ['### Moved passages', movedPassages(result)],
    ['### Doubtfully aligned', doubtfulPassages(result)],
    ['## Apparatus', apparatusSection(result)],
    ['## Findings', findings(result)],
    ['## Questions to the reference', questions(result)],
    ['## Text hygiene', hygiene(result)],
    ['## Not measured', unmeasured(result)],
    ['## The files', files(result)],
    ['## What the columns say', glossary(result)],
    [
      '## Benchmark timings of the alignment core',
      timings && timings.tasks.length > 0 ? [timingsTable(timings).trimEnd()] : [],
    ],
  ]
  const page = sections.filter(([, blocks]) => blocks.length > 0).flatMap(([heading, blocks]) => [[heading], blocks])
  return `${page.flat().join('\n\n')}\n`
}
