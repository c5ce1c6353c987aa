// CPU seconds of reading files of strings, the median of three: 100,000 strings a format.
// `npx jiti bench/strings.ts [count]`
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStrings } from '../src/strings/read-strings.ts'

const count = Number(process.argv[2] ?? 100_000)
const rounds = 3

const numbers = Array.from({ length: count }, (_, i) => i)
const text = (i: number): string => `The boat number ${i} leaves at ${i % 24} o'clock with %s on board.`

/** Files by name, each with `count` strings. */
const files: Readonly<Record<string, string>> = {
  'flat.json': JSON.stringify(Object.fromEntries(numbers.map((i) => [`key${i}`, text(i)])), null, 2),
  'nested.json': JSON.stringify(
    Object.fromEntries(numbers.map((i) => [`key${i}`, { inner: { text: text(i) } }])),
    null,
    2,
  ),
  'de.po': numbers.map((i) => `#: boat.c:${i}\n#, c-format\nmsgid "${text(i)}"\nmsgstr "${text(i)}"\n`).join('\n'),
  'one.xlf': `<xliff version="1.2"><file original="a"><body>\n${numbers.map((i) => `<trans-unit id="${i}"><source>${text(i)}</source><target>${text(i)}</target></trans-unit>`).join('\n')}</body></file></xliff>`,
  'two.xlf': `<xliff version="2.0"><file id="a">\n${numbers.map((i) => `<unit id="${i}"><segment><source>${text(i)}</source><target>${text(i)}</target></segment></unit>`).join('\n')}</file></xliff>`,
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
try {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, content)
    const seconds: number[] = []
    let units = 0
    for (let round = 0; round < rounds; round++) {
      const start = process.cpuUsage()
      units = (await readStrings(path)).units.length
      const { user, system } = process.cpuUsage(start)
      seconds.push((user + system) / 1e6)
    }
    const [median = 0] = seconds.sort((a, b) => a - b).slice(rounds >> 1)
    const megabytes = Math.round(content.length / 1e6)
    console.log(`${name.padEnd(16)} ${units} units, ${megabytes} MB: ${median.toFixed(2)} s`)
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
} finally {
  rmSync(folder, { recursive: true })
}
