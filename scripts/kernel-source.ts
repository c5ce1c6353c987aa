import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js')

/** Each has its AssemblyScript in `assembly` and what it is compiled to in `kernel-wasm.ts`. */
export const kernels = ['src/analysis/kernel', 'src/math/kernel', 'src/metrics/kernel'] as const

export const kernelFile = (kernel: string): string => join(root, kernel, 'kernel-wasm.ts')

/** What belongs into `kernelFile`, compiled from the AssemblyScript beside it: the same bytes for the same source. */
export function kernelSource(kernel: string): string {
  const assembly = `${kernel}/assembly`
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    const out = join(folder, 'kernel.wasm')
    const settings = ['--config', `${assembly}/asconfig.json`, '--outFile', out]
    execFileSync(process.execPath, [compiler, `${assembly}/index.ts`, ...settings], { cwd: root })
    const text = readFileSync(out).toString('base64')
    return `// Written by npm run kernel from ${assembly}.\nexport const wasm =\n  '${text}'\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
