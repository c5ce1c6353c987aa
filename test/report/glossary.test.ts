import { expect, it } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { glossary } from '../../src/report/markdown/glossary.ts'
import { result } from './fixtures.ts'

const lineOf = (name: string, summary?: string): string => {
  const [metric] = result.metrics
  const [lines = ''] = glossary({ ...result, metrics: [{ ...metric!, name, summary }] })
  return lines.split('\n').find((line) => line.startsWith(`- **${name}**`)) ?? ''
}

it.each(Object.keys(metrics))('says what %s means', (name) => {
  const summary = metrics[name]?.({ language: 'en' }).summary
  expect(summary).toMatch(/^\S.*[^.]$/)
  expect(lineOf(name, summary)).toContain(`- **${name}**: ${summary};`)
})

it('says of a metric that does not say what it counts that it is a plugin’s', () => {
  expect(lineOf('judge')).toContain('a plugin’s metric')
})
