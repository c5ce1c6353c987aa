import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()

/** A small tree as mt-metrics-eval has it: three systems and a reference on four segments of two documents. */
function tree(): string {
  const at = join(folder, 'tree')
  const lines = (scores: Readonly<Record<string, readonly (number | 'None')[]>>): string =>
    Object.entries(scores)
      .flatMap(([system, all]) => all.map((score) => `${system}\t${score}\n`))
      .join('')
  file(join(at, 'documents', 'xx-yy.docs'), 'news\td1\nnews\td1\nlaw\td2\nlaw\td2\n')
  file(
    join(at, 'human-scores', 'xx-yy.mqm.seg.score'),
    lines({ a: [-1, -2, 'None', 0], b: [-3, -2, 'None', -5], c: [0, 0, 'None', -1], refA: [0, 0, 'None', 0] }),
  )
  file(join(at, 'human-scores', 'xx-yy.mqm.sys.score'), lines({ a: [-1], b: [-3.3], c: [-0.3], refA: [0] }))
  const metric = (name: string, segments: Readonly<Record<string, readonly number[]>>): void => {
    file(join(at, 'metric-scores', 'xx-yy', `${name}.seg.score`), lines(segments))
    const means = Object.entries(segments).map(([system, all]) => [
      system,
      [all.reduce((x, y) => x + y, 0) / all.length],
    ])
    file(
      join(at, 'metric-scores', 'xx-yy', `${name}.sys.score`),
      lines(Object.fromEntries(means) as Record<string, number[]>),
    )
  }
  metric('good-refA', { a: [3, 2, 9, 4], b: [1, 2, 9, 0], c: [5, 5, 9, 3] })
  metric('bad-src', { a: [1, 2, 3, 4], b: [4, 4, 3, 9], c: [2, 2, 2, 2] })
  return at
}

describe('variorum meta', () => {
  it('holds the metrics of a tree to people: every ordered pair right is 1', async () => {
    const { stdout, stderr, code } = await variorum([
      'meta',
      '--data',
      tree(),
      '--pair',
      'xx-yy',
      '--tasks',
      'sys:accuracy,seg:acc-t',
      '--format',
      'json',
    ])
    expect([code, stderr]).toEqual([0, ''])
    const { tasks, average } = JSON.parse(stdout) as {
      readonly tasks: readonly {
        readonly statistic: string
        readonly systems: number
        readonly scores: Record<string, number>
      }[]
      readonly average: Record<string, number>
    }
    expect(tasks.map(({ statistic, systems }) => [statistic, systems])).toEqual([
      ['accuracy', 3],
      ['acc-t', 3],
    ])
    expect(tasks[0]!.scores).toEqual({ good: 1, 'bad[noref]': 0 })
    expect(tasks[1]!.scores.good).toBe(1)
    expect(average.good).toBe(1)
  })

  it('ranks metrics, marks what reads no reference and says what was tested', async () => {
    const data = ['meta', '--data', tree(), '--pair', 'xx-yy', '--permutations', '100', '--intervals', '50']
    const text = await variorum(data)
    expect(text.stdout).toMatch(/^good .* 1 [01]\.\d{3}/m)
    expect(text.stdout).toContain('bad[noref]')
    expect(text.stdout).toContain('up to 100 permutations')
    const latex = await variorum([
      ...data,
      '--format',
      'latex',
      '--caption',
      'A & B',
      '--label',
      'tab:x',
      '--baselines',
      'bad',
    ])
    expect(latex.stdout).toContain(String.raw`\underline{bad}*`)
    expect(latex.stdout).toContain(String.raw`\caption{A \& B}`)
    expect(latex.stdout).toContain(String.raw`\label{tab:x}`)
    const markdown = await variorum([...data, '--format', 'markdown'])
    expect(markdown.stdout).toMatch(/^\| metric/)
    const tsv = await variorum([...data, '--format', 'tsv'])
    expect(tsv.stdout.split('\n')[0]!.split('\t')).toEqual([
      'metric',
      'average rank',
      'average',
      'xx-yy sys pce rank',
      'xx-yy sys pce',
      'xx-yy seg acc-t by item rank',
      'xx-yy seg acc-t by item',
    ])
  })

  it('gives the same bytes for a seed', async () => {
    const data = [
      'meta',
      '--data',
      tree(),
      '--pair',
      'xx-yy',
      '--permutations',
      '100',
      '--intervals',
      '20',
      '--format',
      'json',
    ]
    expect((await variorum(data)).stdout).toBe((await variorum(data)).stdout)
  })

  it('holds a table of one’s own to a column of it, whatever parts its columns', async () => {
    const rows = [
      ['a', '1', '-1', '30', '.5'],
      ['a', '2', '-4', '10', '.1'],
      ['b', '1', '-2', '20', '.9'],
      ['b', '2', '0', '40', '.2'],
    ]
    const head = ['system', 'segment', 'mqm', 'chrf', 'other']
    const joined = (by: string): string => [head, ...rows].map((row) => row.join(by)).join('\n')
    const paths = [
      file(join(folder, 't.tsv'), joined('\t')),
      file(join(folder, 't.csv'), joined(',')),
      file(
        join(folder, 't.jsonl'),
        rows.map((row) => JSON.stringify(Object.fromEntries(head.map((name, c) => [name, row[c]])))).join('\n'),
      ),
    ]
    for (const path of paths) {
      const { stdout, stderr } = await variorum([
        'meta',
        path,
        '--human',
        'mqm',
        '--tasks',
        'seg:kendall-b',
        '--format',
        'json',
      ])
      expect(stderr).toBe('')
      const { tasks } = JSON.parse(stdout) as { readonly tasks: readonly { readonly scores: Record<string, number> }[] }
      expect(tasks[0]!.scores.chrf).toBe(1)
      expect(Object.keys(tasks[0]!.scores).sort()).toEqual(['chrf', 'other'])
    }
  })

  it('holds metrics to the mean of several people, and says how far these agree', async () => {
    const path = file(
      join(folder, 'raters.csv'),
      'system,segment,ann,bob,metric\na,1,1,2,5\na,2,3,3,6\nb,1,2,,4\nb,2,0,1,3\n',
    )
    const words = ['meta', path, '--human', 'ann,bob', '--tasks', 'seg:pearson']
    const { stdout } = await variorum([...words, '--format', 'json'])
    const { raters } = JSON.parse(stdout) as {
      readonly raters: { readonly alpha: object; readonly pairs: readonly object[] }
    }
    expect(raters.pairs).toEqual([
      { first: 'ann', second: 'bob', units: 3, equal: expect.closeTo(1 / 3, 12), sameOrder: expect.closeTo(1, 12) },
    ])
    expect((await variorum(words)).stdout).toMatch(/Krippendorff's alpha 0\.\d+ \(interval\)/)
  })

  it('takes a metric that another tool scored, and tells which scores are not there', async () => {
    const path = file(
      join(folder, 'mine.csv'),
      'system,segment,score\na,1,3\na,2,2\na,4,4\nb,1,1\nb,2,2\nb,4,0\nc,1,5\nc,2,5\nc,4,3\n',
    )
    const { stdout, stderr, code } = await variorum([
      'meta',
      '--data',
      tree(),
      '--pair',
      'xx-yy',
      '--scores',
      `mine=${path}`,
      '--tasks',
      'seg:acc-t',
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    expect(stderr).toContain('no score of 1 segment of a: 3')
    const { tasks } = JSON.parse(stdout) as { readonly tasks: readonly { readonly scores: Record<string, number> }[] }
    expect(tasks[0]!.scores.mine).toBe(1)
  })

  it.each([
    [['meta'], 'nothing to hold metrics to'],
    [['meta', '--data', folder], 'without --pair'],
    [['meta', '--data', folder, '--pair', 'aa-bb'], 'aa-bb.docs: no such file'],
    [['meta', '--data', 'TREE', '--pair', 'xx-yy', '--gold', 'esa'], "no scores 'esa' for xx-yy; there is mqm"],
    [['meta', '--data', 'TREE', '--pair', 'xx-yy', '--tasks', 'seg:pce'], 'pce speaks of systems'],
    [['meta', '--data', 'TREE', '--pair', 'xx-yy', '--tasks', 'sys:nonsense'], "'sys:nonsense', expected wmt23"],
    [
      ['meta', '--data', 'TREE', '--pair', 'xx-yy', '--only', 'none'],
      "no metric 'none' for xx-yy; there are bad[noref], good",
    ],
    [['meta', '--data', 'TREE', '--pair', 'xx-yy', '--scores', 'mine'], "--scores is 'mine', expected NAME=file"],
  ])('refuses %j by one sentence', async (words, sentence) => {
    const { code, stderr, stdout } = await variorum(words.map((word) => (word === 'TREE' ? tree() : word)))
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect([code, stdout]).toEqual([2, ''])
  })
})
