import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Check, goldens, isEqual } from '../../bench/golden-records.ts'
import { families } from '../../bench/goldens.ts'

// A part of what bench/sacrebleu-goldens.ts compares: what sacreBLEU 2.6.0 gave, to the last bit.

/** Why some values are not sacreBLEU's. Everything else is. */
const known = (check: Check): boolean =>
  // Newer Unicode: letters whose lower case Python 3.11 did not know yet
  (check.kind === 'words' && check.record.includes('ᲉꟋᾭ')) ||
  // Nothing to measure is no score
  check.got === undefined

async function differences(
  checks: AsyncIterable<Check>,
): Promise<{ readonly count: number; readonly wrong: string[] }> {
  let count = 0
  const wrong: string[] = []
  for await (const check of checks) {
    count++
    if (!isEqual(check) && !known(check)) wrong.push(`${check.record}: ${check.expected}, not ${check.got}`)
  }
  return { count, wrong }
}

const { corpus, segments, tokenizers, 'segment-edge': edge, 'sacrebleu-tests': ownTests } = families

describe.skipIf(!existsSync(goldens))('sacreBLEU’s numbers (shared/data is here)', () => {
  it.each([
    ['tokenizers', tokenizers],
    ['short and odd segments', edge],
    ['the cases of its own tests', ownTests],
  ])('%s', async (_, checks) => {
    const { count, wrong } = await differences(checks!())
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(90)
  })

  it.each([
    ['BLEU', 'de-en.hyp.PROMT'],
    ['chrF', 'cs-en.hyp.ALMA'],
    ['TER', 'en-zh.hyp.GTCOM'],
    ['BLEU', 'en-ja.hyp.DLUT'],
  ])('%s of a whole system, %s', async (metric, system) => {
    const { count, wrong } = await differences(
      corpus!((record) => record.metric === metric && record.hyp.includes(system)),
    )
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(0)
  })

  it.each(['BLEU', 'chrF', 'TER'])('%s of each sentence', async (metric) => {
    const { count, wrong } = await differences(
      segments!((record) => record.metric === metric && record.hyp.includes('de-en')),
    )
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(1000)
  })
})
