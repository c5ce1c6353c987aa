import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { configTypesFile } from '../../scripts/config-types.ts'
import { schemas, typesOfConfig } from '../../scripts/schemas.ts'

const folder = join(import.meta.dirname, '../../schema')

describe('the published JSON Schemas', () => {
  it.each(Object.entries(schemas()))('%s is what `npm run schemas` writes', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  it('are all there is in their folder', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas()).sort())
  })

  it('the types of a configuration file are what `npm run schemas` writes', () => {
    expect(readFileSync(configTypesFile, 'utf8')).toBe(typesOfConfig())
  })

  it.each([
    [
      true,
      { $schema: 'x', run: { source: 'a', inputs: ['b'], severity: { keys: 'off' }, top: 'all', timings: 'full' } },
    ],
    [true, { gate: { results: 'a', failOn: ['findings > 0'], resamples: 10 }, score: { pairedBs: true, chrfBeta: 2 } }],
    [false, { rnu: {} }],
    [false, { run: { outt: 'a' } }],
    [false, { run: { 'time-limit': 3 } }],
    [false, { run: { timeLimit: 0 } }],
    [false, { run: { top: 0 } }],
    [false, { run: { severity: { keys: 'loud' } } }],
    [false, { gate: { resamples: 1.5 } }],
    [false, { score: { version: true } }],
  ])('%s: an editor takes the configuration %j', (isRight, config) => {
    const schema = z.fromJSONSchema(JSON.parse(schemas()['config.schema.json'] ?? ''))
    expect(schema.safeParse(config).success).toBe(isRight)
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
