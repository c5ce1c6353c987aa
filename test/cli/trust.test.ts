import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const out = temporaryFolder()

describe('run --trust', () => {
  it('says how far its metrics can be trusted on these texts, by planted changes and by people', async () => {
    const words = ['run', '--trust', '--no-timings', '--metrics', 'entities,edit', '--resamples', '50']
    const runs = await Promise.all(['a', 'b'].map((folder) => variorum([...words, '--out', join(out, folder)])))
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const [first, second] = ['a', 'b'].map((folder) =>
      ['report.md', 'trust.json', 'result.json'].map((file) =>
        readFileSync(join(out, folder, 'gazette', file), 'utf8'),
      ),
    )
    expect(first).toEqual(second)
    const [report = '', trust = ''] = first!
    expect(report).toMatch(/## How far these metrics can be trusted here[\s\S]*\| entities +\| number 100/)
    const { metrics } = JSON.parse(trust) as {
      readonly metrics: readonly { readonly name: string; readonly auc: number }[]
    }
    expect(metrics.map(({ name }) => name)).toEqual(['entities', 'edit'])
  })
})
