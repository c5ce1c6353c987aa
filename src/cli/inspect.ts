import { inspectDocument, type Seen, type Sight } from '../pipeline/inspect.ts'
import { readText } from '../read/text.ts'
import { forTerminal, oneLine } from '../report/escape.ts'
import { languageOf } from './language-of.ts'

interface InspectArguments {
  readonly text: string
  readonly what: Sight
  readonly language: string
  readonly format: 'jsonl' | 'json' | 'text'
}

/** `variorum inspect`: one JSON object a line, or what lies at its offsets to read. */
export async function inspect({ text: path, what, language, format }: InspectArguments): Promise<void> {
  const document = await readText(path, { id: path, system: 'text', language: languageOf(language) })
  const all = await inspectDocument(document, what)
  const printed = {
    jsonl: () => all.map((seen) => `${JSON.stringify(seen)}\n`).join(''),
    json: () => `${JSON.stringify(all)}\n`,
    text: () => all.map((seen) => readable(document.text, seen)).join(''),
  }
  process.stdout.write(printed[format]())
}

/** `body        0-41  The words that stand there.` */
function readable(text: string, { start, end, ...rest }: Seen): string {
  const label = Object.values(rest)
    .filter((value) => value !== null)
    .map(String)
    .join(' ')
  return `${forTerminal(label).padEnd(12)} ${start}-${end}  ${oneLine(text.slice(start, end))}\n`
}
