import { expect, it } from 'vitest'
import { defineConfig } from '../../src/index.ts'

it('a configuration is given back as it is, and the types know its keys and values', () => {
  const config = defineConfig({
    run: { inputs: ['de.json'], severity: { endings: 'off' } },
    gate: { failOn: 'edit < 5' },
  })
  expect(config.run?.inputs).toEqual(['de.json'])
  // @ts-expect-error: no such option
  expect(defineConfig({ run: { outt: 'reports' } })).toEqual({ run: { outt: 'reports' } })
  // @ts-expect-error: no such choice
  expect(defineConfig({ run: { unit: 'word' } }).run?.unit).toBe('word')
})
