import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mqmScore } from '../../../src/agreement/mqm-score.ts'
import { readJudgedLines } from '../../../src/read/judged/json-lines.ts'
import { readRatings } from '../../../src/read/judged/ratings.ts'
import { readJudgedTree } from '../../../src/read/judged/tree.ts'
import { readScoreFile } from '../../../src/read/mtme/score-file.ts'

const scratch = mkdtempSync(join(tmpdir(), 'judged-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const write = (name: string, text: string): string => {
  const path = join(scratch, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

const error = { start: 2, end: 3, category: 'fluency/grammar', severity: 'Major', score: 5, is_source_error: false }
const ratingOf = (...errors: readonly object[]): string => JSON.stringify({ errors })

describe('a file of ratings', () => {
  const systems = new Map([['a', ['😀 one', 'two']]])
  const read = (text: string, source?: readonly string[]) =>
    readRatings(write('en-de.mqm.seg.rating', text), { systems, source })

  it('has the errors of each segment in order, in UTF-16 units, and None where nobody rated', async () => {
    const ratings = await read(`a\t${ratingOf(error)}\nother\tNone\na\tNone\n`)
    expect([...ratings]).toEqual([
      [
        'a',
        [
          [{ start: 3, end: 4, category: 'fluency/grammar', severity: 'major', isInSource: false, weight: 5 }],
          undefined,
        ],
      ],
    ])
  })

  it('has errors of the source in units of the source', async () => {
    const ratings = await read(`a\t${ratingOf({ ...error, is_source_error: true })}\na\tNone`, ['😀😀x', ''])
    expect(ratings.get('a')?.[0]?.[0]).toMatchObject({ start: 4, end: 5, isInSource: true })
  })

  it.each([
    ['a\tNone\n', /rating: 1 ratings of a, expected 2, one a segment$/],
    ['a\tNone\na\tNone\na\tNone\n', /rating: line 3: one rating more of a than the 2 segments it has$/],
    ['a None\n', /rating: line 1 is 'a None', expected a system, a tab and its errors as JSON$/],
    [
      'a\t{"errors": [\n',
      /rating: line 1: expected an object, found nothing; a rating is \{"errors": \[...\]\} or None$/,
    ],
    [`a\t${ratingOf({ ...error, severity: 'awful' })}\n`, /line 1: errors.0.severity: expected one of critical, major/],
    [`a\t${ratingOf({ ...error, end: 1 })}\n`, /line 1: errors.0: its end comes before its start/],
    [`a\t${ratingOf({ ...error, end: 6 })}\n`, /line 1: an error from 2 to 6, but the text ends at 5$/],
  ])('tells what is wrong in %j by name and line', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

describe('judged segments, a JSON object a line', () => {
  const line = (change: object = {}): string =>
    JSON.stringify({ doc: 'd', reference: 'r', systems: { a: { text: 'text', errors: [error] } }, ...change })

  it('have their document, their reference, and the errors of each system', async () => {
    const path = write(
      'set.jsonl',
      `${line()}\n\n${line({ doc: undefined, source: 's', systems: { b: { text: 'x' } } })}\n`,
    )
    expect(await readJudgedLines(path)).toEqual({
      name: 'set',
      segments: [
        {
          document: 'd',
          reference: 'r',
          systems: new Map([
            [
              'a',
              {
                text: 'text',
                errors: [
                  { start: 2, end: 3, category: 'fluency/grammar', severity: 'major', isInSource: false, weight: 5 },
                ],
              },
            ],
          ]),
        },
        { document: 'line 3', reference: 'r', source: 's', systems: new Map([['b', { text: 'x' }]]) },
      ],
    })
  })

  it.each([
    ['{', /jsonl: line 1 is no JSON, expected a judged segment/],
    [
      line({ reference: 1 }),
      /line 1: reference: expected a string, found a number; a judged segment has reference and systems$/,
    ],
    [
      line({ systems: { a: { text: 'ab', errors: [error] } } }),
      /line 1: an error of a from 2 to 3, but its text ends at 2 \(UTF-16 units\)$/,
    ],
  ])('tells what is wrong in %j by name and line', async (text, message) => {
    await expect(readJudgedLines(write('wrong.jsonl', text))).rejects.toThrow(message)
  })
})

describe("mt-metrics-eval's tree", () => {
  const tree = (name: string) => {
    write(`${name}/documents/en-de.docs`, 'news\tone\nnews\ttwo\n')
    write(`${name}/references/en-de.refA.txt`, 'first\nsecond\n')
    write(`${name}/system-outputs/en-de/refA.txt`, 'first\nsecond\n')
    write(`${name}/system-outputs/en-de/a.txt`, 'of a\n\n')
    return write(`${name}/human-scores/en-de.mqm.seg.rating`, `a\t${ratingOf(error)}\na\tNone\nlost\tNone\n`)
  }

  it('gives each rating its text; the reference is none of the systems', async () => {
    const { name, segments } = await readJudgedTree(tree('whole'))
    expect(name).toBe('en-de.mqm')
    expect(segments.map(({ document, reference, systems }) => [document, reference, [...systems.keys()]])).toEqual([
      ['one', 'first', ['a']],
      ['two', 'second', ['a']],
    ])
    expect(segments[0]!.systems.get('a')!.errors).toHaveLength(1)
    expect(segments[1]!.systems.get('a')).toEqual({ text: '' })
  })

  it('is told where a file has another number of lines, or a reference is not there', async () => {
    const path = tree('short')
    await expect(readJudgedTree(path, 'refB')).rejects.toThrow(/no reference 'refB' of en-de; there are refA$/)
    write('short/system-outputs/en-de/a.txt', 'of a\n')
    await expect(readJudgedTree(path)).rejects.toThrow(/a\.txt: 1 line, expected 2 as in .*en-de\.docs$/)
  })
})

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'metrics', 'wmt23-en-de')

it.skipIf(!existsSync(shared))('WMT23’s ratings weigh what its scores say (shared/data is here)', async () => {
  const people = join(shared, 'human-scores')
  const { segments } = await readJudgedTree(join(people, 'en-de.mqm.merged.seg.rating'))
  const scores = await readScoreFile(join(people, 'en-de.mqm.seg.score'), segments.length)
  let compared = 0
  for (const [i, { systems }] of segments.entries())
    for (const [system, { errors }] of systems) {
      const score = scores.get(system)![i]!
      if (errors === undefined || Number.isNaN(score)) continue
      expect(mqmScore(errors), `${system}, segment ${i + 1}`).toBeCloseTo(score, 9)
      compared++
    }
  expect(compared).toBeGreaterThan(5000)
})
