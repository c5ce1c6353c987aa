// How many of sacreBLEU's numbers our metrics give to the last bit: npx jiti bench/sacrebleu-goldens.ts [FAMILY…]
import { existsSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import { goldens, isEqual, ulps } from './golden-records.ts'
import { families } from './goldens.ts'

const shown = 40

async function main(): Promise<void> {
  if (!existsSync(goldens)) {
    process.stdout.write(`${goldens} is not here; nothing compared\n`)
    return
  }
  const wanted = process.argv.slice(2)
  const table: string[][] = []
  const differences: string[] = []
  for (const [family, checks] of Object.entries(families)) {
    if (wanted.length > 0 && !wanted.includes(family)) continue
    const kinds = new Map<string, { equal: number; total: number; farthest: number; missing: number }>()
    const started = process.cpuUsage()
    for await (const check of checks()) {
      const kind = kinds.get(check.kind) ?? { equal: 0, total: 0, farthest: 0, missing: 0 }
      kinds.set(check.kind, kind)
      kind.total++
      if (isEqual(check)) {
        kind.equal++
        continue
      }
      const distance = ulps(check)
      if (distance === undefined) kind.missing++
      else kind.farthest = Math.max(kind.farthest, distance)
      differences.push(`${family}: ${check.record}: sacreBLEU ${check.expected}, ours ${check.got ?? 'undefined'}`)
    }
    const { user, system } = process.cpuUsage(started)
    for (const [kind, { equal, total, farthest, missing }] of kinds)
      table.push([
        family,
        kind,
        `${equal} / ${total}`,
        String(farthest),
        String(missing),
        `${((user + system) / 1e6).toFixed(1)} s`,
      ])
  }
  const head = ['family', 'values', 'equal / total', 'largest difference (ulps)', 'not numbers', 'CPU of the family']
  process.stdout.write(`${markdownTable([head, ...table])}\n`)
  if (differences.length > 0) process.stdout.write(`\nNot equal:\n${differences.slice(0, shown).join('\n')}\n`)
  if (differences.length > shown) process.stdout.write(`and ${differences.length - shown} more\n`)
}

await main()
