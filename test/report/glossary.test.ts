import { expect, it } from 'vitest'
import { usualMetrics } from '../../src/metrics/registry.ts'
import { glossary } from '../../src/report/markdown/glossary.ts'
import { result } from './fixtures.ts'

const lineOf = (name: string): string => {
  const [metric] = result.metrics
  const [lines = ''] = glossary({ ...result, metrics: [{ ...metric!, name }] })
  return lines.split('\n').find((line) => line.startsWith(`- **${name}**`)) ?? ''
}

it.each(usualMetrics)('says what %s means', (name) => {
  expect(lineOf(name)).not.toBe('')
  expect(lineOf(name)).not.toContain('plugin')
})

it('says of a metric it does not know that it is a plugin’s', () => {
  expect(lineOf('judge')).toContain('a plugin’s metric')
})
