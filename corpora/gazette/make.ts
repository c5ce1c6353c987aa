// Derives the hand-made half of this corpus from source/: texts, gold and manifest.
//
//   npx jiti corpora/gazette/make.ts [FOLDER]      writes below FOLDER (default: here)
//
// The machine translations come from make-mt.sh and must be there already.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beadsOf, damageOf, readAnnotated } from './annotated.ts'

const here = import.meta.dirname
const out = process.argv[2] ?? here

const documents = [
  { id: 'visit', title: 'A ferry pact on the Caspian', kind: 'diplomatic visit' },
  { id: 'merger', title: 'A cable maker buys its rival', kind: 'business' },
  { id: 'flood', title: 'A glacial lake bursts', kind: 'disaster and science' },
]

const pairs = {
  es: ['Spanish', 'apertium-eng-spa'],
  ca: ['Catalan', 'apertium-eng-cat'],
  gl: ['Galician', 'apertium-en-gl'],
  eo: ['Esperanto', 'apertium-eo-en'],
  hbs: ['Serbo-Croatian', 'apertium-hbs-eng'],
} as const

const versions = new Map(
  readFileSync(join(here, 'versions.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', version = '']) => [name, version]),
)
const tools = (...packages: readonly string[]): string =>
  ['apertium', ...packages].map((name) => `${name} ${versions.get(name)}`).join('; ')

const systems = [
  ...Object.entries(pairs).map(([language, [name, data]]) => ({
    name: `apertium-${language}`,
    description: `Apertium round trip English–${name}–English`,
    kind: 'machine-translation',
    chain: ['en', language === 'hbs' ? 'sh' : language, 'en'],
    tool: tools(data),
  })),
  {
    name: 'apertium-es-pt-ca',
    description: 'Apertium chain English–Spanish–Portuguese–Catalan–English',
    kind: 'machine-translation',
    chain: ['en', 'es', 'pt', 'ca', 'en'],
    tool: tools('apertium-eng-spa', 'apertium-es-pt', 'apertium-por-cat', 'apertium-eng-cat'),
  },
  {
    name: 'wire-a',
    description: 'Close rewrite by hand: reworded sentences, few moves, recorded damage',
    kind: 'hand-edited',
  },
  {
    name: 'wire-b',
    description: 'Free rewrite by hand: moved, merged and dropped paragraphs, page residue, recorded damage',
    kind: 'hand-edited',
  },
]
const wires = ['wire-a', 'wire-b']

/** The one text whose page has no blank lines between its paragraphs. */
const betweenParagraphs = (document: string, name: string) =>
  document === 'merger' && name === 'wire-b' ? '\n' : '\n\n'

const read = (document: string, name: string) =>
  readAnnotated(
    readFileSync(join(here, 'source', `${document}.${name}.txt`), 'utf8'),
    betweenParagraphs(document, name),
  )

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}

/** JSON with one sentence, bead or item of damage a line. */
function oneALine(value: unknown, indent = ''): string {
  const block = (open: string, items: readonly string[], close: string) =>
    `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
  if (Array.isArray(value)) {
    return block(
      '[',
      value.map((item) => JSON.stringify(item)),
      ']',
    )
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `"${key}": ${oneALine(item, `${indent}  `)}`)
  return block('{', entries, '}')
}

for (const { id } of documents) {
  const reference = read(id, 'original')
  const variants = wires.map((name) => ({ name, variant: read(id, name) }))
  const texts = [{ name: 'original', variant: reference }, ...variants]
  for (const { name, variant } of texts) write(`texts/${id}/${name}.txt`, variant.text)
  write(
    `gold/${id}.json`,
    `${oneALine({
      document: id,
      texts: Object.fromEntries(
        texts.map(({ name, variant }) => [name, { sentences: variant.lines.map(({ sentence }) => sentence) }]),
      ),
      beads: Object.fromEntries(variants.map(({ name, variant }) => [name, beadsOf(reference, variant)])),
      damage: variants.flatMap(({ name, variant }) => damageOf(id, name, reference, variant)),
    })}\n`,
  )
}

/** The hand-made texts were just written to `out`; the machine translations lie here. */
function digest(document: string, name: string): { readonly path: string; readonly sha256: string } {
  const path = `texts/${document}/${name}.txt`
  const from = name.startsWith('apertium-') ? here : out
  return {
    path,
    sha256: createHash('sha256')
      .update(readFileSync(join(from, path)))
      .digest('hex'),
  }
}

write(
  'manifest.json',
  `${JSON.stringify(
    {
      $schema: '../../schema/corpus-manifest.json',
      schema: 'variorum/corpus@1',
      name: 'gazette',
      title: 'Gazette: three news stories and their variants',
      description:
        'Three original news stories, each with six machine translations and two hand-made rewrites with recorded damage.',
      language: 'en',
      licence: 'CC-BY-4.0',
      authors: ['the variorum authors'],
      reference: { name: 'original', description: 'The story as written for this corpus' },
      systems,
      documents: documents.map(({ id, title, kind }) => ({
        id,
        title,
        kind,
        gold: `gold/${id}.json`,
        texts: Object.fromEntries(
          ['original', ...systems.map(({ name }) => name)].map((name) => [name, digest(id, name)]),
        ),
      })),
    },
    null,
    2,
  )}\n`,
)
