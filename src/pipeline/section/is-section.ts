import type { ReportSection } from '../../model/report-section.ts'
import { UserError } from '../../model/user-error.ts'
import { named } from '../../plugin/named.ts'

/** Whether what a plugin exports is meant to be a section: neither a metric nor an operator writes one. */
export const isSection = (value: unknown): value is ReportSection =>
  typeof value === 'object' && value !== null && 'section' in value && typeof value.section === 'function'

/** @throws UserError where it has none */
export function nameOf({ name }: ReportSection, source: string): string {
  if (typeof name === 'string' && /^[^\s,|]+$/.test(name)) return name
  throw new UserError(`${source}: a section's name is ${named(name)}, expected a word without white space, ',' or '|'`)
}
