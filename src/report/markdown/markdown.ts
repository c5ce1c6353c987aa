import type { SectionText } from '../../model/report-section.ts'
import type { Result } from '../../model/result.ts'
import type { Timings } from '../../model/timings.ts'
import { apparatusSection } from '../apparatus/markdown.ts'
import { type Trust, trustSection } from '../challenge/section.ts'
import { forMarkdown } from '../escape.ts'
import { files } from '../files.ts'
import type { DocumentEntry } from '../lookup.ts'
import { compared } from './compared.ts'
import { counts } from './counts.ts'
import { doubtfulPassages } from './doubtful.ts'
import { findings, questions } from './findings.ts'
import { glossary } from './glossary.ts'
import { hygiene } from './hygiene.ts'
import { movesOf } from './moves.ts'
import { perDocument } from './per-document.ts'
import { relations } from './relations.ts'
import { scored } from './scored.ts'
import { outlineOf, type Section } from './section.ts'
import { timingsTable } from './timings.ts'
import { unmeasured } from './unmeasured.ts'
import { worstPassages } from './worst-passages.ts'

/** What a page shows that is no part of a result: it is not the same on every machine, or a run need not have it. */
export interface Beside {
  readonly timings?: Timings | undefined
  readonly trust?: Trust | undefined
  /** Sections of plugins: their Markdown is theirs. */
  readonly sections?: readonly SectionText[]
}

/** The published page, as documents come: `take` each, then `end`. */
export interface Page {
  readonly take: (document: DocumentEntry) => void
  /** The page, and the result with its documents in outline. */
  /** What is not asked for before the documents are through is given the result in outline. */
  readonly outline: () => Result
  readonly end: (beside?: Beside) => { readonly page: string; readonly outline: Result }
}

/** Opens a page of a result whose documents come one by one: those of `head` are not looked at. */
export function openPage(head: Result): Page {
  const moves = movesOf(head)
  const gathered = {
    relations: relations(head),
    worst: worstPassages(head),
    outAndIn: moves.outAndIn,
    moved: moves.moved,
    doubtful: doubtfulPassages(head),
    apparatus: apparatusSection(head),
    hygiene: hygiene(head),
  }
  const documents: DocumentEntry[] = []
  return {
    take(document) {
      for (const section of Object.values(gathered)) section.take(document)
      documents.push(outlineOf(document, documents.length))
    },
    outline: () => ({ ...head, documents }),
    end(beside = {}) {
      const outline = { ...head, documents }
      return { page: pageOf(outline, gathered, beside), outline }
    },
  }
}

/** The published page, in GitHub-flavoured Markdown that also reads as plain text. */
export function markdown(result: Result, timings?: Timings): string {
  const page = openPage(result)
  for (const document of result.documents) page.take(document)
  return page.end({ timings }).page
}

type Sections = Readonly<
  Record<'relations' | 'worst' | 'outAndIn' | 'moved' | 'doubtful' | 'apparatus' | 'hygiene', Section>
>

/** A section gives blocks; none, no heading. */
function pageOf(result: Result, gathered: Sections, { timings, trust, sections: own = [] }: Beside): string {
  const sections: readonly (readonly [heading: string, blocks: readonly string[]])[] = [
    [`# ${forMarkdown(result.corpus.title)}`, compared(result)],
    ['## Scores', scored(result)],
    ['## What the texts are to the reference', gathered.relations.blocks(result)],
    ['## Counts', counts(result)],
    ['## Document by document', perDocument(result)],
    ['## Worst passages, side by side', gathered.worst.blocks(result)],
    ['## Left out, added, moved', gathered.outAndIn.blocks(result)],
    ['### Moved passages', gathered.moved.blocks(result)],
    ['### Doubtfully aligned', gathered.doubtful.blocks(result)],
    ['## Apparatus', gathered.apparatus.blocks(result)],
    ['## Findings', findings(result)],
    ['## Questions to the reference', questions(result)],
    ['## Text hygiene', gathered.hygiene.blocks(result)],
    ['## Not measured', unmeasured(result)],
    ['## The files', files(result)],
    ['## What the columns say', glossary(result)],
    ...own.map(({ title, markdown: text }): [string, string[]] => [`## ${forMarkdown(title)}`, [text.trim()]]),
    ['## How far these metrics can be trusted here', trust ? trustSection(trust) : []],
    [
      '## Benchmark timings of the alignment core',
      timings && timings.tasks.length > 0 ? [timingsTable(timings).trimEnd()] : [],
    ],
  ]
  const page = sections.filter(([, blocks]) => blocks.length > 0).flatMap(([heading, blocks]) => [[heading], blocks])
  return `${page.flat().join('\n\n')}\n`
}
