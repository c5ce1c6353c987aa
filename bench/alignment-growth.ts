// npx jiti bench/alignment-growth.ts [ID,ID,...]
//
// Time, memory and strict F1 of the aligner on generated documents of growing length, each in a process of its own, of
// code bundled as dist/ is: through jiti, whose calls between modules are slow, 100,000 passages take half as long again.
// The documents are made anew from their recipes by the data's own generator, which needs python3. hunalign (C++) stands
// beside ours where it is found, up to 20,000 passages: its memory grows with their square.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { align } from '../src/align/align.ts'
import { type AlignmentDocument, countLinks, linkScores } from '../src/align/link-score.ts'
import { table } from '../src/report/markdown/table.ts'
import { hunalignMissing, hunalignRow } from './hunalign.ts'

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'alignment')
const rolldown = join(import.meta.dirname, '..', 'node_modules', '.bin', 'rolldown')
const usual = ['dev-grow-medium-1000', 'dev-grow-medium-10000', 'dev-xl-medium-20000', 'dev-xl-medium-100000']
const [first, file] = process.argv.slice(2)

if (first === '--one' && file) measure(file)
else if (!existsSync(folder)) console.log(`${folder} is not there: nothing measured`)
else printGrowth(first?.split(',') ?? usual)

function printGrowth(ids: readonly string[]): void {
  const work = mkdtempSync(join(tmpdir(), 'growth-'))
  try {
    const missing = hunalignMissing()
    const compiled = join(work, 'growth.mjs')
    execFileSync(rolldown, [import.meta.filename, '--file', compiled, '--format', 'esm', '--platform', 'node'])
    const rows = ids.flatMap((id) => {
      const path = join(work, `${id}.jsonl`)
      const made = execFileSync('python3', ['gen.py', 'recipe', 'pool-dev.jsonl', 'recipes.json', id], {
        cwd: folder,
        maxBuffer: 2 ** 28,
      })
      writeFileSync(path, made)
      const { stdout } = spawnSync(process.execPath, [compiled, '--one', path], { encoding: 'utf8' })
      const document = JSON.parse(readFileSync(path, 'utf8')) as AlignmentDocument
      const isSmall = document.reference.length <= 25_000
      return [
        [id, 'ours', ...stdout.trim().split('\t')],
        ...(missing === undefined && isSmall ? [[id, 'hunalign', ...hunalignRow(document, work, 600)]] : []),
      ]
    })
    console.log(table(['document', 'aligner', 'CPU seconds', 'seconds', 'MB', 'strict F1'], rows, 2))
    if (missing !== undefined) console.log(`\nhunalign is not measured: ${missing}`)
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** Start, reading and aligning, before the scoring. */
function measure(path: string): void {
  const document = JSON.parse(readFileSync(path, 'utf8')) as AlignmentDocument
  const { beads } = align(document.reference, document.hypothesis)
  const { user, system } = process.cpuUsage()
  const figures = [
    ((user + system) / 1e6).toFixed(2),
    process.uptime().toFixed(2),
    String(Math.round(process.resourceUsage().maxRSS / 1024)),
  ]
  const counts = countLinks(
    document,
    beads.map(({ reference, hypothesis }) => [reference, hypothesis] as const),
  )
  console.log([...figures, linkScores([counts]).strict.toFixed(3)].join('\t'))
}
