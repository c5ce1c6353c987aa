// Clauses that only one side has: false alarms between two human translations, and clauses taken out of them.
//
//   npx jiti bench/clauses.ts [even|odd]
//
// The rules were set on the even lines; the odd ones are for looking. A bench: it prints and never fails on a number.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { clauseCoverage } from '../src/metrics/coverage/clauses.ts'
import { emptyWordsOf } from '../src/text/content-words.ts'

const half = process.argv.includes('odd') ? 1 : 0
const inputs = join(import.meta.dirname, '../../shared/data/metrics/inputs/wmt22')

/** A text without one clause that commas or dashes bound, at a time. */
const shortened = (text: string): readonly string[] =>
  [...text.matchAll(/[,;—–、，；]\s?([^,;:.!?—–()"“”、，；。]+)(?=[,;.!?—–、，；。])/gu)].flatMap((match) => {
    const [whole, clause = ''] = match
    const words = /\p{Script=Han}/u.test(clause) ? clause.length / 2 : clause.trim().split(/\s+/).length
    const rest = text.slice(0, match.index) + text.slice(match.index + whole.length)
    return words < 4 || rest.length < text.length / 3 ? [] : [rest]
  })

const share = (part: number, whole: number): string => `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`

const rowOf = (languages: string, first: string, second: string, language: string): readonly string[] => {
  const [references = [], hypotheses = []] = [first, second].map((name) =>
    readFileSync(join(inputs, `generaltest2022.${languages}.ref.${name}.${language}`), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  const isEmpty = emptyWordsOf(references.join('\n'))
  const omissions = (reference: string, hypothesis: string): number =>
    clauseCoverage(reference, hypothesis, isEmpty).loose.filter(({ side }) => side === 'reference').length
  const counts = { pairs: 0, flagged: 0, verbatim: 0, own: 0, ownFound: 0, other: 0, otherFound: 0 }
  for (const [i, reference] of references.entries()) {
    if (i % 2 !== half) continue
    const hypothesis = hypotheses[i] ?? ''
    const { loose } = clauseCoverage(reference, hypothesis, isEmpty)
    counts.pairs++
    counts.flagged += Number(loose.length > 0)
    counts.verbatim += Number(loose.some(({ agreement }) => agreement >= 0.9))
    for (const rest of shortened(reference)) {
      counts.own++
      counts.ownFound += Number(omissions(reference, rest) > 0)
    }
    const before = omissions(reference, hypothesis)
    for (const rest of shortened(hypothesis)) {
      counts.other++
      counts.otherFound += Number(omissions(reference, rest) > before)
    }
  }
  const { pairs, flagged, verbatim, own, ownFound, other, otherFound } = counts
  return [languages, share(flagged, pairs), share(verbatim, pairs), share(ownFound, own), share(otherFound, other)]
}

if (existsSync(inputs)) {
  const rows = [
    rowOf('de-en', 'A', 'B', 'en'),
    rowOf('cs-en', 'B', 'C', 'en'),
    rowOf('en-de', 'A', 'B', 'de'),
    rowOf('en-cs', 'B', 'C', 'cs'),
    rowOf('en-zh', 'A', 'B', 'zh'),
  ]
  const header = [
    'two human translations',
    'pairs flagged',
    'of them, the rest word for word',
    'clause taken out',
    'and reworded',
  ]
  console.log(markdownTable([header, ...rows.map((row) => [...row])]))
} else console.log(`${inputs} is not here; nothing measured`)
