import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, variorum } from './child.ts'
import { withTemporaryFolder } from './folder.ts'
import { faultOfShape } from './oracles.ts'

/** A command line, and the folder it is called in. */
export interface Call {
  readonly args: readonly string[]
  /** Base64, by name. */
  readonly files: Readonly<Record<string, string>>
  /** Base64. */
  readonly stdin?: string
}

/** MB that no command here has a reason to take. */
const mostMemory = 1200

/** Whether the last `--format` (or `-f`) of a command line is JSON. */
function printsJson(args: readonly string[]): boolean {
  const at = args.lastIndexOf('--format')
  return (
    at >= 0 && args[at + 1] === 'json' && !args.some((arg) => ['-o', '--output', '--out', '--help', '--'].includes(arg))
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

// What a terminal would take for an order.
const control = /[^\P{Cc}\t\n]/u

/** What is wrong with how a command ended. */
function faultOfEnd({ code, hung, stdout, stderr, memory }: Ended, args: readonly string[]): string | undefined {
  if (hung) return 'hang: it did not end'
  if (code !== 0 && code !== 1 && code !== 2) return `crash: exit code ${code}: ${stderr.slice(-600)}`
  if (/^ {4}at /m.test(stderr))
    return `crash: a stack: ${/^.*Error.*$/m.exec(stderr)?.[0]} ${/^ {4}at .*$/m.exec(stderr)?.[0]}`
  if (code === 2 && !/^variorum: ./m.test(stderr)) return `no sentence: ${stderr.slice(0, 300)}`
  if (control.test(stderr)) return `an order to the terminal on stderr: ${JSON.stringify(stderr.slice(0, 300))}`
  if (memory > mostMemory) return `${Math.round(memory)} MB of memory`
  if (code === 0 && printsJson(args) && !isJson(stdout)) return `not one JSON value on stdout: ${stdout.slice(0, 100)}`
  return undefined
}

/** What is wrong with what a command left behind. */
function faultOfFolder(folder: string, given: ReadonlySet<string>, code: number | null): string | undefined {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !given.has(path))
  const temporary = found.find((path) => path.includes('.variorum-'))
  if (temporary !== undefined) return `left behind: ${temporary.replace(/[\da-f-]{36}/, '…')}`
  if (code !== 0 && found.length > 0) return `left behind with exit code ${code}: ${found.slice(0, 3).join(', ')}`
  for (const path of found.filter((each) => each.endsWith('.json'))) {
    const text = readFileSync(join(folder, path), 'utf8')
    if (!isJson(text)) return `half-written: ${path} is no JSON`
    if (path.endsWith('result.json') && faultOfShape(JSON.parse(text))) return faultOfShape(JSON.parse(text))
  }
  return undefined
}

/** Calls a command in a folder of its own and says what was wrong. */
export const faultOfCall = ({ args, files, stdin }: Call): Promise<string | undefined> =>
  withTemporaryFolder(async (above) => {
    // Names like ../x stay inside.
    const folder = join(above, 'work')
    mkdirSync(join(folder, 'folder'), { recursive: true })
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), Buffer.from(content, 'base64'))
    const given = new Set(readdirSync(above, { recursive: true, encoding: 'utf8' }))
    const ended = await variorum(args, folder, stdin)
    return faultOfEnd(ended, args) ?? faultOfFolder(above, given, ended.code)
  })
