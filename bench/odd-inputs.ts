// Whatever people send: how long the program takes to read a megabyte of it, and how that grows. Each text is doubled until it has
// its length; the exponent is log2 of the last doubling's ratio, and 1 is linear.
// npx jiti bench/odd-inputs.ts [UNITS] [NAME…] (default: 1,000,000 UTF-16 units of each)

import type { Document } from '../src/model/document.ts'
import { seenMentions, seenPassages, seenQuotations } from '../src/pipeline/inspect.ts'
import { oddTexts } from './odd-texts.ts'

const [units = '1000000', ...names] = process.argv.slice(2)
const longest = Number(units)

/** Seconds that a length may take before longer ones are no longer tried. */
const patience = 20

const jobs: readonly { readonly name: string; readonly run: (document: Document) => Promise<unknown> }[] = [
  { name: 'sentences', run: (document) => seenPassages(document, 'sentences') },
  { name: 'entities', run: seenMentions },
  { name: 'quotes', run: seenQuotations },
]

/** CPU seconds, once: what was read before is remembered. */
async function secondsOf(
  run: (document: Document) => Promise<unknown>,
  text: string,
  language = 'en',
): Promise<number> {
  const document = { id: 'odd', system: 'odd', path: 'odd.txt', language, text }
  const before = process.cpuUsage()
  await run(document)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

for (const { run } of jobs) await secondsOf(run, 'Ada Okafor said “no” on 3 March. '.repeat(200))
console.log('| text | call | units | CPU s | exponent |\n| :-- | :-- | --: | --: | --: |')
for (const { name, make, language } of oddTexts) {
  if (names.length > 0 && !names.includes(name)) continue
  for (const job of jobs) {
    let [length, seconds, before] = [longest / 8, 0, 0]
    for (; ; length *= 2) {
      before = seconds
      seconds = await secondsOf(job.run, make(length), language)
      if (length * 2 > longest || seconds > patience) break
    }
    const exponent = Math.log2(seconds / before)
    const flag = seconds > 2 * (length / 1e6) + 0.05 || (exponent > 1.15 && seconds > 0.2) ? ' !' : ''
    console.log(`| ${name} | ${job.name} | ${length} | ${seconds.toFixed(2)} | ${exponent.toFixed(2)}${flag} |`)
  }
}
