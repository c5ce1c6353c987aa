import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resultPath } from '../../src/read/result-path.ts'
import { file, temporaryFolder } from '../folder.ts'

describe('resultPath', () => {
  it('tells a result, a page and the folder of a report from a corpus', async () => {
    const folder = temporaryFolder()
    const at = (...names: readonly string[]): string => join(folder, ...names)
    for (const name of ['report', 'corpus', 'both']) mkdirSync(at(name))
    file(at('sorted.json'), '{"corpus":{},"schema":"variorum/result@2"}')
    file(at('report.html'), '\ufeff \n<!doctype html>')
    file(at('mine.json'), '{"name":"mine","documents":[]}')
    file(at('report', 'result.json'), '{}')
    file(at('corpus', 'manifest.json'), '{}')
    file(at('both', 'manifest.json'), '{}')
    file(at('both', 'result.json'), '{}')
    const paths = await Promise.all(
      ['sorted.json', 'report.html', 'mine.json', 'report', 'corpus', 'both'].map((name) => resultPath(at(name))),
    )
    expect(paths).toEqual([
      at('sorted.json'),
      at('report.html'),
      undefined,
      at('report', 'result.json'),
      undefined,
      undefined,
    ])
  })

  it('leaves what is not there to the reader of results if it is called like one', async () => {
    expect([await resultPath('nothing/result.json'), await resultPath('gazette'), await resultPath('gazete')]).toEqual([
      'nothing/result.json',
      undefined,
      undefined,
    ])
  })
})
