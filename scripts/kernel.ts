import { writeFileSync } from 'node:fs'
import { kernelFile, kernelSource, kernels } from './kernel-source.ts'

// npm run kernel

for (const kernel of kernels) writeFileSync(kernelFile(kernel), kernelSource(kernel))
