import { Parser } from 'htmlparser2'
import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

/** Levels. Pages have some dozens; the parser searches all of them at an end tag. */
const deepest = 500

/** Elements that stand in a line of text, which goes on behind them (HTML's phrasing content); all others part texts. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** What is in them is no text. */
const silent = new Set(['script', 'style', 'template', 'svg', 'math', 'noscript', 'iframe', 'object'])

/** Attributes that people read. */
const readAttributes = ['title', 'alt', 'placeholder', 'aria-label', 'label', 'summary'] as const

interface Open {
  readonly name: string
  readonly isSilent: boolean
  readonly translate: boolean
  readonly id: string | undefined
}

/** A text that is being read: pieces, tags of which are none of its own words. */
interface Line {
  pieces: { readonly text: string; readonly isTag: boolean }[]
  start: number | undefined
}

/**
 * A page: a text for each block, tags inside it as they are written; titles, alternative texts and descriptions. A block
 * with an `id` is called by it, another by its tag and number. `pre` stays as it is; scripts, styles and drawings are left out.
 *
 * @throws UserError for one that is nested too deeply
 */
export function readHtml(file: LocatedText): FoundStrings {
  const units: StringUnit[] = []
  const open: Open[] = []
  const numbers = new Map<string, number>()
  let language: string | undefined
  let line: Line = { pieces: [], start: undefined }
  let left = 0
  const numbered = (name: string): string => {
    const number = (numbers.get(name) ?? 0) + 1
    numbers.set(name, number)
    return `${name} ${number}`
  }
  /** Ends the text that is being read; empty tags at its ends are dropped with it. */
  const flush = (): void => {
    const { pieces, start } = line
    line = { pieces: [], start: undefined }
    if (start === undefined) return
    const block = open.findLast(({ name }) => !inline.has(name))
    const text = pieces.map((piece) => piece.text).join('')
    const isPre = block?.name === 'pre'
    const unit: StringUnit = {
      id: block?.id === undefined ? numbered(block?.name ?? 'text') : `#${block.id}`,
      place: file.place(start),
      target: isPre ? text : text.replace(/[ \t\r\n]+/g, ' ').trim(),
      translate: isPre || open.at(-1)?.translate === false ? false : undefined,
    }
    units.push(unit)
  }
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= deepest)
          throw file.fault(parser.startIndex, `nested in more than ${deepest} levels, expected a page`)
        if (!inline.has(name)) flush()
        const outer = open.at(-1)
        const isSilent = outer?.isSilent === true || silent.has(name)
        if (silent.has(name) && outer?.isSilent !== true) left++
        const says = attributes.translate
        const translate = says === undefined ? outer?.translate !== false : says.toLowerCase() !== 'no'
        if (name === 'html') language = attributes.lang
        if (!isSilent) {
          if (inline.has(name)) tag()
          attributeUnits(name, attributes, translate)
        }
        open.push({ name, isSilent, translate, id: attributes.id })
      },
      onclosetag(name, isImplied) {
        if (!inline.has(name)) flush()
        open.pop()
        if (inline.has(name) && !isImplied && open.at(-1)?.isSilent !== true) tag()
      },
      ontext(text) {
        if (open.at(-1)?.isSilent === true) return
        line.pieces.push({ text, isTag: false })
        if (/\S/.test(text)) line.start ??= parser.startIndex + text.length - text.trimStart().length
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  const tag = (): void =>
    void line.pieces.push({ text: file.text.slice(parser.startIndex, parser.endIndex + 1), isTag: true })
  const attributeUnits = (name: string, attributes: Record<string, string>, translate: boolean): void => {
    const isDescription = name === 'meta' && /description|title/i.test(attributes.name ?? attributes.property ?? '')
    for (const attribute of [...readAttributes, ...(isDescription ? (['content'] as const) : [])]) {
      const target = attributes[attribute]
      if (target === undefined || target.trim() === '') continue
      const written = file.text.slice(parser.startIndex, parser.endIndex + 1).indexOf(target)
      const place = file.place(parser.startIndex + Math.max(0, written))
      const id = attributes.id === undefined ? numbered(`${name}@${attribute}`) : `#${attributes.id}@${attribute}`
      units.push({ id, place, target, ...(!translate && { translate: false as const }) })
    }
  }
  parser.write(file.text)
  parser.end()
  flush()
  const what = left === 1 ? '1 script, style or drawing is' : `${left} scripts, styles and drawings are`
  return { format: 'html', language, units, notes: left === 0 ? [] : [`${what} left out`] }
}
