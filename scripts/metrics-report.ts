// Writes reports/metrics/: how far the built-in metrics can be trusted, one page a question, each with the command that prints it.
//
//   npm run metrics-report [-- DATA]      DATA: where the data sets with people's judgements are (default: ../shared/data)
//
// A page whose data is not there stays as it is, and one line says so.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const data = process.argv[2] ?? join('..', 'shared', 'data')
const ours = 'bleu,chrf,chrf++,ter,cer,wer,rouge-l,edit,coverage,entities,quotes,polarity,placeholders'
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
]

for (const { file, title, about, args, needs } of pages) {
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
  await writeFile(
    join(root, 'reports', 'metrics', file),
    `# ${title}\n\n${about}\n\n\`\`\`\nnpx variorum ${command}\n\`\`\`\n\n${printed.trimEnd()}\n`,
  )
  console.log(`reports/metrics/${file} written`)
}
