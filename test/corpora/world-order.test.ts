import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { worldOrder, worldOrderGold } from '../../scripts/world-order-gold.ts'
import { type Document, passageClasses } from '../../src/model/document.ts'
import { readCorpus } from '../../src/read/corpus.ts'
import { sha256 } from '../../src/read/sha256.ts'

const corpus = join(import.meta.dirname, '../../corpora/world-order')
const articles = join(worldOrder, 'raw')
const golds = ['000', '002', '004']
const readGold = (text: string) => JSON.parse(readFileSync(join(corpus, 'gold', `${text}.json`), 'utf8'))
const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const isThere = existsSync(articles)
if (!isThere) console.log(`skipped: ${articles} is not there, so the world-order articles cannot be read`)

/** Every run of five words, letters and digits only, in lower case. */
function runsOfFive(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')))
}

/** A file of the folder, without what a manifest says the texts are called: that may be repeated. */
function withoutTitles(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('manifest.json')) return text
  return text.replace(/^ +"title": .*$/gm, '')
}

async function readDocuments(): Promise<Document[]> {
  const { documents } = await readCorpus('world-order', { texts: articles })
  return [documents.map(({ reference }) => reference), documents.flatMap(({ hypotheses }) => hypotheses)].flat()
}

describe('the gold of world-order', () => {
  it.each(golds)('%s has spans in order inside its text, of classes we know', (text) => {
    const { paragraphs, sentences, length } = readGold(text)
    for (const passages of [paragraphs, sentences]) {
      let last = 0
      for (const { class: name, start, end } of passages) {
        expect(passageClasses).toContain(name)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(length)
    }
  })

  it.each(['000', '002'])('%s links sentences there are', (text) => {
    const { sentences, links } = readGold(text)
    const reference = readGold('004').sentences
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) {
      for (const index of link.hypothesis) expect(sentences[index]).toBeDefined()
      for (const index of link.reference) expect(reference[index]).toBeDefined()
    }
  })

  it('nests a mention inside the one it names', () => {
    for (const { entities } of golds.map(readGold))
      for (const { start, end, within } of entities) {
        if (within === undefined) continue
        expect(entities[within].start).toBeLessThanOrEqual(start)
        expect(entities[within].end).toBeGreaterThanOrEqual(end)
      }
  })
})

describe.skipIf(!isThere)('world-order, beside its articles', () => {
  it('reads all five: the reference and four systems, withheld from what is published', async () => {
    const { text, reference, systems, documents } = await readCorpus('world-order')
    expect([text, reference.name, systems.map(({ name }) => name)]).toEqual([
      'withheld',
      '004',
      ['000', '001', '002', '003'],
    ])
    const [document] = documents
    expect(document?.hypotheses.map(({ system }) => system)).toEqual(['000', '001', '002', '003'])
  })

  it('gives the lengths the manifest says', async () => {
    const manifest = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))
    for (const { system, text } of await readDocuments())
      expect(text.length).toBe(manifest.documents[0].texts[system].length)
  })

  it('has gold of the texts it reads', async () => {
    const annotated = (await readDocuments()).filter(({ system }) => golds.includes(system))
    expect(annotated).toHaveLength(golds.length)
    for (const { system, text } of annotated)
      expect(readGold(system)).toMatchObject({ text: system, length: text.length, sha256: sha256(text) })
  })

  it('has the gold that its script writes', () => {
    for (const [name, text] of Object.entries(worldOrderGold(worldOrder)))
      expect(readFileSync(join(corpus, 'gold', name), 'utf8')).toBe(text)
  })

  it('has gold spans without outer white space', async () => {
    for (const { system, text } of await readDocuments()) {
      if (!golds.includes(system)) continue
      const { paragraphs, sentences, entities, quotes } = readGold(system)
      const covered = [paragraphs, sentences, entities, quotes].flat().map(({ start, end }) => text.slice(start, end))
      expect(covered).toEqual(covered.map((each) => each.trim()))
    }
  })

  it('repeats no five words of the articles in a row, but in titles', () => {
    const printed = runsOfFive(
      readdirSync(articles)
        .map((name) => readFileSync(join(articles, name), 'utf8'))
        .join('\n'),
    )
    expect(printed.size).toBeGreaterThan(1000)
    const repeated = files.flatMap((file) => [...runsOfFive(withoutTitles(file))].filter((run) => printed.has(run)))
    expect(repeated).toEqual([])
  })
})
