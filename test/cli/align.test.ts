import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLinks } from '../../src/read/links.ts'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
const text = (name: string, ...lines: string[]) => file(join(folder, name), `${lines.join('\n')}\n`)

text('ref.txt', 'The mill burned on Friday.', '', 'Three men were hurt by falling beams.', 'The owner will rebuild it.')
text(
  'hyp.txt',
  'On Friday the mill burned.',
  'Three men were hurt',
  'by falling beams.',
  'The owner plans to rebuild it.',
)
text('moved.txt', 'The owner will rebuild it.', 'The mill burned on Friday.')
const align = (...args: string[]) => variorum(['align', 'ref.txt', 'hyp.txt', '--unit', 'line', ...args], folder)

describe('variorum align', () => {
  it('prints every line in one bead, blank lines too', async () => {
    const { stdout } = await align()
    const beads = parseLinks(stdout, 'stdout')
    expect(beads.flatMap(({ reference }) => reference).sort((a, b) => a - b)).toEqual([0, 1, 2, 3])
    expect(beads.flatMap(({ hypothesis }) => hypothesis).sort((a, b) => a - b)).toEqual([0, 1, 2, 3])
    expect(beads).toContainEqual({ reference: [2], hypothesis: [1, 2] })
    expect(beads).toContainEqual({ reference: [1], hypothesis: [] })
  })

  it.each(['vecalign', 'hunalign'])('writes links as %s does, and scores them as its own', async (format) => {
    const { stdout } = await align('--format', format)
    file(join(folder, `gold.${format}`), stdout)
    const { stdout: scores } = await align('--gold', `gold.${format}`, '--format', 'json')
    expect(JSON.parse(scores)).toMatchObject({ strict: 1, lax: 1, link: 1, pair: 1 })
  })

  it('takes more lines than a function takes arguments', async () => {
    const many = Array.from({ length: 150_000 }, (_, i) => `Line ${i} of ${(i * 7919) % 1000}.`)
    text('many.txt', many.join('\n'))
    const { code, stdout } = await variorum(
      ['align', 'many.txt', 'many.txt', '--unit', 'line', '--aligner', 'lines', '--format', 'vecalign'],
      folder,
    )
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 150_000])
  }, 120_000)

  it('aligns line by line or by length where asked', async () => {
    const { stdout } = await align('--aligner', 'lines')
    expect(parseLinks(stdout, 'stdout').map(({ reference, hypothesis }) => [...reference, ...hypothesis])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect((await align('--aligner', 'gale-church')).code).toBe(0)
  })

  it('aligns with an aligner of one’s own', async () => {
    file(
      join(folder, 'backwards.js'),
      'export default { name: "backwards", version: "1", align: (a, b) => [{ reference: [a.length - 1], hypothesis: [0] }] }',
    )
    const { stdout } = await align('--aligner', './backwards.js', '--format', 'tsv')
    expect(
      stdout
        .split('\n')
        .slice(0, 3)
        .map((row) => row.split('\t').slice(0, 2)),
    ).toEqual([
      ['reference', 'hypothesis'],
      ['0', ''],
      ['1', ''],
    ])
    expect(parseLinks((await align('--aligner', './backwards.js')).stdout, 'stdout')).toContainEqual({
      reference: [3],
      hypothesis: [0],
    })
  })

  it('knows no other aligner, and says which there are', async () => {
    const { code, stderr } = await align('--aligner', 'nonsense')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "variorum: no aligner 'nonsense'; there are variorum, gale-church, lines, and your own as ./file.js, ./file.ts or a package\n",
    })
  })

  it('answers in one sentence what cannot be done', async () => {
    const ladder = await variorum(
      ['align', 'ref.txt', 'moved.txt', '--unit', 'line', '--format', 'hunalign', '--aligner', 'variorum'],
      folder,
    )
    expect(ladder).toMatchObject({ code: 2, stdout: '' })
    expect(ladder.stderr).toMatch(/a ladder cannot say/)
    file(join(folder, 'far.txt'), '[0]:[77]\n')
    const far = await align('--gold', 'far.txt')
    expect(far).toMatchObject({ code: 2, stdout: '' })
    expect(far.stderr).toMatch(/far\.txt: a link names a passage that is not there/)
  })
})
