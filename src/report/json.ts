/**
 * JSON to be read and compared line by line: what fits stands on one line, so that a bead, a passage or a finding is one
 * line of a diff.
 */
export const readableJson = (value: unknown): string => `${print(value, '')}\n`

/** Characters of a value that stays on one line. */
const fits = 240

function print(value: unknown, indent: string): string {
  const short = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || short.length <= fits) return short
  const inner = `${indent} `
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`).join(',\n')}\n${indent}}`
}
