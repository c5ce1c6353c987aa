// Writes reports/metrics/: how far the built-in metrics can be trusted, one page a question, each with the command that prints it.
//
//   npm run metrics-report [-- DATA [PAGE]]      DATA: where the data sets with people's judgements are (default: ../shared/data)
//
// A page whose data is not there stays as it is, and one line says so.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const data = process.argv[2] ?? join('..', 'shared', 'data')
const ours = 'bleu,chrf,chrf++,ter,cer,wer,rouge-l,edit,coverage,entities,quotes,polarity,placeholders'
/** Not in the repository: the texts are not ours to pass on. */
const double = join(tmpdir(), 'two-translators')
const known =
  'BLEURT-20,COMET,BERTscore,XCOMET-Ensemble,MetricX-23,GEMBA-MQM[noref],CometKiwi[noref],YiSi-1,prismRef,Random-sysname[noref]'

interface Page {
  readonly file: string
  readonly title: string
  readonly about: string
  readonly args: readonly string[]
  /** What must be there. */
  readonly needs?: string
}

const pages: readonly Page[] = [
  {
    file: 'people.md',
    title: 'Metrics and people: WMT23 English–German',
    about:
      'Twelve systems, MQM ratings of professional translators. Beside ours ten metrics of the shared task, as their makers scored the same outputs.',
    args: `meta --data ${join(data, 'metrics', 'wmt23-en-de')} --pair en-de --metrics ${ours} --only ${known} --permutations 1000 --intervals 200 --format markdown`.split(
      ' ',
    ),
    needs: join(data, 'metrics', 'wmt23-en-de'),
  },
  {
    file: 'challenge.md',
    title: 'Metrics and planted changes: the gazette',
    about:
      'What each metric sees of changes that harm, and cries at where nobody would mind; in the corpus that comes with the program.',
    args: 'challenge gazette --format markdown'.split(' '),
  },
  {
    file: 'two-translators.md',
    title: 'Metrics and planted changes: two translators of one source',
    about:
      'The same on 400 segments that two people translated (WMT22 German–English, `references` A and B): the changes are planted into the other translation, so that a copy is nowhere to be seen.',
    args: `challenge --reference ${join(double, 'A.txt')} ${join(double, 'B.txt')} --human B --no-text --format markdown`.split(
      ' ',
    ),
    needs: join(data, 'judged', 'double.de-en.jsonl'),
  },
  {
    file: 'spans.md',
    title: 'Findings and marked errors: WMT23 Chinese–English',
    about: 'What our metrics find, held to the errors that professional translators marked in 15 systems’ output.',
    args: `meta --spans ${join(data, 'judged', 'wmt23.zh-en.jsonl')} --intervals 200 --format markdown`.split(' '),
    needs: join(data, 'judged', 'wmt23.zh-en.jsonl'),
  },
  {
    file: 'spans-medical.md',
    title: 'Findings and marked errors: medical abstracts, German–English',
    about: 'The same on 480 segments of medical abstracts in 11 systems’ output.',
    args: `meta --spans ${join(data, 'judged', 'bio.de-en.jsonl')} --intervals 200 --format markdown`.split(' '),
    needs: join(data, 'judged', 'bio.de-en.jsonl'),
  },
]

/** The two translations as files, which the commands above name. */
function writeDouble(): void {
  const path = join(root, data, 'judged', 'double.de-en.jsonl')
  if (!existsSync(path)) return
  const segments = readFileSync(path, 'utf8').trim().split('\n', 400)
  const sides = segments.map((line) => JSON.parse(line) as { readonly reference: string; readonly other: string })
  mkdirSync(double, { recursive: true })
  writeFileSync(join(double, 'A.txt'), sides.map(({ reference }) => `${reference}\n\n`).join(''))
  writeFileSync(join(double, 'B.txt'), sides.map(({ other }) => `${other}\n\n`).join(''))
}

writeDouble()
const only = process.argv[3]

for (const { file, title, about, args, needs } of pages) {
  if (only !== undefined && file !== only) continue
  if (needs !== undefined && !existsSync(join(root, needs))) {
    console.log(`${file}: ${needs} is not there, the page stays as it is`)
    continue
  }
  const printed = execFileSync(process.execPath, [join('dist', 'cli', 'main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const command = args.map((arg) => (/[[\]{} ]/.test(arg) ? `'${arg}'` : arg)).join(' ')
  writeFileSync(
    join(root, 'reports', 'metrics', file),
    `# ${title}\n\n${about}\n\n\`\`\`\nnpx variorum ${command}\n\`\`\`\n\n${printed.trimEnd().replace(/^# .*\n+/, '')}\n`,
  )
  console.log(`reports/metrics/${file} written`)
}
