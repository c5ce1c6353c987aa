import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storedPath } from '../../src/pipeline/stored-path.ts'

it.each([
  ['texts/a.txt', 'texts/a.txt'],
  ['./texts/a.txt', 'texts/a.txt'],
  ['../a.txt', '../a.txt'],
  [join(process.cwd(), 'texts', 'a.txt'), 'texts/a.txt'],
  [join(process.cwd(), '..', 'a.txt'), '../a.txt'],
])('%s is stored as %s', (path, stored) => {
  expect(storedPath(path)).toBe(stored)
})
