import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBaseline } from '../../src/read/baseline.ts'
import { readHistory } from '../../src/read/history.ts'
import { readResult } from '../../src/read/result.ts'
import { readSpeed } from '../../src/read/speed.ts'
import { readSuppressions } from '../../src/read/suppressions.ts'
import { file, temporaryFolder } from '../folder.ts'

const written = (value: unknown): string => file(join(temporaryFolder(), 'own.json'), JSON.stringify(value))

const baseline = { schema: 'variorum/baseline@1', version: '0', reason: 'r', at: '2026-11-29T00:00:00Z', runs: [] }
const speed = {
  schema: 'variorum/speed@1',
  version: '0',
  corpus: 'c',
  passages: '0',
  seconds: 0,
  machine: {},
  tasks: [],
}

describe('a file of another shape is told in a sentence of ours', () => {
  it.each([
    [readBaseline, [], 'own.json: not a variorum/baseline@1, the whole: expected an object, found a list'],
    [readBaseline, { ...baseline, schema: 'x' }, "schema: expected 'variorum/baseline@1', found 'x'"],
    [readBaseline, { ...baseline, at: 'now' }, "at: expected a time such as 2027-06-30T12:00:00Z, found 'now'"],
    [readBaseline, { ...baseline, runs: [{ corpus: 1 }] }, 'runs[0].corpus: expected a string, found a number'],
    [readBaseline, { ...baseline, more: 1 }, "the whole: unknown key 'more'"],
    [readSpeed, speed, "passages: expected another form, found '0'"],
    [readSpeed, { ...speed, passages: 'a'.repeat(64) }, 'seconds: expected more than 0'],
    [readResult, { schema: 1 }, 'not a variorum/result@2 or @1, schema: '],
    [readHistory, { at: 1 }, 'not a variorum/history@1, '],
    [readSuppressions, {}, 'own.json: expected a list, found an object; it is a JSON list of {"fingerprint"'],
    [readSuppressions, [{ reason: 'r' }], 'entry 1, fingerprint: expected a string, found nothing; it is a JSON list'],
    [readSuppressions, [{ fingerprint: 'f', reason: ' ' }], 'entry 1, reason: expected a string that is not empty; '],
    [
      readSuppressions,
      [{ fingerprint: 'f', reason: 'r', until: '30.6.' }],
      "entry 1, until: expected a day such as 2027-06-30, found '30.6.'; ",
    ],
  ] as const)('%o of %j', async (read: (path: string) => Promise<unknown>, value: unknown, sentence: string) => {
    const wrong = read(written(value))
    await expect(wrong).rejects.toThrow(sentence)
    await expect(wrong).rejects.not.toThrow(/Invalid|Unrecognized|Too small|received/)
  })
})
