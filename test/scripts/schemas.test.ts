import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemas } from '../../scripts/schemas.ts'

const folder = join(import.meta.dirname, '../../schema')

describe('the published JSON Schemas', () => {
  it.each(Object.entries(schemas()))('%s is what `npm run schemas` writes', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  it('are all there is in their folder', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas()).sort())
  })

  it('hold every manifest in corpora/ to the same shape as the reader', () => {
    const schema = z.fromJSONSchema(JSON.parse(schemas()['corpus-manifest.json'] ?? ''))
    const corpora = join(import.meta.dirname, '../../corpora')
    const manifests = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^[^/]+\/manifest\.json$/.test(path),
    )
    expect(manifests).not.toEqual([])
    const faults = manifests.map((path) => {
      const { error } = schema.safeParse(JSON.parse(readFileSync(join(corpora, path), 'utf8')))
      return { path, issues: error?.issues ?? [] }
    })
    expect(faults).toEqual(manifests.map((path) => ({ path, issues: [] })))
  })
})
