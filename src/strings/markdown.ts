import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { type LocatedText, locatedText } from './located-text.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
import { readYaml } from './yaml.ts'

/** The number of a section, `2.1`: headings are counted, for their words differ from language to language. */
function nextSection(section: readonly number[], level: number): readonly number[] {
  const upper = Array.from({ length: level - 1 }, (_, i) => section[i] ?? 0)
  return [...upper, (section[level - 1] ?? 0) + 1]
}

const letters: Readonly<Record<MarkdownBlock['kind'], string>> = { heading: '', paragraph: 'p', item: 'li', row: 'tr' }

/** The strings of the YAML between two lines of dashes at the top, and where it ends. */
function frontMatter({ path, text }: LocatedText): { found: FoundStrings | undefined; end: number } {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const [head] = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 64)) ?? []
  const close = head === undefined ? null : /^(?:---|\.\.\.)[ \t]*\r?$/gm
  if (close === null || head === undefined) return { found: undefined, end: start }
  close.lastIndex = start + head.length
  const end = close.exec(text)
  if (end === null || end.index === start + head.length) return { found: undefined, end: start }
  return { found: readYaml(locatedText(path, text.slice(0, end.index)), {}), end: close.lastIndex }
}

/**
 * Markdown: a text for each heading, paragraph, item of a list and row of a table, called by the number of its section:
 * `2.1` is a heading, `2.1/p3` the third paragraph below it. Strings of front matter are `front.title`; code is left out.
 *
 * @throws UserError for front matter that is no YAML
 */
export function readMarkdown(file: LocatedText): FoundStrings {
  const { found, end } = frontMatter(file)
  const units: StringUnit[] = (found?.units ?? []).map((unit) => ({ ...unit, id: `front.${unit.id}` }))
  let section: readonly number[] = []
  let counts: Record<string, number> = {}
  const { blocks, code } = markdownBlocks(file.text, end)
  for (const { kind, level, text, offset } of blocks) {
    if (kind === 'heading') {
      section = nextSection(section, level)
      counts = {}
    }
    const number = section.length === 0 ? '0' : section.join('.')
    const count = (counts[kind] ?? 0) + 1
    counts[kind] = count
    units.push({
      id: kind === 'heading' ? number : `${number}/${letters[kind]}${count}`,
      place: file.place(offset),
      target: text,
    })
  }
  const what = code === 1 ? '1 block of code is' : `${code} blocks of code are`
  return { format: 'markdown', units, notes: [...(found?.notes ?? []), ...(code === 0 ? [] : [`${what} left out`])] }
}
