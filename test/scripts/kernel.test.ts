import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kernelFile, kernelSource, kernels } from '../../scripts/kernel-source.ts'

it.each(kernels)(
  'the embedded %s is what its source compiles to (npm run kernel writes it again)',
  (kernel) => {
    expect(readFileSync(kernelFile(kernel), 'utf8')).toBe(kernelSource(kernel))
  },
  60_000,
)
