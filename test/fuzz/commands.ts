import * as fc from 'fast-check'
import { reportFormats } from '../../src/report/report-formats.ts'
import { type Call, faultOfCall } from './call.ts'
import { base64, bomb, damaged, zipped } from './edits.ts'
import { withOddFlags, word } from './flags.ts'
import { damagedJson } from './json-edits.ts'
import { goodResults } from './library-files.ts'
import { goodTexts, goodTimings, smallManifest } from './small-corpus.ts'
import { type Target, target } from './target.ts'
import { tag, text } from './texts.ts'

// Commands as they are called, on damaged files.

type Args = fc.Arbitrary<readonly string[]>

const goodText = fc.constantFrom(...Object.values(goodTexts).map((each) => base64(each)))

/** Right, damaged, or odd from end to end. */
const file = fc.oneof(
  { weight: 2, arbitrary: goodText },
  { weight: 3, arbitrary: damaged(goodText) },
  { weight: 2, arbitrary: text().map((each) => base64(each)) },
)

/** A command's line and files; texts are `a.txt`, `b.txt` and `c.txt`. */
export const calls = (args: Args, more: Readonly<Record<string, fc.Arbitrary<string>>> = {}): fc.Arbitrary<Call> =>
  fc.record({
    // No process can be given a zero.
    args: withOddFlags(args).map((all) => all.map((arg) => arg.replaceAll('\u0000', ''))),
    files: fc.record({ 'a.txt': file, 'b.txt': file, 'c.txt': file, ...more }),
    stdin: fc.oneof(fc.constant(''), file),
  })

/** Mostly the name that is meant. */
export const path = (name: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: word })

export const list = (...parts: readonly (string | fc.Arbitrary<string>)[]): Args =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))

export const format = (...names: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...names)

export const command = (name: string, inputs: fc.Arbitrary<Call>): Target =>
  target(`variorum ${name}`, 'command', inputs, faultOfCall)

const metricNames = format(
  'bleu',
  'chrf',
  'chrf++,ter',
  'cer,wer,rouge-l',
  'entities',
  'quotes,polarity',
  'placeholders',
  'coverage,edit',
)

/** How a run on these files is kept short. */
export const short = ['--resamples', '3', '--no-timings']

const zip = fc.oneof(
  { weight: 3, arbitrary: file.map(zipped) },
  { weight: 3, arbitrary: damaged(goodText.map(zipped)) },
  { weight: 1, arbitrary: file },
  { weight: 1, arbitrary: fc.constantFrom('line', 'lines').map((kind) => bomb(512, kind === 'line' ? 'a' : 'a b\n')) },
)

const manifest = fc.oneof(
  damagedJson(fc.constant(JSON.stringify(smallManifest))).map((each) => base64(each)),
  damaged(fc.constant(base64(JSON.stringify(smallManifest)))),
)

const texts = Object.fromEntries(Object.keys(goodTexts).map((name) => [name, file]))

export const result = fc.oneof(
  { weight: 3, arbitrary: damagedJson(fc.constantFrom(...goodResults)).map((each) => base64(each)) },
  { weight: 1, arbitrary: damaged(fc.constantFrom(...goodResults).map((each) => base64(each))) },
)

const timings = fc.oneof(
  damagedJson(fc.constant(JSON.stringify(goodTimings))).map((each) => base64(each)),
  file,
)

export const commandTargets: readonly Target[] = [
  command(
    'run',
    calls(
      list('run', '--reference', path('a.txt'), path('b.txt'), 'c.txt', '--out', 'out', '--language', tag, ...short),
    ),
  ),
  command(
    'run MANIFEST',
    calls(list('run', path('manifest.json'), '--out', 'out', '--format', format('text', 'json'), ...short), {
      'manifest.json': manifest,
      ...texts,
    }),
  ),
  command(
    'apparatus',
    calls(
      list('apparatus', '--reference', path('a.txt'), path('b.txt'), '--format', format('markdown', 'json', 'text')),
    ),
  ),
  command(
    'align',
    calls(
      list(
        'align',
        path('a.txt'),
        path('b.txt'),
        '--format',
        format('jsonl', 'json', 'tsv', 'text', 'vecalign', 'hunalign'),
      ),
    ),
  ),
  command(
    'inspect',
    calls(
      list(
        'inspect',
        path('a.txt'),
        '--what',
        format('passages', 'sentences', 'entities', 'quotes'),
        '--language',
        tag,
        '--format',
        format('jsonl', 'json', 'text'),
      ),
    ),
  ),
  command(
    'score',
    calls(
      fc.oneof(
        list(
          'score',
          '-r',
          path('a.txt'),
          '-i',
          path('a.txt'),
          '-m',
          metricNames,
          '--format',
          format('text', 'json', 'tsv', 'result'),
        ),
        list(
          'score',
          '-r',
          path('a.txt'),
          '-i',
          'b.txt',
          path('c.txt'),
          '--align',
          '-m',
          metricNames,
          '--format',
          format('json', 'sarif', 'mqm'),
        ),
        list('score', path('a.txt'), '--quiet'),
        list(
          'score',
          '-r',
          'a.txt',
          '-i',
          'a.txt',
          '--level',
          format('segment', 'document'),
          '--docids',
          path('b.txt'),
        ),
      ),
    ),
  ),
  command(
    'score FILE.gz',
    calls(
      list(
        'score',
        '-r',
        path('r.gz'),
        '-i',
        format('s.gz', 'r.gz', 'a.txt'),
        '-m',
        format('bleu', 'chrf', 'entities'),
      ),
      {
        'r.gz': zip,
        's.gz': zip,
      },
    ),
  ),
  command(
    'report',
    calls(
      fc.oneof(
        list('report', path('result.json'), '--format', format(...reportFormats)),
        list('report', path('result.json'), '--timings', path('timings.json')),
        list('report', path('result.json'), '--format', format(...reportFormats), '-o', path('page')),
      ),
      { 'result.json': result, 'timings.json': timings },
    ),
  ),
  command('metrics', calls(list('metrics', '--language', tag, '--format', format('text', 'json')))),
  command('languages', calls(list('languages', tag, tag, '--format', format('text', 'json', 'markdown')))),
  command(
    'FLAGS',
    calls(
      list(
        format('run', 'score', 'align', 'inspect', 'apparatus', 'report', 'metrics', 'languages', 'rn', '', '--help'),
        word,
        word,
      ),
    ),
  ),
]
