import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { openMetrics } from '../../src/metrics/open.ts'
import type { SaidOptions } from '../../src/metrics/registered.ts'
import { registry, usualMetrics } from '../../src/metrics/registry.ts'
import { formatSignature } from '../../src/model/metric.ts'

const context = { language: 'de', nrefs: 2 }

describe('the registry', () => {
  it('has the metrics that the package exports, under their names', () => {
    expect(Object.keys(registry)).toEqual(Object.keys(metrics))
    expect(usualMetrics.filter((name) => !(name in registry))).toEqual([])
  })

  it.each(Object.keys(registry))('makes the %s that the package exports', async (name) => {
    const [made, exported] = [await registry[name]!.make(context, {}), metrics[name]!(context)]
    expect(made.name).toBe(name)
    expect(formatSignature(made.signature)).toBe(formatSignature(exported.signature))
    expect(made.statistics).toEqual(exported.statistics)
  })

  it('has a page in docs/metrics for every metric, which names it in its heading', () => {
    const folder = join(import.meta.dirname, '../../docs/metrics')
    const headings = readdirSync(folder).map((page) => readFileSync(join(folder, page), 'utf8').split('\n', 1)[0] ?? '')
    const named = new Set(headings.flatMap((heading) => heading.toLowerCase().split(/[\s,:`]+/)))
    expect(Object.keys(registry).filter((name) => !named.has(name))).toEqual([])
  })

  const options = Object.entries(registry).flatMap(([name, { options: own }]) =>
    own.map((option) => [name, option] as const),
  )

  it.each(options.map(([name, option]) => [name, option.flag, option] as const))(
    '%s is another one with --%s',
    async (name, _, option) => {
      const said: Readonly<Record<string, string | number>> = {
        tokenize: 'char',
        smoothMethod: 'floor',
        smoothValue: 0.3,
        maxNgramOrder: 3,
        charOrder: 5,
        wordOrder: 1,
        beta: 3,
        normalization: 'NFKC',
        glossary: join(import.meta.dirname, 'checks/fixtures/glossary.csv'),
      }
      const value = option.type === 'switch' ? (option.on ?? true) : said[option.field]!
      // what has a meaning beside another option only
      const beside: Readonly<Record<string, SaidOptions>> = {
        smoothValue: { smoothMethod: 'floor' },
        asianSupport: { normalized: true },
      }
      const more = beside[option.field] ?? {}
      const plain = await registry[name]!.make(context, more)
      const other = await registry[name]!.make(context, { ...more, [option.field]: value })
      expect(formatSignature(other.signature)).not.toBe(formatSignature(plain.signature))
    },
  )

  it('gives one flag to one meaning', () => {
    const meanings = options.map(([, { flag, ...meaning }]) => `${flag} ${JSON.stringify(meaning)}`)
    const flags = new Set(options.map(([, { flag }]) => flag))
    expect(new Set(meanings).size).toBe(flags.size)
    expect(flags.size).toBeGreaterThan(20)
  })
})

describe('openMetrics', () => {
  const open = (names: readonly string[], said = {}) =>
    openMetrics({ names, plugins: [], context: { language: 'en' }, said, timeLimit: 1000, findings: false })

  it('names what people ask for and cannot be had without a model', async () => {
    await expect(open(['comet'])).rejects.toThrow(/neural metrics need a model and come in as a plugin/)
    await expect(open(['chrff'])).rejects.toThrow(/did you mean 'chrf'/)
  })

  it('refuses what would do nothing', async () => {
    await expect(open(['chrf'], { tokenize: 'zh' })).rejects.toThrow('--tokenize does nothing without the metric bleu')
    await expect(open(['edit', 'edit'])).rejects.toThrow("metric 'edit' is named twice")
  })

  it('calls a metric by the name it was asked for, whatever its options make of it', async () => {
    const [chrf] = await open(['chrf'], { 'chrf-word-order': 2 })
    expect(chrf!.metric.name).toBe('chrf')
    expect(chrf!.metric.signature.name).toBe('chrF2++')
  })
})
