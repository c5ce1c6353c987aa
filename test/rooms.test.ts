import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Text comes in on the left and a page goes out on the right: a room imports the ground floor, and pipeline.ts the rooms.
const ground = ['model', 'text', 'math', 'plugin']
const rooms = ['read', 'segment', 'align', 'metrics', 'aggregate', 'compare', 'report']
const src = join(import.meta.dirname, '..', 'src')

const imports = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from]) => from ?? '')

const filesOf = (room: string): string[] =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file))

const roomsImportedBy = (file: string): string[] =>
  imports(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => join(file, '..', from).split('/')[0] ?? '')

describe('rooms', () => {
  it.each([...ground, ...rooms])('%s imports only itself and the ground floor', (room) => {
    const allowed = new Set([room, ...ground])
    const strays = filesOf(room).flatMap((file) =>
      roomsImportedBy(file)
        .filter((to) => !allowed.has(to))
        .map((to) => `${file} -> ${to}`),
    )
    expect(strays).toEqual([])
  })

  it('the model imports nothing of ours but itself', () => {
    expect(
      filesOf('model')
        .flatMap(roomsImportedBy)
        .filter((to) => to !== 'model'),
    ).toEqual([])
  })

  it('wink-nlp is imported by one file', () => {
    const all = [...ground, ...rooms, 'cli'].flatMap(filesOf)
    const importers = all.filter((file) => imports(file).some((from) => from.startsWith('wink-')))
    expect(importers).toEqual(['text/wink.ts'])
  })
})
