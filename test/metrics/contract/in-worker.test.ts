import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWorker } from '../../../src/metrics/contract/in-worker.ts'
import type { Measurer } from '../../../src/metrics/contract/measurer.ts'
import { MetricFailure } from '../../../src/metrics/contract/metric-failure.ts'
import type { Pair } from '../../../src/model/pair.ts'
import { UserError } from '../../../src/model/user-error.ts'

const folder = join(import.meta.dirname, 'fixtures')
const says = (hypothesis: string): readonly Pair[] => [{ references: ['7 and 8'], hypothesis }]
const plain = ({ rows, findings }: Awaited<ReturnType<Measurer['measure']>>) => ({
  rows: rows.map((row) => Array.from(row)),
  findings,
})

describe('a plugin in a worker', () => {
  let obeys: Measurer
  beforeAll(async () => {
    obeys = await inWorker('./obeys.js', { language: 'es', folder, timeLimit: 5000 })
  })
  afterAll(() => obeys.close())

  it('declares itself, and is told the language', () => {
    expect(obeys.source).toBe('plugin ./obeys.js')
    expect(obeys.metric).toEqual({
      name: 'obeys',
      statistics: ['kept', 'lost'],
      higherIsBetter: true,
      signature: { name: 'obeys', language: 'es', version: '1' },
      unit: 'segment',
      needs: ['reference'],
      givesFacts: true,
    })
  })

  it.each(['count', 'a typed row'])('gives rows: %s', async (behaviour) => {
    expect(plain(await obeys.measure(says(behaviour)))).toEqual({ rows: [[3, 1]], findings: [] })
  })

  it('gives findings', async () => {
    const { findings } = await obeys.measure(says('a finding'))
    expect(findings).toEqual([{ pair: 0, statistic: 'lost', message: "'7' is gone" }])
  })

  it('keeps a finding that points outside its text, without that place', async () => {
    const { findings } = await obeys.measure(says('a finding outside the text'))
    expect(findings).toEqual([
      { pair: 0, statistic: 'lost', message: "'7' is gone", related: { side: 'hypothesis', start: 0, end: 1 } },
    ])
  })

  it('gives a finding its type of fact and its category', async () => {
    const { findings } = await obeys.measure(says('a finding of a category'))
    expect(findings).toMatchObject([{ about: 'number', category: 'accuracy/omission' }])
  })

  const factsOf = (hypothesis: string) => obeys.facts([{ system: 'one', pairs: says(hypothesis) }])

  it('gives facts, without what lies outside the text', async () => {
    const place = { side: 'hypothesis', start: 0, end: 1 }
    expect(await factsOf('facts outside the text')).toEqual([
      {
        id: 'number:7',
        type: 'number',
        said: [{ system: 'one', pair: 0, place, text: 'f' }],
        outcomes: [{ system: 'one', pair: 0, statistic: 'lost' }],
      },
    ])
  })

  it('is asked for the facts of the pairs that it measured, not of copies', async () => {
    const pairs = says('count')
    await obeys.measure(pairs)
    expect(await obeys.facts([{ system: 'one', pairs }])).toMatchObject([{ label: 'the same' }])
    expect(await factsOf('count')).toMatchObject([{ label: 'others' }])
    for (let i = 0; i < 70; i++) await obeys.measure(says('count'))
    expect(await obeys.facts([{ system: 'one', pairs }])).toMatchObject([{ label: 'others' }])
  })

  it.each([
    ['facts that are none', "metric 'obeys' gave 7, expected a list of facts"],
    ['facts of one id', "metric 'obeys' gave a fact with the id 'number:7', expected one that no other has"],
    ['a fact of no type', "metric 'obeys' gave fact 'number:7' of type 'a/b', expected a word such as 'person'"],
    ['a fact without places', "metric 'obeys' gave fact 'number:7' without places, expected a list"],
    ['a fact of no system', "metric 'obeys' gave a fact of pair 0 of 'nobody', which is not there"],
    ['a fact of no pair', "metric 'obeys' gave a fact of pair 9 of 'one', which is not there"],
    ['an outcome of no statistic', "metric 'obeys' gave an outcome of 'mislaid', expected one of kept, lost"],
    ['facts that throw', "metric 'obeys' threw: no facts today"],
  ])('fails with one sentence when it gives %s', async (behaviour, sentence) => {
    await expect(factsOf(behaviour)).rejects.toThrow(new MetricFailure(sentence))
  })

  it('scores many sums at once', async () => {
    expect(await obeys.scores([[3, 1], Float64Array.of(0, 0), [1, 1]])).toEqual([0.75, undefined, 0.5])
  })

  it.each([
    ['throw', "metric 'obeys' threw: no model in ./weights"],
    ['reject', "metric 'obeys' threw: the server said 503"],
    ['throw a string', "metric 'obeys' threw: just text"],
    ['throw an error without words', "metric 'obeys' threw: RangeError"],
    ['throw an object', "metric 'obeys' threw: [Object: null prototype] { code: 7 }"],
    ['no rows', "metric 'obeys' gave undefined, expected a list of rows"],
    ['too few rows', "metric 'obeys' gave 0 rows for 1 pair"],
    ['a number for a row', "metric 'obeys' gave 3 for pair 0, expected a row of 2 (kept, lost)"],
    ['a narrow row', "metric 'obeys' gave 1 statistic for pair 0, expected 2 (kept, lost)"],
    ['NaN in a row', "metric 'obeys' gave NaN for 'lost' of pair 0, expected a finite number"],
    ['text in a row', "metric 'obeys' gave '1' for 'lost' of pair 0, expected a finite number"],
    ['a finding too many', "metric 'obeys' noted 2 findings of 'lost' but counts 1"],
    ['a finding of no pair', "metric 'obeys' noted a finding of pair 1, expected 0 to 0"],
    ['a finding of no statistic', "metric 'obeys' noted a finding of 'mislaid', expected one of kept, lost"],
    ['a finding without a message', "metric 'obeys' noted a finding of 'lost' without a message"],
    [
      'a finding of no severity',
      "metric 'obeys' noted a finding of severity 'awful', expected minor, major, critical or none",
    ],
    [
      'a finding of no category',
      "metric 'obeys' noted a finding of category 'accuracy/', expected names parted by '/', such as 'accuracy/omission'",
    ],
    ['a finding about nothing', "metric 'obeys' noted a finding about 7, expected a type of fact such as 'person'"],
  ])('fails in one sentence and lives on: %s', async (behaviour, sentence) => {
    await expect(obeys.measure(says(behaviour))).rejects.toEqual(new MetricFailure(sentence))
    expect(plain(await obeys.measure(says('count'))).rows).toEqual([[3, 1]])
  })

  it.each([
    ['NaN', [13, 0]],
    ['null', [14, 0]],
  ])('may not score %s', async (score, sum) => {
    await expect(obeys.scores([[1, 1], sum])).rejects.toEqual(
      new MetricFailure(
        `metric 'obeys' scored ${score}, expected a finite number, or undefined where there was nothing to measure`,
      ),
    )
  })

  it('keeps the stack of what was thrown for the author', async () => {
    await expect(obeys.measure(says('throw'))).rejects.toHaveProperty('cause', expect.stringContaining('obeys.js:'))
  })

  it('answers calls that were made together in their order', async () => {
    const [one, two, three] = await Promise.allSettled([
      obeys.measure(says('count')),
      obeys.measure(says('throw')),
      obeys.scores([[1, 3]]),
    ])
    expect([one.status, two.status]).toEqual(['fulfilled', 'rejected'])
    expect(three).toEqual({ status: 'fulfilled', value: [0.25] })
  })
})

describe('a plugin that cannot go on', () => {
  const limits = { language: 'en', folder, timeLimit: 5000, memoryLimit: 32 }

  it.each([
    ['hang', "metric 'obeys' did not answer within 5 s and was stopped"],
    ['never answer', "metric 'obeys' did not answer within 5 s and was stopped"],
    ['exit', "metric 'obeys' ended its own thread (exit code 3)"],
    ['throw later', "metric 'obeys' threw: out of turn"],
    ['throw nothing later', "metric 'obeys' threw: undefined"],
  ])('is stopped, and every later call fails alike: %s', async (behaviour, sentence) => {
    const obeys = await inWorker('./obeys.js', limits)
    await expect(obeys.measure(says(behaviour))).rejects.toEqual(new MetricFailure(sentence))
    await expect(obeys.measure(says('count'))).rejects.toEqual(new MetricFailure(sentence))
    await expect(obeys.scores([[1, 1]])).rejects.toEqual(new MetricFailure(sentence))
    await obeys.close()
  })

  it('is stopped when it scores without end', async () => {
    const obeys = await inWorker('./obeys.js', limits)
    await expect(obeys.scores([[15, 0]])).rejects.toThrow('did not answer within 5 s')
    await obeys.close()
  })

  it('is stopped when it floods memory', async () => {
    const obeys = await inWorker('./obeys.js', { ...limits, timeLimit: 10_000 })
    await expect(obeys.measure(says('flood'))).rejects.toEqual(
      new MetricFailure("metric 'obeys' needed more than 32 MB of memory and was stopped"),
    )
    await obeys.close()
  })
})

describe('a plugin that cannot be loaded', () => {
  it.each([
    ['./nowhere.js', `no such file in ${folder}; expected a .js or .ts file, or the name of an installed package`],
    [
      'no-such-metric',
      `no such file, and no package of that name installed in ${folder}; try npm install no-such-metric`,
    ],
    [
      './not-a-metric.js',
      'expected a metric, an object with name, statistics, higherIsBetter, signature, unit, measure, score',
    ],
    ['./no-default.js', 'no default export; expected a metric, or a function of {language} that gives one'],
    ['./lacks-score.js', "metric 'scoreless' has no 'score'; expected a function from a sum of rows to a number"],
    ['./throws-loading.js', 'could not be loaded: no licence key'],
    ['./hangs-loading.js', 'did not answer within 3 s and was stopped'],
    ['./exits-loading.js', 'ended its own thread (exit code 4)'],
  ])('is the mistake of the user who named it: %s', async (specifier, sentence) => {
    await expect(
      inWorker(specifier, { language: 'en', folder, timeLimit: specifier === './hangs-loading.js' ? 3000 : 10_000 }),
    ).rejects.toEqual(new UserError(`plugin ${specifier}: ${sentence}`))
  })

  it('is told which package it misses', async () => {
    await expect(inWorker('./misses-a-package.js', { language: 'en', folder })).rejects.toThrow(
      /^plugin \.\/misses-a-package\.js: could not be loaded: Cannot find (package|module) 'variorum-has-no-such-neighbour'/,
    )
  })
})

describe('where a plugin may be', () => {
  const home = join(import.meta.dirname, '../../plugin-package')
  const pairs = [
    { references: ['one two three four'], hypothesis: 'one two' },
    { references: ['five'], hypothesis: '' },
  ]

  it.each([
    ['a path', './index.js', home],
    ['a path without its ./', 'index.js', home],
    ['an absolute path', join(home, 'index.js'), '/'],
    ['the name of the package one is in', 'variorum-length-ratio', home],
  ])('%s', async (_, specifier, where) => {
    const ratio = await inWorker(specifier, { language: 'en', folder: where })
    const { rows } = await ratio.measure(pairs)
    expect(rows.map((row) => Array.from(row))).toEqual([
      [7, 18],
      [0, 4],
    ])
    expect(await ratio.scores(rows)).toEqual([7 / 18, 0])
    await ratio.close()
  })

  it('a TypeScript file that imports variorum without having installed it', async () => {
    // It gets all of the package from its source, which is compiled on the way.
    const words = await inWorker('./words.ts', { language: 'en', folder: home, timeLimit: 60_000 })
    expect(plain(await words.measure(pairs))).toEqual({
      rows: [
        [2, 4, 0],
        [0, 1, 1],
      ],
      findings: [
        {
          pair: 1,
          statistic: 'empty',
          message: 'nothing stands for these 1 words',
          place: { side: 'reference', start: 0, end: 4 },
        },
      ],
    })
    await words.close()
  }, 60_000)
})

const script = (body: string): string =>
  `import { createJiti } from 'jiti'
   const { inWorker } = await createJiti(${JSON.stringify(import.meta.url)}).import('../../../src/metrics/contract/in-worker.ts')
   const obeys = await inWorker('./obeys.js', { language: 'en', folder: ${JSON.stringify(folder)} })
   ${body}`

const run = (body: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script(body)], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

describe('the process around a plugin', () => {
  it('finds nothing of what a plugin prints on its standard output', () => {
    const body = `await obeys.measure([{ references: [''], hypothesis: 'print' }]); await obeys.close()`
    expect(run(`${body}; console.log('{}')`)).toBe('{}\n')
  })

  it('ends even when nobody closed the plugin', () => {
    expect(run(`console.log((await obeys.scores([[1, 1]]))[0])`)).toBe('0.5\n')
  })
})
