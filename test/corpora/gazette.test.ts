import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readGolds, readManifest } from '../../bench/gold.ts'
import { isScored } from '../../src/model/document.ts'

const root = join(import.meta.dirname, '../..')
const corpus = join(root, 'corpora/gazette')
const bytes = (path: string, folder = corpus) => readFileSync(join(folder, path))
const text = (document: string, system: string) => bytes(`texts/${document}/${system}.txt`).toString('utf8')

const manifest = readManifest(join(corpus, 'manifest.json'))
const golds = readGolds(join(corpus, 'manifest.json'))
const goldTexts = golds.flatMap(({ document, texts }) =>
  Object.entries(texts).map(([system, { sentences }]) => ({ document, system, sentences })),
)
const damage = golds.flatMap(({ document, damage: items }) => items.map((item) => ({ document, item })))

const ascending = (a: number, b: number) => a - b

const kinds = ['name', 'place', 'number', 'unit', 'money', 'date', 'role', 'quote', 'speaker', 'negation', 'quote-mark']

describe('the gazette manifest', () => {
  it('names every text of the corpus with its hash', () => {
    const named = manifest.documents.flatMap(({ texts }) => Object.values(texts))
    const hashes = named.map(({ path }) => createHash('sha256').update(bytes(path)).digest('hex'))
    expect(hashes).toEqual(named.map(({ sha256 }) => sha256))
    const files = readdirSync(join(corpus, 'texts'), { recursive: true, encoding: 'utf8' })
    expect(named.map(({ path }) => path).sort()).toEqual(
      files
        .filter((file) => file.endsWith('.txt'))
        .map((file) => `texts/${file}`)
        .sort(),
    )
  })

  it('has every system in every document', () => {
    const names = ['original', ...manifest.systems.map(({ name }) => name)]
    expect(manifest.documents.map(({ texts }) => Object.keys(texts))).toEqual(manifest.documents.map(() => names))
  })
})

describe('the gazette gold', () => {
  it.each(goldTexts)('covers $document/$system: all but white space lies in exactly one sentence', (gold) => {
    const whole = text(gold.document, gold.system)
    let rest = ''
    let read = 0
    for (const { start, end } of gold.sentences) {
      expect(start).toBeGreaterThanOrEqual(read)
      expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim())
      rest += whole.slice(read, start)
      read = end
    }
    expect((rest + whole.slice(read)).trim()).toBe('')
  })

  it.each(golds)('names each scored sentence of $document in exactly one bead', ({ texts, beads }) => {
    const scored = (system: string) =>
      (texts[system]?.sentences ?? []).flatMap((sentence, i) => (isScored(sentence) ? [i] : []))
    for (const [system, found] of Object.entries(beads)) {
      expect(found.flatMap(({ reference }) => reference).sort(ascending)).toEqual(scored('original'))
      expect(found.flatMap(({ hypothesis }) => hypothesis).sort(ascending)).toEqual(scored(system))
    }
  })

  it('reads what was and what is at the spans of each item of damage', () => {
    for (const { document, item } of damage) {
      const was = item.reference && text(document, 'original').slice(item.reference.start, item.reference.end)
      const is = item.hypothesis && text(document, item.system).slice(item.hypothesis.start, item.hypothesis.end)
      expect({ id: item.id, was: was ?? '', is: is ?? '' }).toEqual({ id: item.id, was: item.was, is: item.is })
    }
  })

  it('damages nothing but scored sentences, and no place twice', () => {
    for (const { texts, damage: items } of golds) {
      for (const [i, { id, system, hypothesis }] of items.entries()) {
        if (!hypothesis) continue
        const within = texts[system]?.sentences.find((s) => s.start <= hypothesis.start && hypothesis.end <= s.end)
        expect({ id, scored: within !== undefined && isScored(within) }).toEqual({ id, scored: true })
        const before = items.slice(0, i).filter((other) => other.system === system)
        expect({ id, overlaps: before.filter((b) => (b.hypothesis?.end ?? 0) > hypothesis.start) }).toEqual({
          id,
          overlaps: [],
        })
      }
    }
  })

  it.each([...kinds, 'harmless'])('plants at least eight of kind %s', (kind) => {
    expect(damage.filter(({ item }) => item.kind === kind).length).toBeGreaterThanOrEqual(8)
  })

  it('plants no other kind, and gives each item its own id', () => {
    expect(damage.filter(({ item }) => item.kind !== 'harmless' && !kinds.includes(item.kind))).toEqual([])
    expect(new Set(damage.map(({ item }) => item.id)).size).toBe(damage.length)
  })
})

const scratch = mkdtempSync(join(tmpdir(), 'gazette-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** Files of a folder that differ from the corpus' own. */
const changed = (folder: string) => filesBelow(folder).filter((file) => !bytes(file, folder).equals(bytes(file)))

function installedVersions(): string {
  try {
    return execFileSync(join(corpus, 'make-mt.sh'), ['--versions'], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}

describe('making the gazette again', () => {
  it('gives the same original, wire texts, gold and manifest from their annotated sources', () => {
    const folder = join(scratch, 'by-hand')
    const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
    execFileSync(process.execPath, [jiti, join(corpus, 'make.ts'), folder])
    expect(filesBelow(folder)).toHaveLength(9 + 3 + 1)
    expect(changed(folder)).toEqual([])
  })

  const missing = installedVersions() !== bytes('versions.txt').toString('utf8')
  const why = missing ? ' (skipped: Apertium is not here in the versions of versions.txt)' : ''

  it.skipIf(missing)(
    `gives the same machine translations from the originals${why}`,
    () => {
      const folder = join(scratch, 'by-machine')
      execFileSync(join(corpus, 'make-mt.sh'), [folder])
      expect(filesBelow(folder)).toHaveLength(18 + 1)
      expect(changed(folder)).toEqual([])
    },
    180_000,
  )
})
