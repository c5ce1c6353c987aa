import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { repository } from './cli/variorum.ts'
import { temporaryFolder } from './folder.ts'

// Docs run. Blocks marked ```sh are run line by line in a copy of the repository, ```ts blocks as programs beside it; where a
// ```text block follows, its lines are what the command prints, with … for anything.

const pages = ['README.md', ...readdirSync(join(repository, 'docs')).map((name) => join('docs', name))].filter((page) =>
  page.endsWith('.md'),
)

interface Block {
  readonly language: string
  readonly code: string
}

const read = (page: string): string => readFileSync(join(repository, page), 'utf8')

const blocksOf = (page: string): Block[] =>
  [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

/** What a block is to print, if the next one says. */
const expectedAfter = (blocks: readonly Block[], at: number): string | undefined =>
  blocks[at + 1]?.language === 'text' ? blocks[at + 1]?.code : undefined

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
  code.includes('describeMetric')
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

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page)
  const runnable = blocks.flatMap((block, at) =>
    ['sh', 'ts', 'js'].includes(block.language) ? [{ ...block, expected: expectedAfter(blocks, at) }] : [],
  )

  it.skipIf(runnable.length === 0)(
    'runs as it is written',
    async () => {
      const folder = clone()
      const scope = join(folder, 'program', 'node_modules')
      mkdirSync(scope, { recursive: true })
      symlinkSync(folder, join(scope, 'variorum'))
      let saved = ''
      for (const { language, code, expected } of runnable) {
        // "Save it as ./x.ts": the block before is the file that a command names.
        for (const [, name = ''] of language === 'sh' ? code.matchAll(/ \.\/([\w-]+\.[jt]s)\b/g) : [])
          writeFileSync(join(folder, name), saved)
        saved = code
        const commands =
          language === 'sh'
            ? code
                .split('\n')
                .map(shellOf)
                .filter((line) => line !== '' && line !== 'npm test')
            : [runnerOf(code)]
        if (language !== 'sh') writeFileSync(join(folder, 'program', 'block.test.ts'), code)
        let printed = ''
        for (const command of commands) {
          const { stdout } = await run('sh', ['-c', command], { cwd: folder, maxBuffer: 1 << 28 })
          printed += stdout
        }
        if (expected !== undefined)
          expect(matches(printed, expected), `${printed}\n--- is not ---\n${expected}`).toBe(true)
      }
    },
    120_000,
  )

  it('links to what is there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !existsSync(join(repository, dirname(page), to)))).toEqual([])
  })
})
