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
  'strings.xml': `<resources>\n${numbers.map((i) => `<string name="k${i}">${text(i).replace("'", "\\'")}</string>`).join('\n')}</resources>`,
  'a.tmx': `<tmx><header srclang="en"/><body>${numbers.map((i) => `<tu tuid="${i}"><tuv xml:lang="en"><seg>${text(i)}</seg></tuv><tuv xml:lang="de"><seg>${text(i)}</seg></tuv></tu>`).join('\n')}</body></tmx>`,
  'a.strings': numbers.map((i) => `"key${i}" = "${text(i)}";`).join('\n'),
  'a.properties': numbers.map((i) => `key${i} = ${text(i)}`).join('\n'),
  'a.yml': `de:\n${numbers.map((i) => `  key${i}: "${text(i)}"`).join('\n')}`,
  'a.csv': `key,en,de\n${numbers.map((i) => `key${i},"${text(i)}","${text(i)}"`).join('\n')}`,
  'a.srt': numbers
    .map(
      (i) => `${i + 1}\n${String(Math.floor(i / 60)).padStart(2, '0')}:${i % 60}:00,000 --> 99:00:00,000\n${text(i)}\n`,
    )
    .join('\n'),
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
    console.log(`${name.padEnd(12)} ${units} units, ${megabytes} MB: ${median.toFixed(2)} s`)
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
} finally {
  rmSync(folder, { recursive: true })
}
