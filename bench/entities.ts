// What the gold of the world-order texts says of mention detection and of the entities metric.
// npx jiti bench/entities.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { Span } from '../src/model/document.ts'
import { findMentions, type Mention } from '../src/text/entities.ts'
import { loadWink } from '../src/text/wink.ts'

const data = join(import.meta.dirname, '../../shared/data/world-order')
if (!existsSync(data)) {
  console.log(`no gold at ${data}: nothing to measure`)
  process.exit(0)
}

interface GoldEntity extends Span {
  readonly id: string
  readonly type: string
  readonly ids: readonly string[]
  readonly text: string
  readonly s: string
  readonly holder?: readonly string[]
}

interface Gold {
  readonly text: string
  readonly entities: readonly GoldEntity[]
}

const goldOf = (name: string): Gold => {
  const file = readdirSync(join(data, 'raw')).find((raw) => raw.startsWith(name)) ?? ''
  const { entities } = JSON.parse(readFileSync(join(data, 'gold', `${name}.json`), 'utf8')) as Omit<Gold, 'text'>
  return { text: readFileSync(join(data, 'raw', file), 'utf8'), entities }
}

const merged: Readonly<Record<string, string>> = {
  quantity: 'number',
  money: 'number',
  percent: 'number',
  ordinal: 'number',
  time: 'date',
}
const typeOf = ({ type }: Mention): string => merged[type] ?? type

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const verbose = process.argv.includes('--verbose')

function detection(names: readonly string[], types: readonly string[]): readonly string[][] {
  return types.map((type) => {
    const cells = [overlap, same].flatMap((hit) => {
      let [found, given, right, wanted] = [0, 0, 0, 0]
      for (const name of names) {
        const { text, entities } = gold.get(name) ?? { text: '', entities: [] }
        const ours = (mentions.get(name) ?? []).filter((mention) => typeOf(mention) === type)
        const theirs = entities.filter((entity) => entity.type === type)
        const missed = theirs.filter((entity) => !ours.some((mention) => hit(mention, entity)))
        const extra = ours.filter((mention) => !theirs.some((entity) => hit(mention, entity)))
        found += theirs.length - missed.length
        wanted += theirs.length
        right += ours.length - extra.length
        given += ours.length
        if (verbose && hit === overlap) {
          for (const { start, end } of missed) console.log(`${name} missed ${type} ${start}: ${text.slice(start, end)}`)
          for (const { start, end } of extra) console.log(`${name} extra ${type} ${start}: ${text.slice(start, end)}`)
        }
      }
      const [p, r] = [share(right, given), share(found, wanted)]
      return [p, r, share(2 * p * r, p + r)].map((x) => x.toFixed(2))
    })
    const count = names.flatMap((name) => gold.get(name)?.entities ?? []).filter((e) => e.type === type).length
    return [type, String(count), ...cells]
  })
}

const wink = await loadWink()
const names = ['000', '002', '004']
const gold = new Map(names.map((name) => [name, goldOf(name)]))
const mentions = new Map([...gold].map(([name, { text }]) => [name, findMentions(text, wink)]))
console.log(
  markdownTable([
    ['type', 'gold', 'P overlap', 'R', 'F1', 'P exact', 'R', 'F1'],
    ...detection(names, ['person', 'place', 'organisation', 'nationality', 'role', 'date', 'number', 'event']),
  ]),
)
