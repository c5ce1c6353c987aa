import type { HistoryLine } from '../../model/history.ts'
import { listed } from '../numbers.ts'

/** Parts of a run's signature that move no score: the draws of its intervals. */
const drawsOnly = /^(?:bootstrap|seed|version):/

const withoutDraws = (signature: string): string =>
  signature
    .split('|')
    .filter((part) => !drawsOnly.test(part))
    .join('|')

const signatureOf = ({ systems }: HistoryLine, metric: string): string | undefined => {
  for (const { scores } of systems) for (const score of scores) if (score.metric === metric) return score.signature
  return undefined
}

/** Why scores of a metric in two runs cannot be compared: a clause, or undefined where they can be, or one did not measure it. */
export function whatChanged(before: HistoryLine, after: HistoryLine, metric: string): string | undefined {
  const signatures = [signatureOf(before, metric), signatureOf(after, metric)]
  if (signatures.includes(undefined)) return undefined
  const changed = [
    ...(before.corpus === after.corpus ? [] : ['the corpus']),
    ...(before.reference === after.reference ? [] : ['the reference']),
    ...(withoutDraws(before.signature) === withoutDraws(after.signature) ? [] : ['how texts are read and aligned']),
    ...(signatures[0] === signatures[1] ? [] : ['the signature']),
  ]
  return changed.length === 0 ? undefined : `${listed(changed)} changed`
}
