// Writes corpora/world-order/gold/*.json: the gold of three articles with their words taken out. Offsets, ids and grades
// stay. `npx jiti scripts/world-order-gold.ts [FOLDER]`, where FOLDER holds the gold and the articles.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const worldOrder = join(import.meta.dirname, '../../shared/data/world-order')

interface Span {
  readonly start: number
  readonly end: number
}

interface Identified extends Span {
  readonly id: string
}

interface Entity extends Identified {
  readonly type: string
  readonly ids: readonly string[]
  readonly kind?: string
  readonly holder?: readonly string[]
  readonly metonymOf?: string
  /** The id of the mention this one is nested in. */
  readonly within?: string
}

interface QuotePart extends Span {
  readonly canonical: string
  readonly fidelity: string
  readonly flags: readonly string[]
  readonly expectedSpeaker: string | null
}

interface Quote extends Identified {
  readonly inner: Span
  readonly marks: string
  readonly kind: string
  readonly speaker: string | null
  readonly attribution: Span | null
  readonly parts: readonly QuotePart[]
}

interface Gold {
  readonly textId: string
  readonly sha256: string
  readonly utf16Length: number
  readonly paragraphs: readonly (Identified & { readonly class: string })[]
  readonly sentences: readonly (Identified & { readonly class: string })[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
}

interface Alignments {
  readonly pairs: readonly {
    readonly src: string
    readonly links: readonly {
      readonly src: readonly string[]
      readonly ref: readonly string[]
      readonly grade: string
      readonly status: string
    }[]
  }[]
}

// Classes the gold calls by other names than we do.
const classes: Readonly<Record<string, string>> = { photo: 'caption', 'related-link': 'link', boilerplate: 'residue' }

const span = ({ start, end }: Span): Span => ({ start, end })

const passage = ({ class: name, ...rest }: Identified & { class: string }) => ({
  class: classes[name] ?? name,
  ...span(rest),
})

const entity = ({ type, ids, kind, holder, metonymOf, within, ...rest }: Entity, all: readonly Entity[]) => ({
  type,
  ids,
  ...span(rest),
  kind,
  holder,
  metonymOf,
  within: within === undefined ? undefined : all.findIndex(({ id }) => id === within),
})

const part = ({ canonical, fidelity, flags, expectedSpeaker, ...rest }: QuotePart) => ({
  canonical,
  ...span(rest),
  fidelity,
  flags,
  expectedSpeaker,
})

const quote = ({ inner, marks, kind, speaker, attribution, parts, ...rest }: Quote) => ({
  ...span(rest),
  inner: span(inner),
  marks,
  kind,
  speaker,
  attribution: attribution && span(attribution),
  parts: parts.map(part),
})

/** Sentence ids are `002.s07`: the seventh sentence, index 6. */
const index = (id: string): number => Number(id.slice(id.indexOf('.s') + 2)) - 1

function links({ pairs }: Alignments, text: string) {
  return pairs
    .find(({ src }) => src === text)
    ?.links.map(({ src, ref, grade, status }) => ({
      reference: ref.map(index),
      hypothesis: src.map(index),
      grade,
      status,
    }))
}

/** One record a line, so that a change shows as the lines it changes. */
function layOut(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const records = Array.isArray(value)
        ? `[\n    ${value.map((record) => JSON.stringify(record)).join(',\n    ')}\n  ]`
        : JSON.stringify(value)
      return `  ${JSON.stringify(key)}: ${records}`
    })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The gold files of the corpus, by name. */
export function worldOrderGold(folder: string): Readonly<Record<string, string>> {
  const alignments: Alignments = JSON.parse(readFileSync(join(folder, 'alignments.json'), 'utf8'))
  const files = ['000', '002', '004'].map((text) => {
    const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold', `${text}.json`), 'utf8'))
    const fields = {
      text,
      sha256: gold.sha256,
      length: gold.utf16Length,
      paragraphs: gold.paragraphs.map(passage),
      sentences: gold.sentences.map(passage),
      entities: gold.entities.map((each) => entity(each, gold.entities)),
      quotes: gold.quotes.map(quote),
      links: links(alignments, text),
    }
    return [`${text}.json`, layOut(fields)]
  })
  return Object.fromEntries(files)
}

if (process.argv[1] === import.meta.filename) {
  const from = process.argv[2] ?? worldOrder
  const to = join(import.meta.dirname, '../corpora/world-order/gold')
  if (!existsSync(from)) throw new Error(`${from} is not there`)
  mkdirSync(to, { recursive: true })
  for (const [name, text] of Object.entries(worldOrderGold(from))) writeFileSync(join(to, name), text)
}
