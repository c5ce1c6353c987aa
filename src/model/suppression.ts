import { z } from 'zod'

const suppression = z.strictObject({
  fingerprint: z.string().min(1),
  reason: z.string().trim().min(1),
  until: z.iso.date().optional().describe('the last day on which it counts, UTC'),
})

/** Findings that somebody has looked at and lets stand. */
export const suppressionsSchema = z.array(suppression)

export type Suppression = z.infer<typeof suppression>
