import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from '../src/model/user-error.ts'

// npm run new-metric -- my-metric [--ts] [folder]

const usage = 'expected npm run new-metric -- my-metric [--ts] [folder]'
const template = join(import.meta.dirname, 'template')

/** Writes a metric and its test, which passes at once; gives their paths. */
function newMetric(name: string, folder: string, extension: string): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new UserError(
      `'${name}' is no name for a metric; expected lower-case words with hyphens, such as length-ratio`,
    )
  const files = ['.ts', '.test.ts'].map((ending) => ({
    path: join(folder, name + ending.replace('ts', extension)),
    text: readFileSync(join(template, `my-metric${ending}`), 'utf8')
      .replaceAll('my-metric.ts', `my-metric.${extension}`)
      .replaceAll('my-metric', name),
  }))
  for (const { path } of files)
    if (existsSync(path)) throw new UserError(`${path} is there already; nothing was written`)
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of files) writeFileSync(path, text, { flag: 'wx' })
  return files.map(({ path }) => path)
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ts: { type: 'boolean' } } })
  const [name, folder = '.', ...rest] = positionals
  if (name === undefined || rest.length > 0) throw new UserError(usage)
  // npm runs scripts in the package's folder; paths are meant from where the user is
  const from = process.env.INIT_CWD ?? process.cwd()
  const paths = newMetric(name, resolve(from, folder), values.ts ? 'ts' : 'js')
  const [metric = '', test = ''] = paths.map((path) => relative(from, path))
  console.log(`${metric} is a metric; ${test} are its examples.
  npx vitest run ${test}
  npx variorum run --plugin ./${metric}`)
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!isUsage && !(error instanceof UserError)) throw error
  console.error(isUsage ? usage : error.message)
  process.exitCode = 2
}
