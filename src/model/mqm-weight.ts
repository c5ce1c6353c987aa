import type { MarkedError } from './judged.ts'

/**
 * What an error weighs in MQM as the shared tasks have it (Freitag et al. 2021, "Experts, Errors, and Context"): major 5, minor
 * 1, a minor slip of punctuation .1, a text that is no translation at all 25; issues of the source and creative reinterpretation
 * weigh nothing, and neither do neutral marks. Critical, which that scheme does not have, weighs 25 where a set has it.
 */
const mqmWeights = {
  nonTranslation: 25,
  critical: 25,
  major: 5,
  minor: 1,
  punctuation: 0.1,
  neutral: 0,
} as const

export type Weighed = Pick<MarkedError, 'category' | 'severity'>

/** Of one error. Categories are written `fluency/punctuation`, `Linguistic_Conventions/Punctuation`, `non-translation!`. */
export function mqmWeight({ category, severity }: Weighed): number {
  if (severity === 'neutral' || /^source (?:issue|error)\b|\bcreative reinterpretation$/i.test(category))
    return mqmWeights.neutral
  if (/^non-translation/i.test(category)) return mqmWeights.nonTranslation
  return severity === 'minor' && isPunctuation(category) ? mqmWeights.punctuation : mqmWeights[severity]
}

const isPunctuation = (category: string): boolean =>
  /^(?:fluency|linguistic[ _-]conventions)\/punctuation$/i.test(category)
