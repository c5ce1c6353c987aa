import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/read/corpus.ts'
import { corpusNames, packageCorpora } from '../../src/read/find-manifest.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import { parseManifest } from '../../src/read/parse-manifest.ts'

function manifestOf(name: string): Manifest {
  const path = join(packageCorpora, name, 'manifest.json')
  return parseManifest(readFileSync(path, 'utf8'), path)
}

describe.each(corpusNames())('corpora/%s', (name) => {
  const manifest = manifestOf(name)

  it('has the name of its folder', () => {
    expect(manifest.name).toBe(name)
  })

  it('holds the gold it names', () => {
    const named = manifest.documents.flatMap(({ gold }) => gold ?? [])
    expect(named.filter((gold) => !existsSync(join(packageCorpora, name, gold)))).toEqual([])
  })
})

const embedded = corpusNames().filter((name) => manifestOf(name).texts?.location !== 'external')

describe.each(embedded)('corpora/%s', (name) => {
  const manifest = manifestOf(name)

  it('can be read, with texts as long as it says', async () => {
    const { documents } = await readCorpus(name)
    const lengths = documents.flatMap(({ id, reference, hypotheses }) =>
      [reference, hypotheses].flat().map(({ system, text }) => [id, system, text.length]),
    )
    const said = manifest.documents.flatMap(({ id, texts }) =>
      [manifest.reference, ...manifest.systems].flatMap((system) => {
        const text = texts[system.name]
        return text === undefined ? [] : [[id, system.name, text.length]]
      }),
    )
    expect(lengths).toEqual(said.map(([id, system, length], index) => [id, system, length ?? lengths[index]?.[2]]))
  })
})
