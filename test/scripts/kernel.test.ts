import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kernelFile, kernelSource } from '../../scripts/kernel-source.ts'

it('the embedded kernel is what its source compiles to (npm run kernel writes it again)', () => {
  expect(readFileSync(kernelFile, 'utf8')).toBe(kernelSource())
}, 60_000)
