import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { array, assert, asyncProperty, boolean, infiniteStream, integer, nat, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { inWorker } from '../../src/metrics/contract/in-worker.ts'
import { metricLaws } from '../../src/metrics/contract/laws.ts'
import type { Pair } from '../../src/model/pair.ts'
import { UserError } from '../../src/model/user-error.ts'
import type { Answer, Asked } from '../../src/remote/answers.ts'
import type { Attempt } from '../../src/remote/attempted.ts'
import { type RemoteOptions, remoteMetric } from '../../src/remote/remote-metric.ts'
import { file, temporaryFolder } from '../folder.ts'

const columns = { name: 'far', higherIsBetter: true, signature: { name: 'far', version: '1' } }

const pairOf = (hypothesis: string): Pair => ({ references: ['a text'], hypothesis })

type Ask = (pairs: readonly Asked[], attempt: Attempt) => Promise<readonly Answer[]>

const lengths: Ask = async (pairs) => pairs.map(({ hypothesis }) => hypothesis.length)

/** Counts the calls of a function and the most that were under way at once. */
function watched(ask: Ask) {
  const seen = { calls: 0, underWay: 0, most: 0, pairs: 0 }
  const watching: Ask = async (pairs, attempt) => {
    seen.calls++
    seen.pairs += pairs.length
    seen.most = Math.max(seen.most, ++seen.underWay)
    try {
      return await ask(pairs, attempt)
    } finally {
      seen.underWay--
    }
  }
  return { seen, ask: watching }
}

async function measured(ask: Ask, hypotheses: readonly string[], options: RemoteOptions = {}) {
  const metric = inProcess(remoteMetric(columns, ask, { wait: () => 0, ...options }))
  const { rows, findings } = await metric.measure(hypotheses.map(pairOf))
  return { rows, findings: findings.map(({ pair, statistic, message }) => [pair, statistic, message]) }
}

describe('a metric that asks', () => {
  it('is the mean of what it is told, and keeps the laws of all metrics', async () => {
    const metric = remoteMetric(columns, async (pairs) =>
      pairs.map(({ references, hypothesis }) => (references[0] === hypothesis ? 1 : 0)),
    )
    expect(await metricLaws(metric, [{ references: ['two ships'], hypothesis: 'two ships' }])).toEqual([])
    expect([metric.score([3, 2]), metric.score([0, 0])]).toEqual([1.5, undefined])
  })

  it('may have rows of its own, with findings', async () => {
    const ask: Ask = async (pairs) =>
      pairs.map(() => ({ row: [2, 1, 1], findings: [{ statistic: 'errors', message: 'a word is wrong' }] }))
    const metric = remoteMetric(
      { ...columns, statistics: ['words', 'errors', 'pairs'], score: ({ 1: errors = 0 }) => -errors },
      ask,
    )
    const { rows, findings } = await inProcess(metric).measure([pairOf('a'), pairOf('b')])
    expect(rows).toEqual([
      [2, 1, 1],
      [2, 1, 1],
    ])
    expect(findings.map(({ pair, statistic }) => [pair, statistic])).toEqual([
      [0, 'errors'],
      [1, 'errors'],
    ])
  })

  it('gives the same rows and findings in whatever order calls end and whichever fail at first', async () => {
    const property = asyncProperty(
      array(string({ maxLength: 8 }), { maxLength: 30 }),
      integer({ min: 1, max: 5 }),
      integer({ min: 1, max: 6 }),
      infiniteStream(record({ delay: nat(3), fails: boolean() })),
      async (hypotheses, batch, concurrency, stream) => {
        const { seen, ask } = watched(async (pairs, { attempt }) => {
          const { delay, fails } = stream.next().value
          if (delay > 0) await sleep(delay)
          if (fails && attempt < 3) throw new Error('busy')
          return pairs.map(({ hypothesis }) =>
            hypothesis.length % 3 === 2 ? { unmeasured: `${hypothesis.length} are refused` } : hypothesis.length,
          )
        })
        const found = await measured(ask, hypotheses, { batch, concurrency, attempts: 3 })
        const isRefused = ({ length }: string): boolean => length % 3 === 2
        expect(found.rows).toEqual(hypotheses.map((text) => (isRefused(text) ? [0, 0] : [text.length, 1])))
        expect(found.findings).toEqual(
          hypotheses.flatMap((text, pair) =>
            isRefused(text) ? [[pair, 'unmeasured', `${text.length} are refused`]] : [],
          ),
        )
        expect(seen.most).toBeLessThanOrEqual(concurrency)
      },
    )
    // A failure prints its seed.
    await assert(property, { numRuns: 60 })
  })

  it('asks about equal texts once, in batches, so many at a time', async () => {
    const { seen, ask } = watched(async (pairs, attempt) => {
      await sleep(5)
      return lengths(pairs, attempt)
    })
    const { rows } = await measured(ask, ['a', 'bb', 'a', 'ccc', 'dddd', 'a', 'eeeee'], { batch: 2, concurrency: 2 })
    expect(rows.map((row) => row[0])).toEqual([1, 2, 1, 3, 4, 1, 5])
    expect(seen).toEqual({ calls: 3, underWay: 0, most: 2, pairs: 5 })
  })
})

describe('an answer that does not come', () => {
  it.each<[string, Ask, string]>([
    ['throws', async () => Promise.reject(new Error('connection reset')), 'connection reset (3 attempts)'],
    ['gives too few', async () => [], 'a list of 0 for an answer, expected one of 1 (3 attempts)'],
    ['gives no list', async () => 7 as unknown as [], '7 for an answer, expected a list of 1 (3 attempts)'],
    ['gives NaN', async () => [Number.NaN], 'NaN for an answer, expected a number, a row or a reason (3 attempts)'],
    [
      'gives a row too wide',
      async () => [{ row: [1, 2, 3] }],
      'an object for an answer, expected a number, a row or a reason (3 attempts)',
    ],
    ['never answers', () => new Promise(() => {}), 'no answer within 0.02 s (3 attempts)'],
    ['refuses', async () => [{ unmeasured: 'the model refused' }], 'the model refused'],
  ])('is never 0 but unmeasured, with the reason: it %s', async (_, ask, reason) => {
    const found = await measured(ask, ['some'], { attempts: 3, timeLimit: 20 })
    expect(found).toEqual({ rows: [[0, 0]], findings: [[0, 'unmeasured', reason]] })
  })

  it('is told when its time is over', async () => {
    const signals: AbortSignal[] = []
    const ask: Ask = (_, { signal }) => {
      signals.push(signal)
      return new Promise(() => {})
    }
    await measured(ask, ['some'], { attempts: 2, timeLimit: 10 })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('is waited for as long as the error says, and no longer than a minute', async () => {
    const waits: number[] = []
    const { seen, ask } = watched(async () => Promise.reject(new Error('busy')))
    const wait = (_: unknown, attempt: number): number => {
      waits.push(attempt)
      return attempt < 3 ? 1 : 3_600_000
    }
    const { findings } = await measured(ask, ['some'], { attempts: 9, wait })
    expect(findings).toEqual([[0, 'unmeasured', 'busy (the next attempt is to wait 3600 s)']])
    expect([waits, seen.calls]).toEqual([[1, 2, 3], 3])
  })

  it('is not asked for again where that is no use', async () => {
    const { seen, ask } = watched(async () => Promise.reject(new Error('no such model')))
    const { findings } = await measured(ask, ['some'], { wait: () => undefined })
    expect([findings, seen.calls]).toEqual([[[0, 'unmeasured', 'no such model']], 1])
  })

  it('costs its own batch alone', async () => {
    const ask: Ask = async (pairs, attempt) => {
      if (pairs.some(({ hypothesis }) => hypothesis === 'bad')) throw new Error('no')
      return lengths(pairs, attempt)
    }
    const { rows } = await measured(ask, ['a', 'b', 'bad', 'd', 'e'], { batch: 2, attempts: 1 })
    expect(rows).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })

  it.each([{ batch: 0 }, { concurrency: 1.5 }, { attempts: -1 }, { timeLimit: Number.NaN }])(
    '%j is refused',
    (options) => {
      expect(() => remoteMetric(columns, lengths, options)).toThrow(UserError)
    },
  )
})

describe('answers that are kept', () => {
  const filesIn = (cache: string) =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(cache, name))

  it('are not asked for again, by anyone who asks the same of the same texts', async () => {
    const cache = join(temporaryFolder(), 'deep', 'er')
    const { seen, ask } = watched(lengths)
    const first = await measured(ask, ['a', 'bb'], { cache })
    expect(await measured(ask, ['bb', 'a', 'ccc'], { cache })).toEqual({
      rows: [first.rows[1], first.rows[0], [3, 1]],
      findings: [],
    })
    expect(seen.pairs).toBe(3)
    const other = remoteMetric({ ...columns, signature: { name: 'far', version: '2' } }, ask, { cache })
    await other.measure([pairOf('a')])
    expect(seen.pairs).toBe(4)
  })

  it('are no reasons: what was not measured is asked for again', async () => {
    const cache = temporaryFolder()
    const { seen, ask } = watched(async () => [{ unmeasured: 'the model refused' }])
    await measured(ask, ['a'], { cache })
    await measured(ask, ['a'], { cache })
    expect([seen.pairs, filesIn(cache)]).toEqual([2, []])
  })

  it('are asked for again where their file is damaged, which is told once', async () => {
    const cache = temporaryFolder()
    const hypotheses = ['a', 'bb', 'ccc', 'dddd']
    const before = await measured(lengths, hypotheses, { cache })
    const whole = filesIn(cache)
    expect(whole).toHaveLength(4)
    const [cut = '', empty = '', changed = '', moved = ''] = whole
    const text = readFileSync(changed, 'utf8')
    writeFileSync(moved, text)
    writeFileSync(cut, readFileSync(cut, 'utf8').slice(0, 40))
    writeFileSync(empty, '')
    writeFileSync(changed, text.replace(/"answer":"\d"/, '"answer":"7"'))
    const told: string[] = []
    const { seen, ask } = watched(lengths)
    expect(await measured(ask, hypotheses, { cache, tell: (sentence) => told.push(sentence) })).toEqual(before)
    expect([seen.pairs, told]).toEqual([
      4,
      [expect.stringMatching(/is damaged and asked for again, as others like it are$/)],
    ])
    expect(await measured(() => Promise.reject(new Error('far')), hypotheses, { cache })).toEqual(before)
  })

  it('cost a sentence where they cannot be kept, and nothing else', async () => {
    const cache = file(join(temporaryFolder(), 'a-file'), 'not a folder')
    const told: string[] = []
    const { rows } = await measured(lengths, ['a', 'bb'], { cache, tell: (sentence) => told.push(sentence) })
    expect(rows).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(told.sort()).toEqual([
      expect.stringMatching(/^cache .*a-file: cannot be read, /),
      expect.stringMatching(/^cache .*a-file: cannot be written, .*; answers are not kept$/),
    ])
  })
})

describe('a plugin that asks', () => {
  const folder = temporaryFolder()
  const plugin = (name: string, cache: string): string =>
    file(
      join(folder, name),
      `import { remoteMetric } from 'variorum'
      export default remoteMetric(
        { name: 'far', higherIsBetter: true, signature: { name: 'far', version: '1' } },
        async (pairs) => {
          await new Promise((done) => setTimeout(done, 850))
          return pairs.map(({ hypothesis }) => hypothesis.length)
        },
        { concurrency: 2, timeLimit: 5000, cache: ${JSON.stringify(cache)} },
      )`,
    )

  it('has the time that its calls may take, though the limit is shorter, and two threads share a cache', async () => {
    plugin('far.ts', join(folder, 'cache'))
    const hypotheses = Array.from({ length: 40 }, (_, i) => 'x'.repeat(i + 1))
    const open = () => inWorker('./far.ts', { language: 'en', folder, timeLimit: 16_000 })
    const metrics = [await open(), await open()]
    const found = await Promise.all(metrics.map((metric) => metric.measure(hypotheses.map(pairOf))))
    for (const { rows, findings } of found) {
      expect(findings).toEqual([])
      expect(rows.map((row) => Array.from(row))).toEqual(hypotheses.map(({ length }) => [length, 1]))
    }
    await Promise.all(metrics.map((metric) => metric.close()))
    const left = readdirSync(join(folder, 'cache'), { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => name.endsWith('.json'))).toHaveLength(40)
    expect(left.filter((name) => name.includes('.variorum-'))).toEqual([])
  })
})
