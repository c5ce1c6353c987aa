import { basename, dirname } from 'node:path'
import type { GateReport } from '../../model/gate.ts'
import { UserError } from '../../model/user-error.ts'
import { type GateReporter, gateReporters, logReporters } from '../../report/gate/reporters.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { withFolder } from '../../write/report-folder.ts'

export interface ChosenReporter {
  readonly name: GateReporter
  /** Undefined: standard output. */
  readonly file: string | undefined
}

const isReporter = (name: string): name is GateReporter => Object.hasOwn(gateReporters, name)

/**
 * What was asked for as `NAME` or `NAME=FILE`; the format where nothing was.
 *
 * @throws UserError where there is no such reporter, two are to write one file, or two the standard output
 */
export function chosenReporters(said: readonly string[], format: GateReporter): readonly ChosenReporter[] {
  const names = Object.keys(gateReporters)
  const chosen = said.map((each): ChosenReporter => {
    const at = each.indexOf('=')
    const [name, file] = at < 0 ? [each, undefined] : [each.slice(0, at), each.slice(at + 1)]
    if (!isReporter(name))
      throw new UserError(
        `--reporter: there is no '${name}'${didYouMean(name, names)}, expected one of ${names.join(', ')}`,
      )
    if (file === '') throw new UserError(`--reporter ${each}: no file behind =, expected its name`)
    return { name, file }
  })
  const all: readonly ChosenReporter[] = chosen.length > 0 ? chosen : [{ name: format, file: undefined }]
  const targets = new Map<string | undefined, GateReporter>()
  for (const { name, file } of all) {
    const other = targets.get(file)
    const isLog = file === undefined && logReporters.has(name)
    if (other !== undefined && other !== name && isLog && logReporters.has(other)) continue
    if (other !== undefined)
      throw new UserError(
        `--reporter ${other} and ${name} both write to ${file ?? 'standard output'}, expected a file for one of them`,
      )
    targets.set(file, name)
  }
  return all
}

/** Writes each where it belongs; a file is whole or as it was. */
export async function printReports(report: GateReport, reporters: readonly ChosenReporter[]): Promise<void> {
  for (const { name, file } of reporters) {
    const text = gateReporters[name](report)
    if (file === undefined) process.stdout.write(text)
    else await withFolder(dirname(file), [basename(file)], (folder) => folder.write(basename(file), text))
  }
}
