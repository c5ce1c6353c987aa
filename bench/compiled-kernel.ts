import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export type CompiledKernel = Pick<typeof import('../src/math/edit-distance.ts'), 'distance'> &
  Pick<typeof import('../src/math/edit-distances.ts'), 'distances'> &
  Pick<typeof import('../src/math/edit-script.ts'), 'editScript'>

/** The kernel's entry points bundled as dist/ is, not through jiti, which makes calls between modules slow. */
export function compiledKernel(): CompiledKernel {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  try {
    const entry = join(folder, 'entry.ts')
    const modules = ['edit-distance', 'edit-distances', 'edit-script']
    writeFileSync(entry, modules.map((name) => `export * from '${join(root, 'src/math', name)}.ts'\n`).join(''))
    const out = join(folder, 'kernel.cjs')
    execFileSync(join(root, 'node_modules/.bin/rolldown'), [entry, '--file', out, '--format', 'cjs'])
    return createRequire(import.meta.url)(out) as CompiledKernel
  } finally {
    rmSync(folder, { recursive: true })
  }
}
