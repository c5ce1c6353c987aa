import type { Finding, Metric, Pair } from 'variorum'
import { describeMetric, pair } from 'variorum/testing'
import { describe, expect, it } from 'vitest'
import type { Clock } from './asker.ts'
import { judgeMetric } from './judge-metric.ts'
import {
  type Behaviour,
  completion,
  errors,
  halfway,
  type LocalServer,
  localServer,
  raw,
  reset,
  type Script,
  stall,
  status,
} from './local-server.ts'
import type { Settings } from './settings.ts'

const reference = 'The ferry leaves at seven and carries no cars.'
const wrong = 'The ferry leaves at eleven and carries no cars.'

const ofEleven = {
  quote: 'eleven',
  occurrence: 1,
  category: 'accuracy/mistranslation',
  severity: 'major',
  explanation: 'the hour is another',
}

/** A clock on which waiting takes no time and is remembered. */
function quickClock(): Clock & { readonly waits: readonly number[] } {
  let now = Date.UTC(2026, 0, 1)
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    wait(milliseconds) {
      waits.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
}

const settingsFor = ({ url }: LocalServer, others: Partial<Settings> = {}): Settings => ({
  url,
  key: 'sk-secret',
  model: 'small-judge',
  language: 'en',
  temperature: 0,
  seed: 7,
  concurrency: 4,
  attempts: 5,
  timeLimit: 20_000,
  longestWait: 60_000,
  tokens: 500,
  ...others,
})

interface Judged {
  readonly row: readonly number[]
  readonly findings: readonly Finding[]
  readonly score: number | undefined
  readonly told: string
  readonly waits: readonly number[]
  readonly server: LocalServer
}

async function measured(metric: Metric, pairs: readonly Pair[]) {
  const findings: Finding[] = []
  const rows = await metric.measure(pairs, (finding) => {
    findings.push(finding)
  })
  return { rows: rows.map((row) => Array.from(row)), findings }
}

/** What comes of one pair where the server does this, request by request. */
async function judged(
  behaviours: readonly Behaviour[],
  settings: Partial<Settings> = {},
  asked: Pair = pair(reference, wrong),
): Promise<Judged> {
  const script: Script = { [asked.hypothesis]: behaviours }
  const server = await localServer(script)
  const clock = quickClock()
  const lines: string[] = []
  const metric = judgeMetric(settingsFor(server, settings), { clock, tell: (line) => lines.push(line) })
  const { rows, findings } = await measured(metric, [asked])
  const row = rows[0]!
  return { row, findings, score: metric.score(row), told: lines.join('\n'), waits: clock.waits, server }
}

const good = completion(errors(ofEleven))
const oneMajor = [5, 1, 0, 1, 0, 0]
const nothing = [0, 0, 0, 0, 0, 0]

const answering = await localServer({
  [wrong]: [good],
  'The ferry leaves at seven': [
    completion(
      errors(
        { ...ofEleven, quote: 'carries no cars', category: 'accuracy/omission', severity: 'critical' },
        { ...ofEleven, quote: 'AT  SEVEN', category: 'fluency/punctuation', severity: 'minor' },
        { ...ofEleven, quote: 'by bus', category: 'style', severity: 'minor' },
      ),
    ),
  ],
})

describeMetric(judgeMetric(settingsFor(answering), { tell: () => undefined }), [
  {
    name: 'weighs and places the errors that the model marks',
    pair: pair(reference, wrong),
    row: oneMajor,
    score: 5,
    findings: [
      {
        statistic: 'major',
        severity: 'major',
        category: 'accuracy/mistranslation',
        message: 'the hour is another',
        place: { side: 'hypothesis', start: 20, end: 26 },
      },
    ],
  },
  {
    name: 'finds what was left out in the reference, folds what it cannot find, and counts what is nowhere without weight',
    pair: pair(reference, 'The ferry leaves at seven'),
    row: [25.1, 1, 1, 0, 1, 1],
    score: 25.1,
    findings: [
      { statistic: 'critical', place: { side: 'reference', start: 30, end: 45 } },
      { statistic: 'minor', place: { side: 'hypothesis', start: 17, end: 25 } },
      { statistic: 'unresolved', message: 'the hour is another (its quote is nowhere in the texts)' },
    ],
  },
  {
    name: 'has measured a passage without errors',
    pair: pair(reference, reference),
    row: [0, 1, 0, 0, 0, 0],
    score: 0,
  },
  { name: 'asks nobody about two empty sides', pair: pair('', ' '), row: nothing, score: undefined },
  {
    name: 'asks nobody about a passage that was left out',
    pair: pair('Gone.', ''),
    row: [25, 1, 0, 0, 1, 0],
    findings: [{ category: 'accuracy/omission', place: { side: 'reference', start: 0, end: 5 } }],
  },
  {
    name: 'nor about one that was added',
    pair: pair('', 'More.'),
    row: [5, 1, 0, 1, 0, 0],
    findings: [{ category: 'accuracy/addition', place: { side: 'hypothesis', start: 0, end: 5 } }],
  },
])

describe('the question', () => {
  it('goes to the endpoint with key, model, temperature, seed and a schema', async () => {
    const { server } = await judged([good])
    expect(server.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        body: {
          model: 'small-judge',
          temperature: 0,
          seed: 7,
          max_tokens: 500,
          response_format: { type: 'json_schema', json_schema: { strict: true } },
        },
      },
    ])
  })

  it('is put without a schema to a server that takes none, and to it from then on', async () => {
    const server = await localServer({}, (response, asked) =>
      ('response_format' in asked.body ? status(400) : completion(errors()))(response, asked),
    )
    const metric = judgeMetric(settingsFor(server, { concurrency: 1 }), { clock: quickClock(), tell: () => undefined })
    const { rows } = await measured(metric, [pair('a', 'b'), pair('c', 'd')])
    expect(rows).toEqual([[0, 1, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]]) // biome-ignore format: two rows
    expect(server.asked.map(({ translation, body }) => [translation, 'response_format' in body])).toEqual([
      ['b', true],
      ['b', false],
      ['d', false],
    ])
  })

  it('is put about a source where there is no reference, whose words then place what was left out', async () => {
    const omission = { ...ofEleven, quote: 'um sieben', category: 'accuracy/omission' }
    const asked = { references: [], source: 'Die Fähre fährt um sieben.', hypothesis: 'The ferry leaves.' }
    const { findings } = await judged([completion(errors(omission))], {}, asked)
    expect(findings).toMatchObject([{ place: { side: 'reference', start: 16, end: 25 } }])
  })

  it('is under way for no more pairs at a time than said', async () => {
    const server = await localServer({}, (response, asked) => {
      setTimeout(() => completion(errors())(response, asked), 20)
    })
    const metric = judgeMetric(settingsFor(server, { concurrency: 3 }), { tell: () => undefined })
    const pairs = Array.from({ length: 12 }, (_, i) => pair('a', `b${i}`))
    // Two measurings at once share the places.
    await Promise.all([metric.measure(pairs.slice(0, 6)), metric.measure(pairs.slice(6))])
    expect([server.asked.length, server.crowd()]).toEqual([12, 3])
  })
})

describe('an answer', () => {
  it.each<[string, Behaviour]>([
    ['in a fence', completion(`\`\`\`json\n${errors(ofEleven)}\n\`\`\``)],
    ['with prose round it', completion(`I {looked} at it:\n\n${errors(ofEleven)}\n\nThat's all {really}.`)],
    ['in a fence amid prose', completion(`Here "it" is.\n\`\`\`\n${errors(ofEleven)}\n\`\`\`\nDone.`)],
    ['after a draft', completion(`<think>${errors()} or rather</think>${errors(ofEleven)}`)],
    ['in parts', completion([{ type: 'text', text: errors(ofEleven) }])],
    ['as a bare list', completion(JSON.stringify([ofEleven]))],
    ['with strings for numbers', completion(errors({ ...ofEleven, occurrence: '1' }), {}, { prompt_tokens: '100' })],
    [
      'with other letters',
      completion(errors({ ...ofEleven, severity: ' Major', category: 'Accuracy/Mistranslation' })),
    ],
    ['without what can be done without', completion(errors({ quote: 'eleven', severity: 'major' }), {}, undefined)],
  ])('is read %s', async (_, behaviour) => {
    const { row, score, server } = await judged([behaviour])
    expect([row, score, server.asked.length]).toEqual([oneMajor, 5, 1])
  })

  it.each<[string, Behaviour, why: string]>([
    [
      'a page with status 200',
      raw('<!doctype html><p>Busy', 'text/html'),
      'the server answered with a page, not with JSON',
    ],
    ['half an object', raw('{"choices":'), 'the answer was no JSON'],
    ['no object', raw('[]'), 'the answer was no JSON object'],
    ['an error with status 200', raw('{"error":{"message":"no"}}'), 'the answer had no message'],
    ['no choice', raw('{"choices":[]}'), 'the answer had no message'],
    ['prose alone', completion('It reads well.'), 'the answer had no list of errors with a severity each'],
    ['nothing', completion(null), 'the answer had no list of errors with a severity each'],
    ['no list', completion('{"errors":"none"}'), 'the answer had no list of errors with a severity each'],
    [
      'an error without a severity',
      completion(errors({ quote: 'eleven' })),
      'the answer had no list of errors with a severity each',
    ],
    ['status 500', status(500), 'the server answered with status 500'],
    ['a reset', reset, 'the connection was lost (ECONNRESET)'],
    ['half an answer', halfway, 'the connection was lost'],
  ])('that is %s is asked for again, and in the end not measured', async (_, behaviour, why) => {
    const once = await judged([behaviour, good])
    expect([once.row, once.server.asked.length]).toEqual([oneMajor, 2])
    const never = await judged([behaviour], { attempts: 3 })
    expect([never.row, never.score, never.server.asked.length]).toEqual([nothing, undefined, 3])
    expect(never.findings).toMatchObject([{ pair: 0, statistic: 'unmeasured' }])
    expect(never.findings[0]!.message).toContain(`not answered in 3 attempts: ${why}`)
  })

  it('that does not come in time is asked for again', async () => {
    const { row, findings, server } = await judged([stall], { timeLimit: 100, attempts: 2 })
    expect([row, server.asked.length]).toEqual([nothing, 2])
    expect(findings).toMatchObject([{ message: 'not answered in 2 attempts: there was no whole answer within 0.1 s' }])
    expect((await judged([stall, good], { timeLimit: 2000 })).row).toEqual(oneMajor)
  })

  it('that is cut off is never counted, and asked for again with more room', async () => {
    const cut = completion(errors(), { finish_reason: 'length' })
    const { row, server } = await judged([cut, cut, good])
    expect([row, server.asked.map(({ body }) => body.max_tokens)]).toEqual([oneMajor, [500, 1000, 2000]])
    expect((await judged([cut], { attempts: 2 })).findings).toMatchObject([
      { statistic: 'unmeasured', message: 'not answered in 2 attempts: the answer was longer than 1000 tokens' },
    ])
  })

  it.each<[string, Behaviour]>([
    ['in words of its own field', completion(null, { message: { content: null, refusal: 'I would rather not.' } })],
    ['by a filter', completion(errors(), { finish_reason: 'content_filter' })],
  ])('that is a refusal %s is not measured and not asked for again', async (_, behaviour) => {
    const { row, findings, told, server } = await judged([behaviour])
    expect([row, server.asked.length]).toEqual([nothing, 1])
    expect(findings).toEqual([{ pair: 0, statistic: 'unmeasured', message: 'the model refused to judge it' }])
    expect(told).toBe(
      'judge: 0 of 1 pair judged; 1 attempt, 1 refusal, 0 unresolved quotes; 100 tokens read, 10 written',
    )
  })
})

describe('a server that is busy', () => {
  it.each<[string, Behaviour, wait: number]>([
    ['in seconds', status(429, { 'retry-after': '7' }), 7000],
    ['by a date', status(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }), 30_000],
    ['by a date that is over', status(503, { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' }), 0],
  ])('is left alone for as long as it asks %s', async (_, behaviour, wait) => {
    const { row, waits } = await judged([behaviour, good])
    expect([row, waits]).toEqual([oneMajor, wait === 0 ? [] : [wait]])
  })

  it('is left alone twice as long each time where it does not say, or says nonsense', async () => {
    const { row, waits } = await judged([status(429), status(503, { 'retry-after': 'soon' }), status(500), good])
    expect([row, waits]).toEqual([oneMajor, [500, 1000, 2000]])
  })

  it('is not waited for longer than said', async () => {
    const { row, findings, server } = await judged([status(429, { 'retry-after': '3600' })])
    expect([row, server.asked.length]).toEqual([nothing, 1])
    expect(findings).toMatchObject([{ message: 'the server answered with status 429 and asks to wait 3600 s' }])
  })

  it('is left alone by all that would ask meanwhile', async () => {
    const server = await localServer({ b: [status(429, { 'retry-after': '9' }), completion(errors())] })
    const clock = quickClock()
    const metric = judgeMetric(settingsFor(server, { concurrency: 1 }), { clock, tell: () => undefined })
    await metric.measure([pair('a', 'b'), pair('a', 'c')])
    expect(clock.waits).toEqual([9000])
  })
})

describe('a server that takes no request of ours', () => {
  it.each([401, 403, 404, 302])('ends the measuring (status %d) with a sentence that holds no key', async (code) => {
    const server = await localServer({}, status(code))
    const metric = judgeMetric(settingsFor(server, { concurrency: 1 }), { clock: quickClock(), tell: () => undefined })
    const measuring = metric.measure([pair('a', 'b'), pair('a', 'c'), pair('a', 'd')])
    await expect(measuring).rejects.toThrow(
      `the server answered with status ${code} at ${server.url.host}; are address, key and model right?`,
    )
    expect(server.asked).toHaveLength(1)
  })

  it('or not this one, costs that pair alone', async () => {
    const server = await localServer({ b: [status(413)] })
    const metric = judgeMetric(settingsFor(server), { clock: quickClock(), tell: () => undefined })
    const { rows, findings } = await measured(metric, [pair('a', 'b'), pair('a', 'c')])
    expect(rows).toEqual([nothing, [0, 1, 0, 0, 0, 0]])
    expect(findings).toMatchObject([{ pair: 0, message: 'the server answered with status 413' }])
  })
})

describe('what it cost', () => {
  it('is told once with the scores: attempts, refusals, unresolved quotes, tokens', async () => {
    const lines: string[] = []
    const server = await localServer({
      b: [
        status(500),
        completion(errors({ ...ofEleven, quote: 'nowhere' }), {}, { prompt_tokens: '1200', completion_tokens: 34 }),
      ],
      c: [completion(null, { message: { refusal: 'no' } }, null)],
    })
    const metric = judgeMetric(settingsFor(server), { clock: quickClock(), tell: (line) => lines.push(line) })
    await metric.measure([pair('a', 'b'), pair('a', 'c'), pair('', '')])
    metric.score([0, 0, 0, 0, 0, 0])
    metric.score([5, 1, 0, 1, 0, 0])
    expect(lines).toEqual([
      'judge: 1 of 2 pairs judged; 3 attempts, 1 refusal, 1 unresolved quote; 1,200 tokens read, 34 written',
    ])
  })
})

it('has all in its signature that can change the number, and no key', async () => {
  const server = await localServer({})
  const { signature } = judgeMetric(settingsFor(server))
  expect(signature).toEqual({
    name: 'judge',
    model: 'small-judge',
    host: server.url.host,
    prompt: expect.stringMatching(/^[\da-f]{12}$/) as string,
    temperature: '0',
    seed: '7',
    language: 'en',
    tokens: '500',
    version: '1',
  })
})
