import * as fc from 'fast-check'
import { calls, command, format, list, path, result, short } from './commands.ts'
import { base64, damaged } from './edits.ts'
import { damagedJson } from './json-edits.ts'
import type { Target } from './target.ts'

// Commands on scores, results and lists: what people and other tools wrote.

const table =
  'system,document,segment,human,mine\na.txt,d,1,-1,.5\na.txt,d,2,-3,.25\nb.txt,d,1,0,.75\nb.txt,d,2,-25,1e-3\n'
const comet = JSON.stringify({ 'b.txt': [{ src: 'x', COMET: 0.5 }, { COMET: 0.25 }], 'c.txt': [{ score: 1 }] })
const lines = 'b.txt\t0.5\nb.txt\tNone\nc.txt\t-3\nc.txt\t1e9\n'
const pairs = 'a.txt\tb.txt\tone\na.txt\tc.txt\ttwo\n'

const judged = `${JSON.stringify({
  doc: 'd',
  seg: 1,
  reference: 'Ann Lee paid 7 euros.',
  systems: {
    a: { text: 'Ann Lee paid 8 euros.', errors: [{ start: 13, end: 14, category: 'accuracy', severity: 'major' }] },
  },
})}\n`

const files = (...contents: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...contents.map((each) => base64(each))) },
    { weight: 3, arbitrary: damaged(fc.constantFrom(...contents.map((each) => base64(each)))) },
  )

const tables = files(
  table,
  table.replaceAll(',', '\t'),
  '{"system":"a","human":1,"x":2}\n{"system":"b","human":2,"x":1}',
)

const scores = fc.oneof(
  files(table, comet, lines),
  damagedJson(fc.constant(comet)).map((each) => base64(each)),
)

export const scoreCommandTargets: readonly Target[] = [
  command(
    'meta TABLE',
    calls(
      list(
        'meta',
        path('table.csv'),
        '--tasks',
        format('wmt23', 'wmt24', 'seg:kendall-b,sys:accuracy', 'seg:acc-eq:item', 'seg:spearman:sys'),
        '--permutations',
        format('0', '10'),
        '--intervals',
        format('0', '5'),
        '--format',
        format('text', 'tsv', 'latex', 'markdown', 'json'),
      ),
      { 'table.csv': tables },
    ),
  ),
  command(
    'score --scores',
    calls(
      list('score', '-r', 'a.txt', '-i', 'a.txt', '--scores', path('M=scores'), '--level', format('system', 'segment')),
      { scores },
    ),
  ),
  command(
    'run --scores',
    calls(
      list(
        'run',
        '--reference',
        'a.txt',
        'b.txt',
        '--out',
        'out',
        '--metrics',
        'edit',
        '--scores',
        'M=scores',
        ...short,
      ),
      { scores },
    ),
  ),
  command(
    'challenge',
    calls(
      list(
        'challenge',
        '--reference',
        'a.txt',
        'b.txt',
        '--metrics',
        'edit',
        '--changes',
        '1',
        '--resamples',
        '2',
        '--format',
        format('text', 'markdown', 'json'),
      ),
    ),
  ),
  command(
    'agree',
    calls(
      list('agree', path('result.json'), '--metrics', 'edit,chrf', '--format', format('text', 'markdown', 'json')),
      { 'result.json': result },
    ),
  ),
  command(
    'meta --spans',
    calls(
      list('meta', '--spans', path('judged.jsonl'), '--metrics', 'entities', '--format', format('text', 'json', 'tsv')),
      { 'judged.jsonl': files(judged) },
    ),
  ),
  command('verify', calls(list('verify', path('result.json')), { 'result.json': result })),
  command(
    'merge',
    calls(list('merge', format('folder', '.', 'shard.jsonl'), '--out', 'out'), { 'shard.jsonl': result }),
  ),
  command(
    'align --pairs',
    calls(list('align', '--pairs', path('pairs.tsv'), '--out', 'links'), { 'pairs.tsv': files(pairs) }),
  ),
]
