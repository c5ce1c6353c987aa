// Whatever people send, compared with itself or with something as long: CPU seconds of `score`, `align` and `run` in processes of
// their own, and how they grow. The exponent is log2 of the last doubling's ratio, start-up taken off; 1 is linear.
// npx jiti bench/odd-comparisons.ts [UNITS] [NAME…] (default: 1,000,000 UTF-16 units of each; needs `npm run build`)

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface OddPair {
  readonly name: string
  readonly make: (length: number) => readonly [reference: string, hypothesis: string]
}

interface Job {
  readonly name: string
  readonly words: (reference: string, hypothesis: string, folder: string) => readonly string[]
}

const [units = '1000000', ...names] = process.argv.slice(2)
const longest = Number(units)
/** Seconds that a length may take before longer ones are no longer tried. */
const patience = 60

const numbered = (length: number, passage: (n: number) => string): string => {
  const parts: string[] = []
  for (let n = 1, made = 0; made < length; n++) made += parts[parts.push(passage(n)) - 1]!.length
  return parts.join('')
}
const name = (n: number): string => `Aba${n.toString(36)} Ok${n.toString(36)}`
const same = (label: string, passage: (n: number) => string): OddPair => ({
  name: label,
  make(length) {
    const text = numbered(length, passage)
    return [text, text]
  },
})

const pairs: readonly OddPair[] = [
  same('one name', () => 'Ada Okafor '),
  same('words of one passage', (n) => `w${n} `),
  {
    name: 'other words in one passage',
    make: (length) => [numbered(length, (n) => `a${n} `), numbered(length, (n) => `b${n} `)],
  },
  {
    name: 'words in another order',
    make: (length) => [
      numbered(length, (n) => `w${(n * 7919) % 20_011} `),
      numbered(length, (n) => `w${(n * 7907) % 20_011} `),
    ],
  },
  same('one letter', () => 'a'),
  same('equal passages', () => 'Ada saw Chile on Monday.\n\n'),
  same('equal quotations', () => '“We will go to Peru,” Ada Okafor said.\n\n'),
  same('other quotations', (n) => `“Boat ${n.toString(36)} goes to Peru,” ${name(n)} said.\n\n`),
  same('other names', (n) => `Then ${name(n)} left.\n\n`),
  same('numbers', (n) => `It cost ${1000 + n} euros.\n\n`),
  same('numbers in one passage', (n) => `${1000 + n} `),
  same('denials', () => 'Ada did not go to Chile.\n\n'),
  {
    name: 'one passage and many',
    make: (length) => ['Ada saw Chile.\n', numbered(length, (n) => `${name(n)} went to Peru ${n}.\n\n`)],
  },
]

const jobs: readonly Job[] = [
  ...['bleu', 'chrf', 'ter', 'cer', 'wer', 'rouge-l', 'edit'].map((metric) => ({
    name: `score ${metric}`,
    words: (reference: string, hypothesis: string) => ['score', '-r', reference, '-i', hypothesis, '-m', metric],
  })),
  { name: 'align', words: (reference, hypothesis) => ['align', reference, hypothesis] },
  {
    name: 'run',
    words: (reference, hypothesis, folder) =>
      `run ${hypothesis} --reference ${reference} --no-timings --language en --out ${join(folder, 'reports')}`.split(
        ' ',
      ),
  },
]

const folder = mkdtempSync(join(tmpdir(), 'odd-'))
mkdirSync(join(folder, 'r'))
const files = [join(folder, 'r', 'reference.txt'), join(folder, 'hypothesis.txt')] as const

/** CPU seconds; below 0 where it failed. What is written to standard error beside is a row that was not measured. */
function measured(job: Job, [reference, hypothesis]: readonly [string, string]) {
  // `score` takes lines: a text is one
  const text = (of: string) => (job.name.startsWith('score') ? `${of.replaceAll('\n', ' ')}\n` : of)
  writeFileSync(files[0], text(reference))
  writeFileSync(files[1], text(hypothesis))
  const timed = spawnSync(
    '/usr/bin/time',
    ['-f', 'CPU %U %S', process.execPath, 'dist/cli/main.js', ...job.words(...files, folder)],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 28 },
  )
  const [, user, system] = /CPU (\S+) (\S+)/.exec(timed.stderr) ?? []
  return {
    seconds: Number(user) + Number(system),
    said: timed.status !== 0 ? 'refused or failed' : timed.stderr.includes('did not measure') ? 'not measured' : '',
  }
}

try {
  console.log('| texts | call | units | CPU s | exponent | |\n| :-- | :-- | --: | --: | --: | :-- |')
  const startUp = new Map(jobs.map((job) => [job, measured(job, ['Ada went.\n', 'Ada went.\n']).seconds]))
  for (const pair of pairs) {
    if (names.length > 0 && !names.includes(pair.name)) continue
    for (const job of jobs) {
      let [length, before] = [longest / 4, 0]
      let now = measured(job, pair.make(length))
      while (length * 2 <= longest && now.seconds < patience) {
        length *= 2
        before = now.seconds
        now = measured(job, pair.make(length))
      }
      const own = (seconds: number): number => Math.max(0.05, seconds - startUp.get(job)!)
      const exponent = Math.log2(own(now.seconds) / own(before))
      console.log(
        `| ${pair.name} | ${job.name} | ${length} | ${now.seconds.toFixed(2)} | ${exponent.toFixed(2)} | ${now.said} |`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
