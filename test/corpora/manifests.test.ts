import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/read/corpus.ts'
import { corpusNames, packageCorpora } from '../../src/read/find-manifest.ts'
import { parseManifest } from '../../src/read/parse-manifest.ts'

describe.each(corpusNames())('corpora/%s', (name) => {
  const path = join(packageCorpora, name, 'manifest.json')
  const manifest = parseManifest(readFileSync(path, 'utf8'), path)

  it('has the name of its folder', () => {
    expect(manifest.name).toBe(name)
  })

  it('holds the gold it names', () => {
    const named = manifest.documents.flatMap(({ gold }) => gold ?? [])
    expect(named.filter((gold) => !existsSync(join(packageCorpora, name, gold)))).toEqual([])
  })

  it.skipIf(manifest.texts?.location === 'external')('can be read, with texts as long as it says', async () => {
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
