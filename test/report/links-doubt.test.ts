import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { linkDoubt } from '../../src/report/links-doubt.ts'
import { result } from './fixtures.ts'

type Score = Result['scores'][number]

const withDoubt = (of: (score: Score) => Partial<Score>): Result => ({
  ...result,
  scores: result.scores.map((score) =>
    score.system === 'wire' || score.ci === null ? score : { ...score, ...of(score) },
  ),
})

const around = ({ ci }: Score, by: number): Partial<Score> => ({
  links: { low: ci!.low - by, high: ci!.high, level: 0.95, mean: ci!.low, uncertain: 7, expected: 1.25 },
  both: { low: ci!.low - by, high: ci!.high, level: 0.95 },
})

const rowsOf = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => part.split('\n').filter((line) => /^\| (?!system|:-)/.test(line)))

describe('linkDoubt', () => {
  it('says nothing of results without doubtful links, and of links that widen no interval', () => {
    expect(linkDoubt(result)).toEqual([])
    expect(linkDoubt(withDoubt((score) => around(score, 0)))).toEqual([])
  })

  it('has a row for a score that its links widen: sampling, links and both beside each other', () => {
    const doubtful = withDoubt((score) => around(score, score.system === 'loop' && score.metric === 'edit' ? 5 : 0))
    expect(rowsOf(linkDoubt(doubtful))).toEqual([
      expect.stringMatching(
        /^\| loop +\| edit +\| +71\.3 \| \[67\.2, 75\.4\] \| \[62\.2, 75\.4\] \| \[62\.2, 75\.4\] \| +7 \| +1\.[23] \|$/,
      ),
    ])
  })

  it('shows those that hang on their links most, and counts the rest', () => {
    const parts = linkDoubt(
      withDoubt((score) => around(score, score.metric === 'edit' ? 40 : 5)),
      2,
    )
    expect(rowsOf(parts)).toHaveLength(2)
    expect(parts.at(-1)).toMatch(/^\d+ more scores with wider intervals: /)
  })

  it('shows names as they are', () => {
    const named = withDoubt((score) => around(score, 5))
    const renamed: Result = JSON.parse(JSON.stringify(named).replaceAll('"loop"', '"<b>|loop"'))
    expect(rowsOf(linkDoubt(renamed, 100)).join('\n')).toContain(String.raw`&lt;b&gt;\|loop`)
  })
})
