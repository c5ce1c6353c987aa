import type { Token } from '../../text/wording-tokens.ts'
import type { Substitution } from './read-gap.ts'
import type { Match } from './token-alignment.ts'

const nextTo = (tokens: readonly Token[], token: Token, step: 1 | -1): Token | undefined => {
  const at = tokens.indexOf(token)
  const near = tokens[at + step]
  return near?.joins ? tokens[at + 2 * step] : near
}

/** `a, b and c`: two tokens with a comma or a conjunction, and nothing else, between them. */
function listed(tokens: readonly Token[], token: Token, step: 1 | -1): Token | undefined {
  const other = nextTo(tokens, token, step)
  if (!other) return undefined
  const [first, second] = step === 1 ? [token, other] : [other, token]
  const between = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second) + 1)
  return between.some(({ gap, joins }) => joins || /[,、;]/.test(gap)) ? other : undefined
}

/** One item of a list replaced while its neighbour in the list stayed; or a number replaced. */
export function isKey(
  pair: Substitution,
  reference: readonly Token[],
  hypothesis: readonly Token[],
  matches: readonly Match[],
): boolean {
  const { from, to } = pair
  if (/\d/.test(from.norm) || /\d/.test(to.norm)) return true
  return ([1, -1] as const).some((step) => {
    const [a, b] = [listed(reference, from, step), listed(hypothesis, to, step)]
    return !!a && !!b && matches.some((match) => reference[match.reference] === a && hypothesis[match.hypothesis] === b)
  })
}
