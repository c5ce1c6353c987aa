import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/metrics/quotes/quotes.ts'
import type { Span } from '../../src/model/document.ts'
import type { Finding } from '../../src/model/metric.ts'
import type { Pair } from '../../src/model/pair.ts'

const metric = quotes({ language: 'en' })

const pair = (reference: string, hypothesis: string): Pair => ({ references: [reference], hypothesis })

const lines = (text: string): Span[] =>
  Array.from(text.matchAll(/.+/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }))
const pick = (spans: readonly Span[], at: readonly number[]): Span[] => at.flatMap((i) => spans[i] ?? [])
const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** Two documents of one passage a line; `beads` link line numbers, `[[0], []]` being an omission. */
function cut(
  reference: string,
  hypothesis: string,
  beads: readonly (readonly [readonly number[], readonly number[]])[],
): Pair[] {
  const [left, right] = [lines(reference), lines(hypothesis)]
  return beads.map(([a, b]) => ({
    references: [words(reference, pick(left, a))],
    hypothesis: words(hypothesis, pick(right, b)),
    origin: {
      reference: { document: reference, spans: pick(left, a) },
      hypothesis: { document: hypothesis, spans: pick(right, b) },
    },
  }))
}

async function measure(pairs: readonly Pair[]) {
  const findings: Finding[] = []
  const rows = await metric.measure(pairs, (finding) => findings.push(finding))
  const sum = metric.statistics.map((_, i) => rows.reduce((total, row) => total + (row[i] ?? 0), 0))
  const counts = Object.fromEntries(metric.statistics.flatMap((name, i) => (sum[i] ? [[name, sum[i]]] : [])))
  return { rows, findings, counts, score: metric.score(sum), messages: findings.map(({ message }) => message) }
}

describe('wording', () => {
  it('verbatim: any marks, no finding', async () => {
    const { counts, findings, score } = await measure([pair('“We stay dry,” Holt said.', '«We stay dry», Holt said.')])
    expect(counts).toEqual({ verbatim: 1, fidelity: 1, quotations: 1 })
    expect(findings).toEqual([])
    expect(score).toBe(100)
  })

  it('tells which word became which', async () => {
    const { messages, counts } = await measure([
      pair('“We want a dry, safe and quiet town,” Holt said.', '“We want a dry, safe and wealthy town,” Holt said.'),
    ])
    expect(messages).toEqual(["quotation changed: 'quiet' became 'wealthy'"])
    expect(counts.distorted).toBe(1)
  })

  it('a lost quotation scores 0', async () => {
    const { messages, score } = await measure([pair('“We stay dry,” Holt said.', 'It rained in Lund.')])
    expect(messages).toEqual(["quotation lost: 'We stay dry,'"])
    expect(score).toBe(0)
  })

  it('words that stand without marks are unquoted, not lost', async () => {
    const { counts, score } = await measure([
      pair('“We shall repair the dike this winter,” Holt said.', 'Holt said we shall repair the dike this winter.'),
    ])
    expect(counts).toMatchObject({ unquoted: 1, quotations: 1 })
    expect(score).toBeGreaterThan(80)
  })

  it('a part of a quotation is a cut, worth more than a distorted one', async () => {
    const reference = 'Holt said: “We want a dry, safe and quiet town for all our children.”'
    const part = await measure([pair(reference, 'Holt spoke of a “quiet town”.')])
    const wrong = await measure([pair(reference, reference.replace('quiet', 'wealthy'))])
    expect(part.counts.truncated).toBe(1)
    expect(part.score).toBeGreaterThan(wrong.score ?? 100)
  })

  it('the only quotation left in a bead is compared though no word stayed', async () => {
    const { messages } = await measure([pair('A “dry” spring is near.', 'A “wet” spring is near.')])
    expect(messages).toEqual(["quotation changed: 'dry' became 'wet'"])
  })

  it('points at the words that changed, on both sides', async () => {
    const reference = '“We want a dry, safe and quiet town,” Holt said.'
    const hypothesis = 'Holt said: “We want a dry, safe and wealthy town.”'
    const [finding] = (await measure([pair(reference, hypothesis)])).findings
    expect(hypothesis.slice(finding?.place?.start, finding?.place?.end)).toBe('wealthy')
    expect(reference.slice(finding?.related?.start, finding?.related?.end)).toBe('quiet')
  })

  it('a headline that quotes the text again is kept with the words it repeats', async () => {
    const reference = "Mayor Warns of 'Floods'\n“The floods will be great, not small,” Holt said.\n"
    const hypothesis = 'Holt said: “The floods will be great, not small.”\n'
    const { counts } = await measure(
      cut(reference, hypothesis, [
        [[0], []],
        [[1], [0]],
      ]),
    )
    expect(counts).toMatchObject({ verbatim: 2, quotations: 2 })
  })

  it('negation is critical', async () => {
    const { findings } = await measure([
      pair('“We will open the gates of the dike,” Holt said.', '“We will not open the gates of the dike,” Holt said.'),
    ])
    expect(findings).toMatchObject([{ statistic: 'distorted', severity: 'critical' }])
  })

  it('nothing to measure is undefined', async () => {
    const { score, counts } = await measure([pair('It rained.', '“We stay dry,” Holt said.')])
    expect(score).toBeUndefined()
    expect(counts).toEqual({ added: 1 })
  })
})

describe('across beads', () => {
  const reference =
    '“We stay dry this winter,” Ruth Holt said.\nIt rained in Lund.\n“The gates are shut for good,” she added.\n'

  it('a quotation that moved is found by its content', async () => {
    const hypothesis =
      'It rained in Lund.\n“The gates are shut for good,” Ruth Holt said.\n“We stay dry this winter,” she added.\n'
    const { counts } = await measure(
      cut(reference, hypothesis, [
        [[0], []],
        [[1], [0]],
        [[2], [1]],
        [[], [2]],
      ]),
    )
    expect(counts).toEqual({ verbatim: 2, fidelity: 2, quotations: 2 })
  })

  it('two run into one pair of marks keep both', async () => {
    const hypothesis = 'It rained in Lund.\n“We stay dry this winter. The gates are shut for good,” Ruth Holt said.\n'
    const { counts } = await measure(
      cut(reference, hypothesis, [
        [[0, 2], [1]],
        [[1], [0]],
      ]),
    )
    expect(counts).toEqual({ verbatim: 2, fidelity: 2, quotations: 2 })
  })

  it('one cut into two by its attribution is whole', async () => {
    const one = '“We shall repair the dike this winter, and no child will fear the storms again,” Holt said.\n'
    const two = '“We shall repair the dike this winter,” Holt said, “and no child will fear the storms again.”\n'
    const { counts } = await measure(cut(one, two, [[[0], [0]]]))
    expect(counts).toEqual({ verbatim: 1, fidelity: 1, quotations: 1 })
  })

  it('an omitted bead loses its quotations; the row is that of the bead', async () => {
    const { rows, findings } = await measure(
      cut(reference, 'It rained in Lund.\n', [
        [[0], []],
        [[1], [0]],
        [[2], []],
      ]),
    )
    expect(findings.map(({ pair: at, statistic }) => [at, statistic])).toEqual([
      [0, 'lost'],
      [2, 'lost'],
    ])
    expect(rows.map((row) => row[metric.statistics.indexOf('lost')])).toEqual([1, 0, 1])
  })

  it('a quotation outside every passage is not counted', async () => {
    const { counts } = await measure(cut(reference, reference, [[[1], [1]]]))
    expect(counts).toEqual({})
  })
})

describe('speakers and marks are told apart from words', () => {
  it('another person said it', async () => {
    const { messages, score, findings } = await measure([
      pair('“We stay dry,” Ruth Holt said.', '“We stay dry,” Anna Berg said.'),
    ])
    expect(messages).toEqual(["speaker 'Ruth Holt' became 'Anna Berg'"])
    expect(score).toBe(100)
    expect(findings[0]?.place).toEqual({ side: 'hypothesis', start: 15, end: 24, within: 'pair' })
  })

  it.each([
    ['a surname', '“We stay dry,” Ruth Holt said.', 'Ruth Holt came. “We stay dry,” Holt said.'],
    ['another spelling', '“We stay dry,” Sergei Ivanov said.', '“We stay dry,” Sergey Ivanov said.'],
    ['a garbled title', '“We stay dry,” Ruth Holt said.', '“We stay dry,” Gentlewoman Holt said.'],
    ['a role', '“We stay dry,” Ruth Holt said.', '“We stay dry,” the mayor said.'],
    ['nobody', '“We stay dry,” Ruth Holt said.', '“We stay dry.”'],
  ])('%s is no other person', async (_, reference, hypothesis) => {
    expect((await measure([pair(reference, hypothesis)])).counts.misattributed).toBeUndefined()
  })

  it.each([
    ['“We stay dry,” Holt said.', '“We stay dry, Holt said.', 'quotation mark missing at the end'],
    ['“We stay dry,” Holt said.', 'We stay dry, ”Holt said.', 'quotation mark missing at the start'],
    ['Holt said “we stay dry.”', 'Holt said “we stay dry. “', 'quotation marks “ and “ are no pair'],
  ])('broken marks in %j -> %j', async (reference, hypothesis, message) => {
    const { messages, score } = await measure([pair(reference, hypothesis)])
    expect(messages).toEqual([message])
    expect(score).toBe(100)
  })

  it('inner marks that are gone', async () => {
    const { messages, counts } = await measure([
      pair('“They told us, ‘Stay at home,’” Holt said.', '“They told us, stay at home,” Holt said.'),
    ])
    expect(messages).toEqual(["inner quotation marks missing: 'Stay at home,'"])
    expect(counts.verbatim).toBe(1)
  })

  it('additions are counted and cost nothing', async () => {
    const { counts, messages, score } = await measure([
      pair('“We stay dry,” Holt said.', '“We stay dry,” Holt said. He hates “mud and rain”.'),
    ])
    expect(counts.added).toBe(1)
    expect(messages).toEqual(["quotation added: 'mud and rain'"])
    expect(score).toBe(100)
  })

  it('a name in marks is no quotation', async () => {
    expect((await measure([pair('The so-called “snow line” moved.', 'The snow line moved.')])).counts).toEqual({})
  })
})

describe('any pairs', () => {
  it('findings add up to their columns, and excerpts are at most four words', () => {
    const noted = metric.statistics.filter((name) => !['verbatim', 'fidelity', 'quotations'].includes(name))
    const speech = string().map((text) => `“We ${text} dry,” Holt said. “${text}`)
    return assert(
      property(speech, speech, (reference, hypothesis) => {
        const findings: Finding[] = []
        const rows = metric.measure([pair(reference, hypothesis)], (finding) => findings.push(finding))
        expect(Array.isArray(rows)).toBe(true)
        const [row] = Array.isArray(rows) ? rows : []
        for (const name of noted)
          expect(findings.filter(({ statistic }) => statistic === name)).toHaveLength(
            row[metric.statistics.indexOf(name)],
          )
        for (const [, quoted = ''] of findings.map(({ message }) => /lost: '(.*)'$/s.exec(message) ?? ['', '']))
          expect(quoted.split(' ').length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('the order of pairs changes nothing but the order of rows', async () => {
    const reference = '“We stay dry,” Holt said.\nIt rained.\n“The gates are shut,” he added.\n'
    const pairs = cut(reference, reference.replace('shut', 'open'), [
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ])
    const forth = await measure(pairs)
    const back = await measure(pairs.toReversed())
    expect(back.rows.toReversed()).toEqual(forth.rows)
  })
})
