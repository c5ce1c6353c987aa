import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
const lines = (name: string, all: readonly string[]): string => file(join(folder, name), `${all.join('\n')}\n`)

const texts = [
  '-r',
  lines('ref.txt', ['One ship came.', 'Two ships left.', 'It rained.']),
  '-i',
  lines('a.txt', ['One ship came.', 'Two ships went.', 'It rained.']),
  lines('b.txt', ['A ship.', 'Ships left.', 'Rain.']),
]

interface Scored {
  readonly systems: readonly {
    readonly name: string
    readonly metrics: Readonly<Record<string, { readonly score: number; readonly ci: object | null }>>
  }[]
  readonly comparisons: readonly { readonly metric: string; readonly p: number }[]
}

describe('scores from elsewhere', () => {
  it('are a metric of `score`, with intervals and a paired test: COMET’s file as it is', async () => {
    const comet = file(
      join(folder, 'comet.json'),
      JSON.stringify({
        '/data/a.txt': [0.9, 0.7, 0.8].map((COMET) => ({ src: 's', mt: 'm', COMET })),
        '/data/b.txt': [0.5, 0.4, 0.3].map((COMET) => ({ src: 's', mt: 'm', COMET })),
      }),
    )
    const { stdout, stderr } = await variorum([
      'score',
      ...texts,
      '--scores',
      `COMET=${comet}`,
      '--paired-bs',
      '-f',
      'json',
    ])
    expect(stderr).toBe('')
    const { systems, comparisons } = JSON.parse(stdout) as Scored
    expect(systems.map(({ metrics }) => metrics.COMET!.score)).toEqual([
      expect.closeTo(0.8, 12),
      expect.closeTo(0.4, 12),
    ])
    expect(systems[0]!.metrics.COMET!.ci).not.toBeNull()
    expect(comparisons.map(({ metric }) => metric)).toEqual(['COMET'])
  })

  it('stand beside metrics of ours, from mt-metrics-eval’s lines too; what is missing is told and not 0', async () => {
    const scores = lines('m.seg.score', [
      'a.txt\t0.5',
      'a.txt\tNone',
      'a.txt\t0.7',
      'b.txt\t0.1',
      'b.txt\t0.2',
      'b.txt\t0.3',
    ])
    const { stdout, stderr } = await variorum([
      'score',
      ...texts,
      '-m',
      'chrf',
      '--scores',
      `M=${scores}`,
      '-f',
      'json',
    ])
    const { systems } = JSON.parse(stdout) as Scored
    expect(systems[0]!.metrics.M!.score).toBeCloseTo(0.6, 12)
    expect(Object.keys(systems[0]!.metrics)).toEqual(['chrf', 'M'])
    expect(stderr).toMatch(/M did not measure segment 2 of .*a\.txt.*no M score/)
  })

  it('are a metric of `run`, by document and passage of the reference', async () => {
    const one = lines('x.txt', ['The harbour was full of ships at noon.', '', 'Nobody knew why they had come.'])
    const other = lines('y.txt', ['At noon the harbour was full of ships.', '', 'No one knew why they came.'])
    const scores = file(join(folder, 'run.tsv'), 'system\tsegment\tscore\ny\t1\t0.25\ny\t2\t0.75\n')
    const { stderr, stdout, code } = await variorum([
      'run',
      '--reference',
      one,
      other,
      '--metrics',
      'edit',
      '--scores',
      `mine=${scores}`,
      '--format',
      'json',
      '--out',
      join(folder, 'out'),
      '--name',
      'n',
      '--no-timings',
    ])
    expect([code, stderr.includes('did not measure')]).toEqual([0, false])
    const { scores: all } = JSON.parse(stdout) as {
      readonly scores: readonly { readonly metric: string; readonly score: number }[]
    }
    expect(all.filter(({ metric }) => metric === 'mine').map(({ score }) => score)).toContain(0.5)
  })

  it.each([
    ['system,segment,score\nz,1,1\n', "no system 'z'"],
    ['system,segment,score\na.txt,1,1\na.txt,1,2\n', 'a second score of what'],
    ['system,score\na.txt,1\n', 'as a whole, expected one of each segment'],
    ['system,segment,score\na.txt,1,high\n', "'score' is 'high', expected a number"],
    ['hello there you\n', 'expected a system and a score'],
    ['\n', 'nothing but white space'],
  ])('of another form are refused by a sentence: %j', async (content, sentence) => {
    const { code, stderr } = await variorum([
      'score',
      ...texts,
      '--scores',
      `M=${file(join(folder, 'wrong'), content)}`,
    ])
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})
