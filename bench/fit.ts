// npm run fit -- NAME [--write]
//
// Remakes numbers of the source that were fitted to data, says how far they are from those that are shipped and how good both
// are on the half of the data that was not tuned on; --write puts them into the source.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { certainty } from './fits/certainty.ts'
import { confidence } from './fits/confidence.ts'
import type { Fit } from './fits/fit.ts'
import { linkFeatures } from './fits/links.ts'
import { relation } from './fits/relation.ts'

const fits: Readonly<Record<string, Fit>> = { certainty, confidence, links: linkFeatures, relation }

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [name = ''] = positionals
const fit = fits[name]
const fault = fit ? fit.lacking() : `fit '${name}': expected ${Object.keys(fits).join(', ')}`
if (!fit || fault !== undefined) {
  console.error(fault)
  process.exit(2)
}

const path = join(import.meta.dirname, '..', fit.file)
let source = readFileSync(path, 'utf8')
const numbers = await fit.remake(console.log)
for (const [key, value] of Object.entries(numbers)) if (typeof value === 'number') source = replaced(source, key, value)
if (Object.values(numbers).some(Array.isArray)) source = withTable(source, fit.record, numbers)
if (values.write) writeFileSync(path, source)

function replaced(text: string, key: string, value: number): string {
  const line = new RegExp(`^( {2}${key}: )(-?[\\d._/ ]+),`, 'm')
  const written = line.exec(text)?.[2]
  if (written === undefined) throw new Error(`${fit!.file}: no ${key} in ${fit!.record}`)
  console.log(`  ${key}: ${value.toFixed(2)}, // shipped: ${written}`)
  return text.replace(line, `$1${value.toFixed(2)},`)
}

function withTable(text: string, record: string, rows: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(rows).map(
    ([key, row]) => `  '${key}': ${JSON.stringify(row).replaceAll(',', ', ')},\n`,
  )
  const from = text.indexOf(`export const ${record}`)
  return `${text.slice(0, text.indexOf('= {', from))}= {\n${written.join('')}}\n`
}
