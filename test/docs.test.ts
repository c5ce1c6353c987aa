import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { repository } from './cli/variorum.ts'
import { temporaryFolder } from './folder.ts'

// Docs run. Blocks marked ```sh are run line by line in a copy of the repository, ```ts blocks as programs beside it; where a
// ```text block follows, its lines are what the command prints, with … for anything.

const docs = readdirSync(join(repository, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
  join('docs', name),
)
const pages = ['README.md', ...docs.filter((page) => page.endsWith('.md')).sort()]

interface Block {
  readonly language: string
  readonly code: string
}

const read = (page: string): string => readFileSync(join(repository, page), 'utf8')

const blocksOf = (page: string): Block[] =>
  [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

const run = promisify(execFile)

/** A folder that holds what a clone holds, built and installed. */
function clone(): string {
  const folder = temporaryFolder()
  for (const name of ['package.json', 'dist', 'corpora', 'schema', 'src', 'test', 'scripts', 'tsconfig.json'])
    if (existsSync(join(repository, name))) cpSync(join(repository, name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'my'))
  for (const [name, system] of [
    ['ref.txt', 'original'],
    ['a.txt', 'apertium-es'],
    ['b.txt', 'wire-b'],
  ])
    cpSync(join(repository, 'corpora', 'gazette', 'texts', 'visit', `${system}.txt`), join(folder, 'my', name!))
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The installing half of a command is what `npm ci` in CI has done; the rest is run as it stands. */
const shellOf = (line: string): string =>
  line
    .replace(/\s+#.*$/, '')
    .replace(/^(?:git clone \S+ && cd \S+|npm ci) ?(?:&& )?/, '')
    .replace(/\bnpx variorum\b/g, `"${process.execPath}" dist/cli/main.js`)

/** Tests run under vitest, other programs by themselves. */
const runnerOf = (code: string): string =>
  /\bdescribe(?:Metric|Aligner)\b|from 'vitest'/.test(code)
    ? 'cd program && ../node_modules/.bin/vitest run block.test.ts'
    : `"${process.execPath}" node_modules/jiti/lib/jiti-cli.mjs program/block.test.ts`

const matches = (printed: string, expected: string): boolean => {
  const pattern = expected
    .trim()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \t]+/g, '[ \\t]+'))
    .join('[\\s\\S]*?')
  return new RegExp(pattern).test(printed)
}

/** Runs a page's blocks in order; gives what was printed where a block says what is to be. */
async function runBlocks(page: string): Promise<{ readonly printed: string; readonly expected: string }[]> {
  const folder = clone()
  const program = join(folder, 'program')
  mkdirSync(join(program, 'node_modules'), { recursive: true })
  symlinkSync(folder, join(program, 'node_modules', 'variorum'))
  const told: { printed: string; expected: string }[] = []
  let before = ''
  const blocks = blocksOf(page)
  for (const [at, { language, code }] of blocks.entries()) {
    if (!isRunnable(blocks[at]!)) continue
    // "Save it as ./x.ts": the block before is the file that a command names.
    for (const [, name = ''] of language === 'sh' && before !== '' ? code.matchAll(/ \.\/([\w-]+\.[jt]s)\b/g) : [])
      writeFileSync(join(folder, name), before)
    if (language !== 'sh') writeFileSync(join(program, 'block.test.ts'), code)
    let printed = ''
    for (const command of language === 'sh' ? code.split('\n').map(shellOf) : [runnerOf(code)]) {
      if (command === '' || command === 'npm test') continue
      printed += (await run('sh', ['-c', command], { cwd: folder, maxBuffer: 1 << 28 })).stdout
    }
    const next = blocks[at + 1]
    if (next?.language === 'text') told.push({ printed, expected: next.code })
    // A command before names files that are there, or makes them.
    before = language === 'sh' ? '' : code
  }
  return told
}

const isRunnable = ({ language }: Block): boolean => ['sh', 'ts', 'js'].includes(language)

describe('docs', () => {
  it.concurrent.each(pages.filter((page) => blocksOf(page).some(isRunnable)))(
    '%s runs as it is written and prints what it says',
    async (page) => {
      const told = await runBlocks(page)
      expect(told.filter(({ printed, expected }) => !matches(printed, expected))).toEqual([])
    },
    240_000,
  )

  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !existsSync(join(repository, dirname(page), to)))).toEqual([])
  })
})
