import type { Finding, Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { MetricContext } from '../registered.ts'
import { asFinding, checkColumns } from './string-check.ts'

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

/** The first strings with a text, by what it is the same as. */
interface Earlier {
  readonly bySource: Map<string, Said>
  readonly byTarget: Map<string, Said>
}

/** What of a string an earlier one says otherwise; by source and by translation, so that a file is gone through once. */
function faultOf(
  said: Said,
  { bySource, byTarget }: Earlier,
): { readonly statistic: (typeof statistics)[number]; readonly message: string } | undefined {
  const { source, target, sourceKey, targetKey } = said
  const [sameSource, sameTarget] = [bySource.get(sourceKey), byTarget.get(targetKey)]
  if (sameSource === undefined) bySource.set(sourceKey, said)
  if (sameTarget === undefined) byTarget.set(targetKey, said)
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
    // Of one language and one context
    const earlier = new Map<string, Earlier>()
    return pairs.map(({ references: [reference], source = '', hypothesis: target, unit }, pair) => {
      const text = reference ?? source
      const id = unit?.id ?? ''
      const [sourceKey, targetKey] = [keyOf(text), keyOf(target)]
      if (sourceKey === '' || targetKey === '' || isForm(id)) return [0, 0, 0]
      const place = `${unit?.language ?? language} ${contextOf(id)}`
      const there = earlier.get(place) ?? { bySource: new Map<string, Said>(), byTarget: new Map<string, Said>() }
      earlier.set(place, there)
      const fault = faultOf({ source: text, target, id, sourceKey, targetKey }, there)
      if (fault === undefined) return [1, 0, 0]
      note?.({ pair, ...asFinding({ ...fault, severity: 'minor', start: 0, end: target.length }) })
      return [0, ...statistics.map((name) => Number(name === fault.statistic))]
    })
  }
  return { ...columns, instead: ['source'], unit: 'document', measure }
}
