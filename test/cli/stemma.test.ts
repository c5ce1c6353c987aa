import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawn } from '../report/charts/drawn.ts'
import { repository, variorum } from './variorum.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const stemma = (result: string, ...args: readonly string[]) => variorum(['stemma', result, ...args])

const few = ['--permutations', '200', '--resamples', '200']

describe('variorum stemma', () => {
  it('finds what went through Spanish, Catalan and Galician together, the same for a seed', async () => {
    const args = ['reports/gazette/result.json', ...few, '--format', 'json'] as const
    const [first, second] = [await stemma(...args), await stemma(...args)]
    expect(first.code).toBe(0)
    expect(second.stdout).toBe(first.stdout)
    const { groups, newick, from, pairs } = JSON.parse(first.stdout)
    expect(from).toBe('words')
    expect(pairs).toHaveLength(28)
    expect(groups[0].systems).toEqual(['apertium-es', 'apertium-ca', 'apertium-gl', 'apertium-es-pt-ca'])
    expect(newick).toMatch(/^\(.*apertium-hbs:[\d.]+.*\)original:0;$/)
  })

  it('shows places and kinds only where the texts are withheld', async () => {
    const { code, stdout } = await stemma('reports/world-order/result.json', ...few)
    expect(code).toBe(0)
    expect(stdout).toMatch(/\d+ % {2}000, 001\n {3}visit, passage \d+: passages? /)
    expect(stdout).toContain('the texts are withheld')
    expect(stdout).not.toMatch(/: '/)
  })

  it('draws the tree as a file, in the same bytes each time, and takes the folder of a report', async () => {
    const file = join(scratch, 'tree.svg')
    const { code, stdout } = await stemma('reports/gazette', ...few, '--format', 'svg', '-o', file)
    expect([code, stdout]).toEqual([0, ''])
    const texts = drawn(readFileSync(file, 'utf8')).map(({ text }) => text)
    for (const name of ['original', 'apertium-es', 'wire-b', '100 %']) expect(texts).toContain(name)
    expect((await stemma('reports/gazette/result.json', ...few, '--format', 'svg')).stdout).toBe(
      readFileSync(file, 'utf8'),
    )
  })

  it('aligns a corpus or texts of one’s own first, and finds there what it finds in their result', async () => {
    const [corpus, result] = await Promise.all(
      ['gazette', 'reports/gazette/result.json'].map((from) => stemma(from, ...few, '--format', 'markdown')),
    )
    expect(corpus).toMatchObject({ code: 0, stderr: '' })
    expect(corpus!.stdout).toBe(result!.stdout)
    const texts = join(repository, 'corpora', 'gazette', 'texts', 'visit')
    const own = ['original', 'apertium-es', 'apertium-ca', 'wire-b'].map((name) => join(texts, `${name}.txt`))
    const args = ['stemma', '--reference', ...own, ...few, '--no-text']
    const { code, stdout } = await variorum(args)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^original\n/)
    expect(stdout).toContain('the texts are withheld')
  })

  it('refuses for a result what is for texts', async () => {
    const { code, stderr } = await stemma('reports/gazette/result.json', '--no-text')
    expect([code, stderr]).toEqual([
      2,
      'variorum: reports/gazette/result.json: a result, and --no-text is for a corpus or texts\n',
    ])
  })

  it('asks for three variants, in one sentence', async () => {
    for (const [name, text] of [
      ['ref.txt', 'Six ships left.'],
      ['a.txt', 'Six boats left.'],
      ['b.txt', 'Six boats went.'],
    ])
      writeFileSync(join(scratch, name!), `${text}\n`)
    const args = ['score', '-r', 'ref.txt', '-i', 'a.txt', 'b.txt', '-m', 'chrf', '--format', 'result']
    writeFileSync(join(scratch, 'result.json'), (await variorum(args, scratch)).stdout)
    const { code, stdout, stderr } = await stemma(join(scratch, 'result.json'))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/2 variants beside the reference, expected 3 or more/)
  })
})
