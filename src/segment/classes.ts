import type { PassageClass } from '../model/document.ts'
import {
  isAuthor,
  isBullet,
  isMarkdownHeading,
  isTitleCase,
  type PageLine,
  type Shape,
  shapeOf,
  wordCount,
} from './line.ts'
import { plain } from './own-class.ts'

/** The page: its lines, where the article's prose begins and ends in them, and where the comments begin. */
interface Page {
  readonly lines: readonly PageLine[]
  readonly shapes: readonly Shape[]
  /** The usual number of blank lines between paragraphs; 0 where lines follow without any. */
  readonly gap: number
  readonly firstProse: number
  readonly lastProse: number
  readonly comments: number
}

/** The median number of blank lines between paragraphs. */
function usualGap(lines: readonly PageLine[]): number {
  const gaps = lines.flatMap((line, i) =>
    i > 0 && line.paragraph !== lines[i - 1]?.paragraph ? [line.blanksBefore] : [],
  )
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** Where the comment section begins, if that is behind most of the text: a counter at the top of a page opens none. */
function commentsStart(lines: readonly PageLine[]): number {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  const found = lines.findIndex(({ own, text }) => {
    before += text.length
    return own?.opensComments && before > total / 2
  })
  return found < 0 ? lines.length : found
}

function pageOf(lines: readonly PageLine[]): Page {
  const shapes = lines.map(shapeOf)
  const comments = commentsStart(lines)
  const isProse = (line: PageLine, i: number): boolean => line.own === undefined && shapes[i] === 'prose'
  const article = lines.slice(0, comments)
  const found = article.findIndex(isProse)
  return {
    lines,
    shapes,
    gap: usualGap(lines),
    firstProse: found < 0 ? comments : found,
    lastProse: article.findLastIndex(isProse),
    comments,
  }
}

type Classes = (PassageClass | undefined)[]

/** The classes that the lines' own words give, where their place does not speak against it. */
function ownClasses({ lines, firstProse, lastProse }: Page): Classes {
  return lines.map(({ own }, i) => {
    const isInside = i > firstProse && i < lastProse
    if (own?.onlyAtEdge && isInside) return own.class === 'caption' ? 'link' : undefined
    if (own?.isLabelled && i === 0) return undefined
    const before = lines[i - 1]
    const isLabelled = before?.own?.class === 'residue' && /[:：]$/.test(before.text)
    return own?.class === 'link' && isLabelled ? 'residue' : own?.class
  })
}

/** Titles that follow a label such as `Related articles`, up to the next line of another kind. */
function linksUnderLabels({ lines, shapes }: Page, classes: Classes): void {
  let isUnderLabel = false
  for (const [i, { own }] of lines.entries()) {
    if (own?.announcesLinks) isUnderLabel = true
    else if (classes[i] === undefined && shapes[i] !== 'prose' && isUnderLabel) classes[i] = 'link'
    else if (classes[i] !== 'link') isUnderLabel = false
  }
}

/**
 * A picture leaves its title, its caption and its credit, often under one another without the blank lines that part
 * paragraphs: a title in one paragraph with a caption, or right above a credit, is of that picture. So is a title with one
 * sentence under it, where every other paragraph of the page is a single line.
 */
function titlesOfPictures({ lines, shapes, gap, firstProse, lastProse }: Page, classes: Classes): void {
  const multiline = lines.filter((line, i) => i > 0 && line.paragraph === lines[i - 1]?.paragraph).length
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line === undefined || next === undefined || classes[i] !== undefined || shapes[i] !== 'title') continue
    const isTogether = line.paragraph === next.paragraph
    const isLone = isTogether && gap > 0 && multiline <= 2 && i > firstProse && i < lastProse
    const isPair = isLone && next.sentences === 1 && next.text.length <= 250 && !isMarkdownHeading(line.text)
    if (classes[i + 1] === 'caption' && (isTogether || i > firstProse)) classes[i] = 'caption'
    else if (isPair && classes[i + 1] === undefined) classes[i] = classes[i + 1] = 'caption'
  }
}

/** The headline and what stands between it and the first paragraph. */
function frontMatter({ lines, shapes, firstProse }: Page, classes: Classes): void {
  const free = lines.slice(0, firstProse).flatMap((_, i) => (classes[i] === undefined ? [i] : []))
  const texts = new Map(free.map((i) => [i, plain(lines[i]?.text ?? '')]))
  const headline =
    free.find((i) => isMarkdownHeading(lines[i]?.text ?? '')) ??
    free.find((i) => wordCount(texts.get(i) ?? '') >= 4) ??
    free[0]
  for (const [i, text] of texts) {
    if (i === headline) classes[i] = 'headline'
    else if (headline !== undefined && i < headline) classes[i] = 'residue'
    else classes[i] = shapes[i] === 'title' && isAuthor(text) ? 'byline' : 'subheading'
  }
  // a headline may end in a full stop, if the author or the date comes before any other sentence
  const [line, next] = [lines[firstProse], lines[firstProse + 1]]
  const isSigned = next?.own?.class === 'byline' || next?.own?.class === 'dateline'
  if (headline === undefined && line?.sentences === 1 && wordCount(line.text) <= 20 && isSigned)
    classes[firstProse] = 'headline'
}

/** A line among the paragraphs that is no prose itself. */
function classInside({ lines, shapes, gap }: Page, i: number): PassageClass {
  const [before, line] = [lines[i - 1], lines[i]]
  if (line === undefined) return 'body'
  if (isMarkdownHeading(line.text)) return 'subheading'
  const text = plain(line.text)
  const words = wordCount(text)
  // lines without blank lines between them may be single sentences: only their own words make them links
  if (gap === 0) return shapes[i] === 'title' && words <= 10 ? 'subheading' : 'body'
  if (isBullet(line.text)) {
    const isInList = [before, lines[i + 1]].some((other) => other !== undefined && isBullet(other.text))
    const isAnnounced = /[:：]$/.test(before?.text ?? '')
    return isInList && !isAnnounced && words >= 4 ? 'link' : 'body'
  }
  // what was embedded in the page (a video, a teaser) leaves its title, with its empty lines behind it
  if (words >= 4 && line.blanksAfter > gap && line.blanksBefore <= gap) return 'link'
  if (words <= 12) return 'subheading'
  return isTitleCase(text) ? 'link' : 'body'
}

/** A line behind the last paragraph that is no prose itself: teasers are sentences, tags and buttons a word or two. */
function classAtEnd({ lines, shapes, gap }: Page, i: number): PassageClass {
  const text = lines[i]?.text ?? ''
  if (shapes[i] !== 'title' || gap === 0) return 'body'
  return wordCount(plain(text)) >= 4 ? 'link' : 'residue'
}

/** The class of each line: from its own words first, then from its shape and its place on the page. */
export function classesOf(lines: readonly PageLine[]): readonly PassageClass[] {
  const page = pageOf(lines)
  const classes = ownClasses(page)
  linksUnderLabels(page, classes)
  titlesOfPictures(page, classes)
  frontMatter(page, classes)
  return classes.map((known, i) => {
    if (known !== undefined) return known
    if (i >= page.comments) return 'residue'
    if (page.shapes[i] === 'prose') return 'body'
    return i < page.lastProse ? classInside(page, i) : classAtEnd(page, i)
  })
}
