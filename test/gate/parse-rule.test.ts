import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRule } from '../../src/gate/parse-rule.ts'
import { operators, type Rule, severities } from '../../src/gate/rule.ts'

const named = (name: string): string => (/^[a-eg-z]+$/.test(name) ? name : JSON.stringify(name))

/** A rule as somebody would write it who quotes all that is not plain. */
function print({ system, metric, statistic, severity, operator, value, test }: Rule, gap: string): string {
  const scope = system === undefined ? '' : `system:${JSON.stringify(system)}${gap}`
  const of = metric === undefined ? 'findings' : named(metric) + (statistic === undefined ? '' : `.${named(statistic)}`)
  const only = test === undefined ? [] : ['&', 'p', test.operator, test.value]
  return `${scope}${of}${severity === undefined ? '' : `@${severity}`}${gap}${[operator, value, ...only].join(gap)}`
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const name = fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))

const counted = fc.record({
  system: maybe(name),
  metric: name,
  statistic: name,
  severity: maybe(fc.constantFrom(...severities)),
  operator: fc.constantFrom(...operators),
  value: number,
  test: fc.constant(undefined),
})
const all = counted.map((rule) => ({ ...rule, metric: undefined, statistic: undefined }))
const test = fc.record({
  operator: fc.constantFrom('<' as const, '<=' as const),
  value: fc.double({ min: 1e-9, max: 1, noNaN: true }),
})
const scored = fc
  .tuple(counted, maybe(test))
  .map(([rule, only]) => ({ ...rule, statistic: undefined, severity: undefined, test: only }))

describe('parseRule', () => {
  it('reads every rule as it was meant, however it is spaced', () => {
    fc.assert(
      fc.property(fc.oneof(counted, all, scored), fc.constantFrom(' ', '  ', '\t'), (rule, gap) => {
        expect(parseRule(print(rule, gap)).rule).toEqual(rule)
      }),
    )
  })

  it('needs no white space', () => {
    expect(parseRule('chrf<-1.0&p<.05').rule).toMatchObject({
      metric: 'chrf',
      operator: '<',
      value: -1,
      test: { operator: '<', value: 0.05 },
    })
    expect(parseRule('chrf++>=55').rule).toMatchObject({ metric: 'chrf++', operator: '>=', value: 55 })
  })

  it('says where the names stand', () => {
    expect(parseRule('system:wire-b  entities.changed > 0').names).toEqual({
      system: { text: 'wire-b', column: 8 },
      metric: { text: 'entities', column: 16 },
      statistic: { text: 'changed', column: 25 },
    })
  })

  it.each([
    ['', 1, 'the end is no metric'],
    ['> 5', 1, 'is no metric'],
    ['chrf', 5, 'the end is no operator'],
    ['chrf <> 5', 6, "'<>' is no operator"],
    ['chrf < five', 8, "'five' is no number"],
    ['chrf < 5 5', 10, 'is one too many'],
    ['entities. > 5', 10, 'is no statistic'],
    ['entities.changed@majr > 0', 18, "did you mean 'major'?"],
    ['chrf@major > 0', 5, 'a score has no severity'],
    ['findings.lost > 0', 1, 'findings are of all metrics'],
    ['entities.changed > 0 & p < .05', 22, 'a count is not tested'],
    ['chrf < 0 & q < .05', 12, 'is no p'],
    ['chrf < 0 & p > .05', 14, 'is no operator of p'],
    ['chrf < 0 & p < 5', 16, 'expected a number above 0 and at most 1'],
    ['"a\\x".b > 0', 1, 'between quotation marks'],
  ])('%j is wrong at column %d: %s', (text, column, sentence) => {
    expect(() => parseRule(text)).toThrow(`--fail-on '${text}', column ${column}: `)
    expect(() => parseRule(text)).toThrow(sentence)
  })
})
