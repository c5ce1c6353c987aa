import type { Result } from '../../model/result.ts'
import type { MetricEntry } from '../lookup.ts'
import { shortSignature } from './short-signature.ts'

/**
 * A metric's signature with what else can change its numbers: how it was resampled (after the references, as sacreBLEU has
 * it) and how the texts were aligned.
 */
export function signatureOf(
  { analysis, signature: ofResult }: Result,
  { signature }: MetricEntry,
  short = false,
): string {
  const [name = '', ...fields] = signature.split('|')
  const nrefs = fields[0]?.startsWith('nrefs:') === true ? fields.splice(0, 1) : []
  const whole = [
    name,
    ...nrefs,
    ...(analysis ? resampling(analysis) : []),
    ...fields,
    ...alignmentFields(ofResult),
  ].join('|')
  return short ? shortSignature(whole) : whole
}

function resampling({ confidence, test, seed, recipe, unit }: NonNullable<Result['analysis']>): readonly string[] {
  const isStatistical = confidence !== null || test !== null
  return [
    ...(confidence === null ? [] : [`bs:${confidence}`]),
    ...(test?.kind === 'paired-ar' ? [`ar:${test.count}`] : []),
    ...(isStatistical ? [`seed:${seed}`] : []),
    ...(isStatistical && recipe === 'variorum' ? ['recipe:variorum.1'] : []),
    ...(unit === 'document' ? ['cluster:document'] : []),
  ]
}

/** Lines that go together as they are need no aligner. */
function alignmentFields(signature: string): readonly string[] {
  const fields = signature.split('|')
  const isAligned = fields.some((field) => field.startsWith('align:'))
  return isAligned ? fields.filter((field) => /^(?:unit|segment|align):/.test(field)) : []
}
