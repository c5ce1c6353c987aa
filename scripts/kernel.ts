import { writeFileSync } from 'node:fs'
import { kernelFile, kernelSource } from './kernel-source.ts'

// npm run kernel

writeFileSync(kernelFile, kernelSource())
