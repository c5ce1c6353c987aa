import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAligner } from '../src/align/open-aligner.ts'
import { inWorker } from '../src/metrics/contract/in-worker.ts'
import { MetricFailure } from '../src/metrics/contract/metric-failure.ts'
import { UserError } from '../src/model/user-error.ts'
import { file, temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const pairs = [
  { references: ['one two'], hypothesis: 'one' },
  { references: ['three'], hypothesis: 'three' },
]
const options = { language: 'en', folder, timeLimit: 20_000 }

const metric = (name: string, before: string, measuring = '', head = ''): string =>
  file(
    join(folder, name),
    `${head}
    ${before}
    export default {
      name: 'odd', statistics: ['same'], higherIsBetter: true, signature: {name: 'odd', version: '1'}, unit: 'segment',
      measure(pairs, note) {
        const rows = pairs.map(({references, hypothesis}) => [references[0] === hypothesis ? 1 : 0])
        note({ pair: 1, statistic: 'same', message: 'the same' })
        ${measuring}
        return rows
      },
      score: ([same]) => same,
    }`,
  )

const aligner = (name: string, before: string, aligning = ''): string =>
  file(
    join(folder, name),
    `${before}
    export default {
      name: 'odd', version: '1',
      align(reference) {
        const links = reference.map((_, i) => ({ reference: [i], hypothesis: [i] }))
        ${aligning}
        return links
      },
    }`,
  )

const posts = `
  import { parentPort, workerData } from 'node:worker_threads'
  const junk = [null, 7, 'x', {}, { ready: { name: 'other' } }, { failed: 'no' }, { rows: [[9]], findings: 'many' }, { links: 3 }]
  for (const each of junk) parentPort.postMessage(each)
  workerData.port?.postMessage({ ready: { name: 'other' } })`
const postsMore = 'for (const each of junk) parentPort.postMessage(each)'

describe('a plugin that posts messages of its own', () => {
  it('is a metric like others', async () => {
    metric('posts.mjs', posts, postsMore)
    const odd = await inWorker('./posts.mjs', options)
    expect(odd.metric.name).toBe('odd')
    const { rows, findings } = await odd.measure(pairs)
    expect([rows.map((row) => Array.from(row)), findings.length]).toEqual([[[0], [1]], 1])
    expect(await odd.scores([[4]])).toEqual([4])
    await odd.close()
  })

  it('is an aligner like others', async () => {
    aligner('posting-aligner.mjs', posts, postsMore)
    const odd = await openAligner('./posting-aligner.mjs', options)
    const { beads } = await odd.align(['one', 'two'], ['one', 'two'])
    expect([odd.signature, beads.map(({ hypothesis }) => hypothesis)]).toEqual(['odd/1', [[0], [1]]])
    await odd.close()
  })
})

/** What our own code in the thread stands on. */
const patches = [
  'Array.prototype.map = function () { return this }',
  'Array.prototype.entries = function* () { yield [0, [NaN]] }',
  'Array.prototype.filter = () => 7',
  'Array.prototype.every = () => true; Number.isFinite = () => true',
  'Object.entries = () => { throw 1 }',
  'globalThis.Float64Array = class extends Array {}',
]

describe('a plugin that changes what the language brings', () => {
  const rowsOrFailure = async (name: string): Promise<unknown> => {
    const odd = await inWorker(name, options)
    try {
      const { rows } = await odd.measure(pairs)
      return {
        widths: rows.map((row) => row.length),
        finite: rows.every((row) => Array.from(row).every(Number.isFinite)),
      }
    } catch (error) {
      return error
    } finally {
      await odd.close()
    }
  }

  it.each(patches)('%s, as a metric: gives rows that are rows, or fails in one sentence', async (patch) => {
    const name = `patch-${patches.indexOf(patch)}.mjs`
    metric(name, '', patch)
    const found = await rowsOrFailure(`./${name}`)
    const seen = found instanceof MetricFailure ? found.message.slice(0, 12) : found
    expect(["metric 'odd'", { widths: [1, 1], finite: true }]).toContainEqual(seen)
  })

  it.each(patches.slice(0, 3))(
    '%s, as an aligner: gives links that are links, or is told in one sentence',
    async (patch) => {
      const name = `aligner-patch-${patches.indexOf(patch)}.mjs`
      aligner(name, '', patch)
      const odd = await openAligner(`./${name}`, options)
      const found = await Promise.resolve(odd.align(['one', 'two'], ['one', 'two'])).catch((error: unknown) => error)
      await odd.close()
      const seen = found instanceof UserError ? found.message.slice(0, 13) : found
      const links = expect.objectContaining({ threshold: 0 }) as object
      expect(["aligner 'odd'", links]).toContainEqual(seen)
    },
  )

  it.each([
    ['NaN in a row', 'Number.isFinite = () => true; rows[0][0] = NaN', "gave NaN for 'same' of pair 0"],
    ['a row too many', 'Object.defineProperty(rows, "length", {value: 3}); rows[2] = [1]', 'gave 3 rows for 2 pairs'],
  ])('%s is seen here', async (_, patch, sentence) => {
    metric('seen.mjs', '', patch)
    expect(await rowsOrFailure('./seen.mjs')).toMatchObject({ message: expect.stringContaining(sentence) as string })
  })
})

describe('a plugin in modules’ words in a folder that is called commonjs, as npm’s new ones are', () => {
  file(join(folder, 'new', 'package.json'), '{"name": "new", "type": "commonjs"}')
  file(join(folder, 'new', 'helper.js'), 'export const nothing = ""')

  it.each(['./new/metric.js', './new/imports.js'])('%s is loaded', async (name) => {
    metric(name, '', '', name.includes('imports') ? "import { nothing } from './helper.js'" : '')
    const odd = await inWorker(name, options)
    expect((await odd.measure(pairs)).rows.map((row) => Array.from(row))).toEqual([[0], [1]])
    await odd.close()
  })

  it('an aligner too', async () => {
    aligner('new/aligner.js', '')
    const odd = await openAligner('./new/aligner.js', options)
    expect(odd.signature).toBe('odd/1')
    await odd.close()
  })

  it('and what is no module in any words is told', async () => {
    file(join(folder, 'new', 'broken.js'), 'export default {{')
    await expect(inWorker('./new/broken.js', options)).rejects.toThrow(
      /^plugin .\/new\/broken.js: could not be loaded: /,
    )
  })
})
