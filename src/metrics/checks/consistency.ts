import type { Finding, Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { recurring } from '../../text/recurring.ts'
import type { MetricContext } from '../registered.ts'
import { asFinding, checkColumns, sourceOf } from './string-check.ts'

const statistics = ['otherwise', 'alike'] as const

/** A string, with what is the same of texts that are. */
interface Said {
  readonly source: string
  readonly target: string
  readonly id: string
  readonly sourceKey: string
  readonly targetKey: string
}

/** Case and marks at the end do not make another text; what PO writes as context does: then two strings are meant to differ. */
function keyOf(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.…:!?]/u.test(text.charAt(end - 1))) end--
  return text.slice(0, end).trimStart().toLowerCase()
}

const contextOf = (id: string): string => (id.includes('\u0004') ? id.slice(0, id.indexOf('\u0004')) : '')

/** A plural's forms are several strings of one source. */
const isForm = (id: string): boolean => /\[\d\]$|[[._](?:zero|one|two|few|many|other)\]?$/.test(id)

const shownId = ({ id }: Said): string => id.replaceAll('\u0004', ' ')

function saidIn(pair: Pair): Said {
  const [source, target] = [sourceOf(pair), pair.hypothesis]
  return { source, target, id: pair.unit?.id ?? '', sourceKey: keyOf(source), targetKey: keyOf(target) }
}

/** The first pairs with a text, by what it is the same as. */
interface Earlier {
  readonly bySource: Map<string, Pair>
  readonly byTarget: Map<string, Pair>
}

/** What of a string an earlier one says otherwise; by source and by translation, so that a file is gone through once. */
function faultOf(
  pair: Pair,
  { source, target, sourceKey, targetKey }: Said,
  { bySource, byTarget }: Earlier,
): { readonly statistic: (typeof statistics)[number]; readonly message: string } | undefined {
  const [likeSource, likeTarget] = [bySource.get(sourceKey), byTarget.get(targetKey)]
  if (likeSource === undefined) bySource.set(sourceKey, pair)
  if (likeTarget === undefined) byTarget.set(targetKey, pair)
  const [sameSource, sameTarget] = [likeSource && saidIn(likeSource), likeTarget && saidIn(likeTarget)]
  if (sameSource !== undefined && sameSource.targetKey !== targetKey)
    return {
      statistic: 'otherwise',
      message: `'${source}' is '${target}', expected '${sameSource.target}' as in '${shownId(sameSource)}'`,
    }
  if (sameTarget !== undefined && sameTarget.sourceKey !== sourceKey)
    return {
      statistic: 'alike',
      message: `'${target}' is '${source}' here and '${sameTarget.source}' in '${shownId(sameTarget)}', expected two translations`,
    }
  return undefined
}

/**
 * Whether the strings of a document say one thing in one way: a source has one translation, and a translation one source. Told of
 * the later of two; strings of different contexts (gettext's) and plural forms may differ.
 */
export function consistency({ language }: MetricContext): Metric {
  const columns = checkColumns({
    name: 'consistency',
    faults: statistics,
    summary: 'how many strings say one thing in one way in all of their file',
    category: 'style/inconsistent-style',
    severity: 'minor',
    version: '1',
  })
  const measure = (pairs: readonly Pair[], note?: (finding: Finding) => void): readonly Row[] => {
    // Most texts are there once: they are neither looked up nor kept
    const isSourceAgain = recurring(pairs.length, (i) => keyOf(sourceOf(pairs[i]!)))
    const isTargetAgain = recurring(pairs.length, (i) => keyOf(pairs[i]!.hypothesis))
    // Of one language and one context
    const earlier = new Map<string, Earlier>()
    return pairs.map((one, pair) => {
      const said = saidIn(one)
      if (said.sourceKey === '' || said.targetKey === '' || isForm(said.id)) return [0, 0, 0]
      if (!isSourceAgain(said.sourceKey) && !isTargetAgain(said.targetKey)) return [1, 0, 0]
      const place = `${one.unit?.language ?? language} ${contextOf(said.id)}`
      const there = earlier.get(place) ?? { bySource: new Map<string, Pair>(), byTarget: new Map<string, Pair>() }
      earlier.set(place, there)
      const fault = faultOf(one, said, there)
      if (fault === undefined) return [1, 0, 0]
      note?.({ pair, ...asFinding({ ...fault, severity: 'minor', start: 0, end: said.target.length }) })
      return [0, ...statistics.map((name) => Number(name === fault.statistic))]
    })
  }
  return { ...columns, instead: ['source'], unit: 'document', measure }
}
