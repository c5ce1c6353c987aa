import { primaryLanguage } from '../../languages/primary-language.ts'
import type { Metric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { type CheckedString, type Fault, hasBranches, type Judged, stringCheck } from './string-check.ts'

type End = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none'

/** What ends a text, whatever script it is in. */
const ends: readonly (readonly [End, RegExp])[] = [
  ['ellipsis', /(?:\.{2,}|…+|⋯+|。{2,})$/u],
  ['stop', /[.。．｡।॥۔։።။᙮᠃]$/u],
  ['question', /[?？؟՞፧⸮]$/u],
  ['exclamation', /[!！՜]$/u],
  ['colon', /[:：∶፥]$/u],
  ['comma', /[,，、،]$/u],
]

/** Greek asks with what is a semicolon elsewhere; there are two signs that look alike. */
const greekQuestion = /[;\u037e]$/u

/** Characters behind the sign that are looked at. */
const longestClosing = 40

/** Closing quotes and brackets, and white space before a sign: French. */
const closing = /[\s\u00a0\u202f"'”’»«›‹)\]}）】」』>*_\u200e\u200f]+$/u

function endOf(text: string, language: string): End {
  const shown = text.trimEnd().slice(-longestClosing).replace(closing, '')
  if (language === 'el' && greekQuestion.test(shown)) return 'question'
  return ends.find(([, pattern]) => pattern.test(shown))?.[0] ?? 'none'
}

/** Their sentences end without a sign, or in one that is not said here. */
const withoutStop: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz', 'und'])

/** Their questions may end as a statement does. */
const asStatement: ReadonlySet<string> = new Set(['ja', 'zh', 'ko', 'hy', ...withoutStop])

function isAlike(ours: End, theirs: End, language: string): boolean {
  if (ours === theirs) return true
  const either = (one: End): boolean => ours === one || theirs === one
  if (withoutStop.has(language) && (either('stop') || theirs === 'none')) return true
  return (
    asStatement.has(language) && (either('question') || either('exclamation')) && (either('stop') || either('none'))
  )
}

const edges = (text: string) => ({
  start: /^\s*/u.exec(text)?.[0] ?? '',
  end: text.slice(text.trimEnd().length),
})

const shownEdge = (space: string): string => JSON.stringify(space).replace(/^"|"$/g, '')

/** White space before a text and behind it: line feeds by their number, since programs go on there; blanks by whether there are any. */
function spaceFaults(source: string, target: string): readonly Fault[] {
  const [ours, theirs] = [edges(source), edges(target)]
  return (['start', 'end'] as const).flatMap((side): readonly Fault[] => {
    const feeds = [ours[side], theirs[side]].map((space) => space.split('\n').length - 1)
    if (feeds[0] === feeds[1] && (ours[side] === '') === (theirs[side] === '')) return []
    const where = side === 'start' ? 'before the text' : 'behind the text'
    const length = theirs[side].length
    return [
      {
        statistic: 'space',
        message: `'${shownEdge(theirs[side])}' stands ${where}, expected '${shownEdge(ours[side])}'`,
        severity: 'minor',
        start: side === 'start' ? 0 : target.length - length,
        end: side === 'start' ? length : target.length,
      },
    ]
  })
}

function judge({ source, target, language }: CheckedString): Judged | undefined {
  if (hasBranches(source) || hasBranches(target)) return undefined
  const tongue = primaryLanguage(language)
  const [ours, theirs] = [endOf(source, 'und'), endOf(target, tongue)]
  const shown = target.trimEnd()
  const punctuation: readonly Fault[] = isAlike(ours, theirs, tongue)
    ? []
    : [
        {
          statistic: 'punctuation',
          message: `ends in '${theirs}', expected '${ours}'`,
          severity: 'minor',
          start: Math.max(0, shown.length - 1),
          end: shown.length,
        },
      ]
  const space = spaceFaults(source, target)
  return { right: 3 - punctuation.length - space.length, faults: [...punctuation, ...space] }
}

/**
 * Whether a string ends as its source does, by kind of sign, and has white space and line feeds before and behind it where
 * the source has: what a program puts next to it is written for that. Three things are checked of every string: how it ends, what
 * is before it and what is behind it. Languages that write no full stop are not asked for one.
 */
export const endings = (context: MetricContext): Metric =>
  stringCheck(
    {
      name: 'endings',
      faults: ['punctuation', 'space'],
      summary: 'how many strings begin and end with the white space and end with the sign of their source',
      category: 'linguistic-conventions/punctuation',
      severity: 'minor',
      version: '1',
      judge,
    },
    context,
  )
