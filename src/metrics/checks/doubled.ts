import { languageOf } from '../../languages/index.ts'
import { primaryLanguage } from '../../languages/primary-language.ts'
import type { Metric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { blanked, type CheckedString, type Fault, hasBranches, type Judged, stringCheck } from './string-check.ts'

/** Say many, very or each by saying a word twice, or have no spaces between words. */
const doubling: ReadonlySet<string> = new Set(
  'ace af am bn bo ceb ckb dz fil gu haw hi hmn hy id ig ilo jv ka km kn ko ku lo mai mi ml mn mr ms my ne or pa ps rw sd si sm su sw ta te th ti tk tl to tr ug ur uz vi wo xh yo zh ja zu az eu fa he kk ky tg tt und'.split(
    ' ',
  ),
)

/** A word of two letters or more, and the same one behind it. */
const twice = /(?<![\p{L}\p{M}\p{N}\p{Pc}'’.-])(\p{L}[\p{L}\p{M}]+)[ \u00a0\n]+\1(?![\p{L}\p{M}\p{N}\p{Pc}'’-])/giu

function judge({ source, target, unit, language }: CheckedString): Judged | undefined {
  if (hasBranches(source) || doubling.has(primaryLanguage(language))) return undefined
  const shown = blanked(target, unit?.dialect)
  if (!/\p{L}\s+\p{L}/u.test(shown)) return undefined
  const legitimate = new Set(languageOf(language).doubles ?? [])
  if ([...blanked(source, unit?.dialect).matchAll(twice)].length > 0) return undefined
  const faults = [...shown.matchAll(twice)]
    .filter(([, word = '']) => !legitimate.has(word.toLowerCase()))
    .map(
      ({ 0: written, 1: word = '', index: start }): Fault => ({
        statistic: 'twice',
        message: `'${written}' has a word twice, expected '${word}'`,
        severity: 'minor',
        start,
        end: start + written.length,
      }),
    )
  return { right: faults.length > 0 ? 0 : 1, faults }
}

/** Whether a word stands twice in a row, where none does in the source. Languages in which that says something are not asked. */
export const doubled = (context: MetricContext): Metric =>
  stringCheck(
    {
      name: 'doubled',
      faults: ['twice'],
      summary: 'how many strings have no word twice in a row',
      category: 'linguistic-conventions/duplication',
      severity: 'minor',
      version: '1',
      judge,
    },
    context,
  )
