#!/usr/bin/env node
import { UserError } from '../model/user-error.ts'
import { forTerminal } from '../report/escape.ts'
import { askedConfig } from './config/asked-config.ts'
import { finish } from './finish.ts'
import { hearInterrupts } from './watch/interrupts.ts'

// Thin: parse, call, print, exit code.

// A reader that has seen enough (`variorum align … | head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`variorum: standard output: cannot be written (${error.code ?? error.message})\n`)
  process.exit(2)
})

const helpWords = new Set(['--help', '-h', '--version', '--get-yargs-completions'])

async function run(all: readonly string[]): Promise<void> {
  const asksForHelp = all.some((word) => helpWords.has(word))
  const asked = asksForHelp ? undefined : askedConfig(all)
  // It ends by being interrupted, also before its code is loaded.
  if (asked?.words[0] === 'watch') hearInterrupts()
  if (asked?.file !== undefined || asked?.print === true)
    return (await import('./config/run-configured.ts')).runConfigured(asked)
  const [command, ...words] = asked?.words ?? all
  // Scripts call `score` again and again, with sacreBLEU's flags: it starts without yargs, which knows no flag like -tok.
  if (command === 'score' && !asksForHelp) return (await import('./score/score.ts')).score(words)
  // So does `align` where nothing is wrong with what was said.
  if (command === 'align' && !asksForHelp && (await (await import('./align/plain.ts')).alignPlainly(words))) return
  await (await import('./parse.ts')).runWords(asked?.words ?? all)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`variorum: ${error.sentences.map(forTerminal).join('\n  ')}\n`)
  process.exitCode = 2
}

finish()
