import { primaryLanguage } from '../languages/primary-language.ts'
import type { Document, Passage, PassageClass, SegmentedDocument } from '../model/document.ts'
import { languageTag } from '../text/language-tag.ts'
import { classesOf } from './classes.ts'
import type { PageLine } from './line.ts'
import { ownClassTest } from './own-class.ts'
import { paragraphs } from './paragraphs.ts'
import { sentenceSplitter } from './sentences.ts'

/** The class with the most characters; the first one of equals. */
function prevailing(sentences: readonly Passage[]): PassageClass {
  const sizes = new Map<PassageClass, number>()
  for (const { class: name, start, end } of sentences) sizes.set(name, (sizes.get(name) ?? 0) + end - start)
  return [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), ['body', 0] as const)[0]
}

/** Classes that a sentence may have of its own in a line of the class given: a notice in a paragraph, a source in a notice. */
const strangers: Readonly<Partial<Record<PassageClass, readonly PassageClass[]>>> = {
  body: ['residue', 'link', 'byline'],
  residue: ['byline', 'dateline', 'link'],
  byline: ['residue', 'link', 'caption', 'dateline'],
}

/** The paragraphs and sentences of a document, each with its class; offsets are into `document.text` as it is. */
export async function segment(document: Document): Promise<SegmentedDocument> {
  const { text } = document
  const language = primaryLanguage(languageTag(document.language, `${document.path}: its language`))
  const split = await sentenceSplitter(language)
  const ownClass = ownClassTest(language)
  const found = paragraphs(text)

  const lines = found.flatMap((paragraph, index) =>
    paragraph.lines.map((line, i) => {
      const lineText = text.slice(line.start, line.end)
      const sentences = split(lineText).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
      const pageLine: PageLine = {
        text: lineText,
        sentences: sentences.length,
        paragraph: index,
        own: ownClass(lineText),
        blanksBefore: i === 0 ? paragraph.blanksBefore : 0,
        blanksAfter: i === paragraph.lines.length - 1 ? (found[index + 1]?.blanksBefore ?? 0) : 0,
      }
      return { ...pageLine, spans: sentences }
    }),
  )
  const classes = classesOf(lines)

  const byParagraph: Passage[][] = found.map(() => [])
  for (const [i, { spans, paragraph }] of lines.entries()) {
    const lineClass = classes[i] ?? 'body'
    for (const span of spans) {
      const own = spans.length > 1 ? ownClass(text.slice(span.start, span.end))?.class : undefined
      const isStranger = own !== undefined && strangers[lineClass]?.includes(own)
      byParagraph[paragraph]?.push({ class: isStranger ? own : lineClass, ...span })
    }
  }
  return {
    ...document,
    paragraphs: found.map(({ start, end }, i) => ({ class: prevailing(byParagraph[i] ?? []), start, end })),
    sentences: byParagraph.flat(),
  }
}
