import { z } from 'zod'
import type { MarkedSeverity } from '../../model/judged.ts'

/** What severities are called in published data; those without a class of their own count as neutral. */
const severities: Readonly<Record<string, MarkedSeverity>> = {
  critical: 'critical',
  major: 'major',
  minor: 'minor',
  neutral: 'neutral',
  trivial: 'neutral',
  undecided: 'neutral',
  'no-error': 'neutral',
}

const offset = z.int().nonnegative()

/** An error as ratings and judged segments have it; offsets count what their format says. */
const written = z
  .object({
    start: offset,
    end: offset,
    category: z.string().default('other'),
    severity: z.string().refine((word) => Object.hasOwn(severities, word.toLowerCase()), {
      message: `expected one of ${Object.keys(severities).join(', ')}`,
    }),
    score: z.number().nullish(),
    is_source_error: z.boolean().nullish(),
  })
  .refine(({ start, end }) => start <= end, { message: 'its end comes before its start' })
  .transform(({ severity, score, is_source_error, ...place }) => ({
    ...place,
    severity: severities[severity.toLowerCase()]!,
    isInSource: is_source_error === true,
    ...(typeof score === 'number' && { weight: score }),
  }))

export const writtenErrors = z.array(written)

/** What is wrong first, as a clause: `errors.0.severity: expected one of …`. */
export function faultIn({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.join('.') ?? ''
  return `${path === '' ? '' : `${path}: `}${issue?.message ?? 'another shape'}`
}
