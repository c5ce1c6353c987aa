import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Change } from '../../model/change.ts'
import { UserError } from '../../model/user-error.ts'
import { changeBetween } from '../../pipeline/watch/change-between.ts'
import { changeText } from '../../report/change-text.ts'
import { forTerminal } from '../../report/escape.ts'
import { summary } from '../../report/terminal.ts'
import { plural } from '../../text/plural.ts'
import { tellUnmeasured } from '../tell-unmeasured.ts'
import { afterInterrupt, forgetInterrupts } from './interrupts.ts'
import { watchStrings } from './watch-strings.ts'
import { watchTexts } from './watch-texts.ts'
import { openWatcher } from './watcher.ts'
import type { WatchArguments, Watching } from './watching.ts'

/** `variorum watch`: measures, and again whenever an input changes, until it is interrupted. */
export async function watch(argv: WatchArguments): Promise<void> {
  const watching = argv.source !== undefined || argv.strings ? watchStrings(argv) : watchTexts(argv)
  const watcher = openWatcher()
  afterInterrupt(() => watcher.close())
  try {
    await follow(watching, watcher, argv.format)
  } finally {
    forgetInterrupts()
    watcher.close()
    await watching.close()
  }
}

async function follow(
  watching: Watching,
  watcher: ReturnType<typeof openWatcher>,
  format: WatchArguments['format'],
): Promise<void> {
  let inputs = await watching.inputs()
  watcher.follow(inputs)
  let before = await watching.measure()
  const first = changeBetween(undefined, before)
  process.stdout.write(
    format === 'jsonl' ? lineOf([], first) : `${summary(before)}\n${plural(first.new.length, 'finding')}\n`,
  )
  tellUnmeasured(before)
  process.stderr.write('watching; Ctrl-C ends it\n')
  for (let changed = await watcher.next(); changed !== undefined; changed = await watcher.next()) {
    const files = shownFiles(changed)
    // A folder may have been put into another's place.
    watcher.follow(inputs)
    try {
      const after = await watching.measure()
      const change = changeBetween(before, after)
      process.stdout.write(format === 'jsonl' ? lineOf(files, change) : changeText(files, change))
      before = after
      inputs = await watching.inputs()
      watcher.follow(inputs)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (format === 'jsonl') process.stdout.write(`${JSON.stringify({ files, error: error.sentences.join('\n') })}\n`)
      else process.stderr.write(`variorum: ${error.sentences.map(forTerminal).join('\n  ')}\n`)
    }
  }
}

/** Without those that came and went while another file was put in its place. */
function shownFiles(changed: readonly string[]): readonly string[] {
  const there = changed.filter((path) => existsSync(path))
  return (there.length > 0 ? there : changed).map((path) => relative('', path))
}

/** What is not there is null. */
const lineOf = (files: readonly string[], change: Change): string =>
  `${JSON.stringify({ files, ...change }, (_, each: unknown) => each ?? null)}\n`
