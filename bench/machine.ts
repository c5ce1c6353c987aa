import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import fastLevenshtein from 'fast-levenshtein/package.json' with { type: 'json' }
import { version } from '../src/model/version.ts'

/** What figures of speed depend on. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memory: string
  readonly platform: string
  /** Processes that wanted to run in the last minute before: above 0 the machine was not quiet. */
  readonly load: number
  /** Of ours, Node and the peers; null where a peer is not found. */
  readonly versions: Readonly<Record<string, string | null>>
}

export function machine(): Machine {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown processor',
    cores: all.length,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0] ?? 0,
    versions: {
      variorum: version,
      node: process.version,
      'fast-levenshtein': fastLevenshtein.version,
      rapidfuzz: pythonPackage('python3', 'rapidfuzz'),
      sacrebleu: pythonPackage(process.env.SACREBLEU_PYTHON ?? 'python3', 'sacrebleu'),
      hunalign: spawnSync(process.env.HUNALIGN ?? 'hunalign', [], { stdio: 'ignore' }).error ? null : 'found',
    },
  }
}

function pythonPackage(python: string, name: string): string | null {
  const { status, stdout } = spawnSync(python, ['-c', `import ${name}; print(${name}.__version__)`], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : null
}
