import { en } from '../../languages/en.ts'
import { isHonorific } from '../offices/roles.ts'
import {
  companyForms,
  companyNouns,
  directions,
  eventHeads,
  organisationHeads,
  personalVerbs,
  placeHeads,
} from './heads.ts'
import type { Tagged } from './tagged.ts'

/** What stands around a name, or in it, that tells its kind. */
export interface NameCues {
  /** The kind its own head word gives it: "… Ministry", "Lake …". */
  readonly head?: 'organisation' | 'place' | 'event'
  readonly abbreviation: boolean
  readonly honorific: boolean
  readonly speech: boolean
  /** A verb stands behind it. */
  readonly acts: boolean
  readonly article: boolean
  /** "in", "near": where something is. */
  readonly where: boolean
  /** "from", "to": a place or a person. */
  readonly way: boolean
}

export const lower = (token: Tagged | undefined): string => token?.lower ?? ''
export const isAbbreviation = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(text)

export const hasHead = (tokens: readonly Tagged[], at: number): boolean =>
  organisationHeads.has(lower(tokens[at])) || placeHeads.has(lower(tokens[at])) || eventHeads.has(lower(tokens[at]))

/** The kind that the words of a name give it, from its first token to before `next`. */
export const headOf = (tokens: readonly Tagged[], from: number, next: number): NameCues['head'] => {
  if (companyForms.has(lower(tokens[next]))) return 'organisation'
  if (next - from === 1) return tokens[from]?.text === '&' ? 'organisation' : undefined
  const words = tokens.slice(from, next)
  if (words.some(({ text }) => text === '&')) return 'organisation'
  const last = lower(tokens[next - 1])
  const first = lower(tokens[from])
  const of = words.findIndex(({ text }) => text === 'of')
  const beforeOf = of < 0 ? '' : lower(words[Math.max(0, of - 1)])
  if (organisationHeads.has(last) || organisationHeads.has(beforeOf)) return 'organisation'
  if (eventHeads.has(last) || eventHeads.has(beforeOf)) return 'event'
  if (placeHeads.has(last) || placeHeads.has(beforeOf) || placeHeads.has(first) || directions.has(first)) return 'place'
  return undefined
}

const settlement = new RegExp(`^,? (?:a|the) (?:${en.settlements.join('|')})(?!['’]s)`)

/** ", a port on the Baltic", "the island". */
const isPlaceBehind = (tokens: readonly Tagged[], next: number): boolean =>
  /^(?:,|a|the)$/.test(tokens[next]?.text ?? '') &&
  settlement.test(
    tokens
      .slice(next, next + 4)
      .map((t) => t.gap + t.text)
      .join(''),
  )

const families: ReadonlySet<string> = new Set(en.familyWords)

const whereWords: ReadonlySet<string> = new Set(en.whereWords)
const wayWords: ReadonlySet<string> = new Set(en.wayWords)

/** All that tells the kind of the name from its first token to before `next`. */
export function cuesOf(tokens: readonly Tagged[], from: number, next: number): NameCues {
  const before = lower(tokens[from - 1])
  const head = headOf(tokens, from, next)
  const after = tokens[next]
  // "the Salt river", "the Hansen group": a plain noun says what a name alone does not
  const noun = before === 'the' && after?.gap === ' ' ? after.text : ''
  const nounHead = placeHeads.has(noun) ? 'place' : companyNouns.has(noun) ? 'organisation' : undefined
  const isFamily = families.has(noun)
  const cityOf = before === 'of' && placeHeads.has(lower(tokens[from - 2]))
  const isPlace = cityOf || isPlaceBehind(tokens, next)
  const kind = head ?? nounHead ?? (isPlace ? 'place' : undefined)
  const cues = {
    abbreviation: next - from === 1 && isAbbreviation(tokens[from]?.text ?? ''),
    honorific: isHonorific(before) || isFamily,
    speech:
      personalVerbs.has(lower(after)) || (personalVerbs.has(before) && /["”’,]/.test(tokens[from - 2]?.text ?? '')),
    acts: after?.pos === 'VERB',
    article: before === 'the' && !isFamily,
    where: whereWords.has(before) && !/^['’]s?$/.test(after?.text ?? ''),
    way: wayWords.has(before),
  }
  return kind === undefined ? cues : { head: kind, ...cues }
}
