import { execFileSync } from 'node:child_process'
import { markdownTable } from 'markdown-table'
import type { Failure, Tally } from './loop.ts'

const kinds = ['crash', 'hang', 'half-written or left behind', 'other'] as const

function kindOf({ fault }: Failure): (typeof kinds)[number] {
  if (fault.startsWith('hang')) return 'hang'
  if (/^(?:half-written|left behind)/.test(fault)) return 'half-written or left behind'
  return /^(?:crash|threw)/.test(fault) ? 'crash' : 'other'
}

const commit = (): string => {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src', 'test/fuzz') === '' ? '' : ', with changes'
  return `${git('rev-parse', '--short', 'HEAD')}${changed}`
}

/** The page of a long run. */
export function robustness({ inputs, failures }: Tally, command: string, seconds: number): string {
  const rows = Object.entries(inputs).map(([target, count]) => {
    const own = failures.filter((failure) => failure.target === target)
    return [target, count, ...kinds.map((kind) => own.filter((each) => kindOf(each) === kind).length)].map(String)
  })
  const totals = [1, 2, 3, 4, 5].map((column) => String(rows.reduce((sum, row) => sum + Number(row[column]), 0)))
  const parts = [
    '# Robustness',
    'Random, damaged and hostile inputs, and what was wrong with what came back: kinds of failure, each counted once.',
    `    ${command}`,
    markdownTable([['given to', 'inputs', ...kinds], ...rows, ['**all**', ...totals]], {
      align: ['l', 'r', 'r', 'r', 'r', 'r'],
    }),
    'A *crash* is an error that is no sentence, a stack, or another exit code than 0, 1 and 2; a *hang* does not end within a ' +
      'minute (a library call: two); *other* is a number that is none, a place outside its text or within a character, a result that the ' +
      'published schema refuses, another answer to the same question, more than one JSON value, more than 1,200 MB of memory, or an order to the terminal.',
    `Node ${process.version}, ${process.platform} ${process.arch}, commit ${commit()}, ${Math.round(seconds)} s.`,
  ]
  return `${parts.join('\n\n')}\n`
}
