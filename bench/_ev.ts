import { execSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { align } from '../src/align/align.ts'

for (const set of (process.env.S ?? 'short,bleualign').split(',')) {
  const out: string[] = []
  const t = Date.now()
  for (const line of readFileSync(`/work/shared/data/alignment/${set}.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const d = JSON.parse(line)
    out.push(
      JSON.stringify({
        id: d.id,
        links: align(d.reference, d.hypothesis).beads.map((b) => [b.reference, b.hypothesis]),
      }),
    )
  }
  console.log(set, Date.now() - t, 'ms')
  writeFileSync(`/tmp/pred-${set}${process.pid}.jsonl`, out.join('\n') + '\n')
  console.log(
    execSync(`python3 score.py ${set}.jsonl /tmp/pred-${set}${process.pid}.jsonl --by level`, {
      cwd: '/work/shared/data/alignment',
    }).toString(),
  )
}
