import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { type ReportFolder, withFolder } from '../../write/report-folder.ts'
import { alignerStarter } from './aligner-starter.ts'
import { exampleTexts } from './example-texts.ts'
import { metricStarter } from './metric-starter.ts'
import { packageStarter } from './package-starter.ts'
import type { Starter } from './starter.ts'

interface InitArguments {
  readonly what?: 'metric' | 'aligner' | undefined
  readonly name?: string | undefined
  readonly js: boolean
}

const starters: Readonly<Record<NonNullable<InitArguments['what']>, Starter>> = {
  metric: metricStarter,
  aligner: alignerStarter,
}

/**
 * `variorum init`: leaves a configuration in the working folder, or a plugin.
 *
 * @throws UserError for what says only half of a plugin
 */
export async function init({ what, name, js }: InitArguments): Promise<void> {
  if (what !== undefined) {
    if (name === undefined) throw new UserError(`the ${what} has no name, expected one such as length-ratio`)
    return initPlugin(what, name, js)
  }
  if (js) throw new UserError('--js is for a metric or an aligner, expected one of them with it')
  await (await import('./config-starter.ts')).initConfig()
}

/**
 * Leaves a plugin whose test passes at once in the working folder, all of its files or none. What is shared by
 * several, package.json and the example texts, is written where it is missing.
 *
 * @throws UserError for a name that cannot be one or is taken, and where a file of that name is there
 */
async function initPlugin(what: keyof typeof starters, name: string, js: boolean): Promise<void> {
  const starter = starters[what]
  checkName(name, starter.taken)
  const extension = js ? 'js' : 'ts'
  const file = `${name}.${extension}`
  const test = `${name}.test.${extension}`
  for (const path of [file, test])
    if (existsSync(path))
      throw new UserError(`${path} is there already, nothing was written; expected a name of its own`)
  const hasPackage = existsSync('package.json')
  const files = {
    ...(!hasPackage && { 'package.json': packageStarter(name, file) }),
    [file]: starter.module(name, !js),
    [test]: starter.test(file),
  }
  const examples = Object.fromEntries(
    Object.entries(exampleTexts).filter(([text]) => !existsSync(join('examples', text))),
  )
  await withFolder('examples', Object.keys(examples), async (texts) => {
    await writeAll(texts, examples)
    await withFolder('.', Object.keys(files), (folder) => writeAll(folder, files))
  })
  process.stdout.write(`${Object.keys(files).join(', ')} and examples written. It works as it is; make it yours:
  ${hasPackage ? 'npm install --save-dev variorum vitest' : 'npm install'}
  npx vitest run ${test}
  npx variorum ${starter.use(file)}
`)
}

function checkName(name: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new UserError(
      `'${name}' is no name for a plugin; expected lower-case words with hyphens, such as length-ratio`,
    )
  if (taken.includes(name)) throw new UserError(`'${name}' comes with variorum; expected another name`)
}

async function writeAll(folder: ReportFolder, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
}
