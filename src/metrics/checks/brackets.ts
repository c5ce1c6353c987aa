import type { Metric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { blanked, type CheckedString, type Fault, hasBranches, type Judged, stringCheck } from './string-check.ts'

const closed: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '（）', '［］', '｛｝', '【】', '「」', '『』', '《》', '〈〉', '〔〕'].map((pair) => [
    pair[1] ?? '',
    pair[0] ?? '',
  ]),
)

/** Wide brackets and narrow ones close each other. */
const kind = (sign: string): string => ({ '（': '(', '［': '[', '｛': '{' })[sign] ?? sign

/** A list's `a)` or `1)`, and faces: `:)` closes nothing. */
const closesNothing = /(?:(?:^|[\s\uFFFC])[\p{L}\d]{1,3}|[:;=][-~]?)$/u

interface Stray {
  readonly sign: string
  readonly at: number
}

/** Brackets that close nothing, and brackets that nothing closes; how many there are at all. */
function readBrackets(text: string): { readonly count: number; readonly stray: readonly Stray[] } {
  const open: Stray[] = []
  const stray: Stray[] = []
  let count = 0
  for (const { 0: sign, index: at } of text.matchAll(/[()[\]{}（）［］｛｝【】「」『』《》〈〉〔〕]/gu)) {
    count++
    const opener = closed.get(sign)
    if (opener === undefined) open.push({ sign, at })
    else if (open.length > 0 && kind(open.at(-1)?.sign ?? '') === kind(opener)) open.pop()
    else if (sign !== ')' || !closesNothing.test(text.slice(Math.max(0, at - 4), at))) stray.push({ sign, at })
  }
  return { count, stray: [...stray, ...open] }
}

function judge({ source, target, unit }: CheckedString): Judged | undefined {
  if (hasBranches(source) || hasBranches(target)) return undefined
  const [ours, theirs] = [source, target].map((text) => readBrackets(blanked(text, unit?.dialect)))
  if (ours === undefined || theirs === undefined || theirs.count === 0 || ours.stray.length > 0) return undefined
  const faults = theirs.stray.map(
    ({ sign, at }): Fault => ({
      statistic: 'alone',
      message: `'${sign}' stands alone, expected its other half`,
      severity: 'minor',
      start: at,
      end: at + sign.length,
    }),
  )
  return { right: theirs.count - faults.length, faults }
}

/** Whether the brackets of a string close each other, where those of its source do. */
export const brackets = (context: MetricContext): Metric =>
  stringCheck(
    {
      name: 'brackets',
      faults: ['alone'],
      summary: 'how many brackets have their other half',
      category: 'linguistic-conventions/punctuation',
      severity: 'minor',
      version: '1',
      judge,
    },
    context,
  )
