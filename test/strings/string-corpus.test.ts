import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStringCorpus } from '../../src/strings/string-corpus.ts'

describe('the languages of a corpus of strings', () => {
  it('are called by what their paths have of their own where nobody knows the language', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strings-'))
    try {
      const paths = ['en', 'xqa', 'xqb'].map((language) => join(folder, language, 'app.properties'))
      for (const path of paths) {
        await mkdir(join(path, '..'))
        await writeFile(path, 'a = Boot\n')
      }
      const [source, ...inputs] = paths
      const systems: string[] = []
      const { documents } = await openStringCorpus({ source, inputs, note: () => undefined })
      for await (const { files } of documents) for await (const { system } of files) systems.push(system)
      expect(systems).toEqual(['xqa', 'xqb'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
