import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { markdown } from '../../src/report/markdown/markdown.ts'
import { result } from './fixtures.ts'

const published = (corpus: string): Result =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../reports/${corpus}/result.json`), 'utf8')) as Result

const lines = (page: string): readonly string[] => page.split('\n')

const part = (page: string, heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

describe('the first screen', () => {
  it.each([
    ['gazette', 200],
    ['world-order', 150],
  ])('of %s comes before the systems, on a page of no more than %i lines', (corpus, most) => {
    const page = markdown(published(corpus))
    expect(lines(page).length).toBeLessThanOrEqual(most)
    expect(page.indexOf('## Check first')).toBeLessThan(page.indexOf('## System by system'))
    expect(lines(page.split('## System by system')[0]!).length).toBeLessThanOrEqual(65)
  })

  it('says whom to trust, who changed how much and what is missing, in three sentences', () => {
    const said = part(markdown(result), 'Scores')
      .split('\n')
      .filter((line) => /^- (?:\*\*|Findings|Left out)/.test(line))
    expect(said.slice(-3)).toEqual([
      '- **loop** is best, or not told apart from the best, by all 4 metrics.',
      '- Findings that are critical or major: **loop** 1, **rewrite** 1.',
      '- Left out: **stranger**, which is another article, 8 of 9 passages of the reference; **rewrite** 1 of 6; **loop** nothing.',
    ])
  })

  it('lists the gravest findings of all systems, each once, with all who say so', () => {
    const twice: Result = {
      ...result,
      findings: result.findings.flatMap((finding) =>
        finding.system === 'loop' ? [finding, { ...finding, system: 'rewrite' }] : [finding],
      ),
    }
    const [first = '', second = ''] = part(markdown(twice), 'Check first').trim().split('\n')
    expect(first).toMatch(
      /^1\. \*\*critical\*\*: number '31 metres' became '13 metres'\. \*\*loop\*\* and \*\*rewrite\*\*: /,
    )
    expect(second).not.toContain('31 metres')
  })

  it('gives no column to a metric that measured nothing, and says so', () => {
    const silent: Result = {
      ...result,
      scores: result.scores.map((score) => (score.metric === 'quotes' ? { ...score, score: null, ci: null } : score)),
    }
    const page = markdown(silent)
    expect(part(page, 'Scores').split('\n')[2]).not.toContain('quotes')
    expect(part(page, 'Method')).toMatch(/\*\*quotes\*\* found nothing to measure/)
  })

  it('shows as many findings as are asked for, and all', () => {
    const counted = (top: number) =>
      part(markdown(result, {}, { view: 'editor', top }), 'System by system')
        .split('\n')
        .filter((line) => /^- (?:critical|major|minor|noted)/.test(line)).length
    expect(counted(1)).toBe(2)
    expect(counted(Infinity)).toBeGreaterThan(counted(2))
    expect(markdown(result, {}, { view: 'full', top: Infinity })).not.toMatch(
      /, the first \d|the gravest \d|and \d+ more/,
    )
  })
})
