import type { Document, Span } from '../model/document.ts'
import { readText } from '../read/text.ts'
import { forTerminal, oneLine } from '../report/escape.ts'
import { segment } from '../segment/segment.ts'
import { languageOf } from './language-of.ts'

interface InspectArguments {
  readonly text: string
  readonly what: 'passages' | 'sentences' | 'entities' | 'quotes'
  readonly language: string
  readonly format: 'jsonl' | 'json' | 'text'
}

/** `variorum inspect`: one JSON object a line, or what lies at its offsets to read. */
export async function inspect({ text: path, what, language, format }: InspectArguments): Promise<void> {
  const document = await readText(path, { id: path, system: 'text', language: languageOf(language) })
  const lines = await inspectDocument(document, what)
  const printed = {
    jsonl: () => lines.map((line) => `${line}\n`).join(''),
    json: () => `[${lines.join(',')}]\n`,
    text: () => lines.map((line) => readable(document.text, line)).join(''),
  }
  process.stdout.write(printed[format]())
}

async function inspectDocument(document: Document, what: InspectArguments['what']): Promise<readonly string[]> {
  switch (what) {
    case 'entities': {
      const [{ inspectMentions }, { mentionReader }] = await Promise.all([
        import('./inspect-entities.ts'),
        import('../mentions/index.ts'),
      ])
      const { language, text } = document
      return inspectMentions((await mentionReader(language, [text]))(text))
    }
    case 'quotes': {
      const { inspectQuotes } = await import('./inspect-quotes.ts')
      return inspectQuotes(document.text, (await segment(document)).paragraphs)
    }
    case 'passages':
    case 'sentences': {
      const { inspectLines } = await import('./inspect-passages.ts')
      return inspectLines(await segment(document), what)
    }
  }
}

/** `body        0-41  The words that stand there.` */
function readable(text: string, line: string): string {
  const { start, end, ...rest } = JSON.parse(line) as Span & Record<string, string | number | null>
  const label = Object.values(rest)
    .filter((value) => value !== null)
    .join(' ')
  return `${forTerminal(label).padEnd(12)} ${start}-${end}  ${oneLine(text.slice(start, end))}\n`
}
