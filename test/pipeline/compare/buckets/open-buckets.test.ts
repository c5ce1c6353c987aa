import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type OpenBuckets, openBuckets } from '../../../../src/pipeline/compare/buckets/open-buckets.ts'
import { repository } from '../../../cli/variorum.ts'
import { file, temporaryFolder } from '../../../folder.ts'

const folder = temporaryFolder()
const opened: OpenBuckets[] = []
afterAll(() => Promise.all(opened.map((each) => each.close())))

async function open(name: string, code: string) {
  file(join(folder, name), code)
  const found = await openBuckets([`./${name}`], { language: 'en', folder, timeLimit: 5000 })
  for (const one of found.buckets) opened.push(one)
  return found
}

const passages = ['It rained.', 'Will it rain?', ''].map((reference) => ({ reference, document: 'd' }))

describe('buckets of a plugin', () => {
  it('sort passages, each into one, several or none', async () => {
    const code = `export default ({ language }) => ({
      name: 'kind (' + language + ')',
      buckets: ['question', 'short', 'never'],
      of: ({ reference }) => (reference === '' ? undefined : reference.endsWith('?') ? ['question', 'short'] : 'short'),
    })`
    const { buckets, others } = await open('kind.mjs', code)
    expect(others).toEqual([])
    expect(await buckets[0]!.sort(passages)).toEqual({
      of: 'passages',
      name: 'kind (en)',
      buckets: ['question', 'short', 'never'],
      ofBlocks: [[1], [0, 1], []],
    })
  })

  it('are told from metrics, which go on', async () => {
    const metric = join(repository, 'test', 'plugin-package', 'index.js')
    const { buckets, others } = await openBuckets([metric], { language: 'en', timeLimit: 5000 })
    expect([buckets, others]).toEqual([[], [metric]])
  })

  it.each([
    [`{ name: '', buckets: ['a'], of: () => 'a' }`, "the name of its buckets is '', expected some words"],
    [`{ name: 'x', buckets: [], of: () => 'a' }`, 'the number of its buckets is 0, expected one from 1 to 1000'],
    [`{ name: 'x', buckets: ['a', 'a'], of: () => 'a' }`, "a bucket is 'a', expected a name, each once"],
    [`{ name: 'x', buckets: ['a'] }`, "its 'of' is undefined, expected a function of a passage"],
  ])('are refused in one sentence: %s', async (code, sentence) => {
    await expect(open('odd.mjs', `export default ${code}`)).rejects.toThrow(`plugin ./odd.mjs: ${sentence}`)
  })

  it('that name a bucket they have not, or throw, end with a sentence', async () => {
    const wrong = await open('wrong.mjs', `export default { name: 'x', buckets: ['a'], of: () => 'b' }`)
    await expect(wrong.buckets[0]!.sort(passages)).rejects.toThrow(
      "plugin ./wrong.mjs: sorting by 'x' gave 'b', expected one of its buckets, several or undefined",
    )
    const loud = await open(
      'loud.mjs',
      `export default { name: 'x', buckets: ['a'], of: () => { throw new Error('no') } }`,
    )
    await expect(loud.buckets[0]!.sort(passages)).rejects.toThrow("plugin ./loud.mjs: sorting by 'x' threw: no")
  })
})
