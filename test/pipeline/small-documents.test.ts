import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ResultFinding } from '../../src/model/result.ts'
import { evaluate } from '../../src/pipeline/evaluate-texts.ts'

// Pairs of small documents that went wrong once; they stay in ../shared.

const cases = join(import.meta.dirname, '../../../shared/cases')
const isThere = existsSync(cases)
if (!isThere) console.log('skipped: documents that went wrong once, in ../shared/cases')

const read = (...path: readonly string[]): string => readFileSync(join(cases, ...path), 'utf8')

async function told(reference: string, hypothesis: string): Promise<readonly ResultFinding[]> {
  const { findings } = await evaluate({ texts: { reference, hypotheses: { variant: hypothesis } }, resamples: 1 })
  return findings
}

const pair = (name: string): Promise<readonly ResultFinding[]> =>
  told(read('documents', `${name}.ref.txt`), read('documents', `${name}.hyp.txt`))

const grave = (all: readonly ResultFinding[]) =>
  all.filter(({ severity }) => severity === 'major' || severity === 'critical')

describe.runIf(isThere)('small documents', () => {
  it('call nothing distorted for one word that two quotations share', async () => {
    expect(grave(await pair('A-one-shared-word'))).toEqual([])
  })

  it.each(['B-implied-holder', 'B2-implied-by-landless'])('know a person by his office: %s', async (name) => {
    const findings = await pair(name)
    expect(findings.filter(({ metric }) => metric !== 'coverage')).toEqual([])
  })

  it('tell of a name that is misspelt, and gently', async () => {
    const findings = await pair('C-misspelling')
    expect(findings.map(({ statistic, severity }) => `${statistic} ${severity}`)).toEqual(
      Array.from({ length: 3 }, () => 'spelled minor'),
    )
  })

  it('tell of a name in the place of a description', async () => {
    expect(grave(await pair('D-repeated-place'))).toMatchObject([{ statistic: 'changed', about: 'place' }])
  })

  it('confront the offices of a person across the text', async () => {
    const findings = grave(await pair('E-office-of-the-text'))
    expect(findings.map(({ statistic, about }) => `${statistic} ${about}`)).toEqual(['changed role', 'changed role'])
  })

  it('tell once of the headline of another text', async () => {
    expect(grave(await pair('F-headline'))).toMatchObject([{ metric: 'coverage', about: 'headline' }])
  })
})

describe.runIf(isThere)('an article', () => {
  const reference = isThere ? read('article', 'ref.txt') : ''

  it('with changes that harm nothing draws no finding', async () => {
    expect(await told(reference, read('article', 'harmless.txt'))).toEqual([])
  })

  it('in other words throughout draws nothing grave', async () => {
    expect(grave(await told(reference, read('article', 'rewrite.txt')))).toEqual([])
  })

  it('with 24 changes in it is told of each of them, and of nothing else', async () => {
    const findings = grave(await told(reference, read('article', 'errors.txt')))
    const places = new Set(findings.map(({ place }) => `${place?.start}`))
    expect(places.size).toBeGreaterThanOrEqual(23)
    expect(findings.length).toBeLessThanOrEqual(26)
  })
})
