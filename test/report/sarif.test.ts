import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Result } from '../../src/model/result.ts'
import { sarif } from '../../src/report/sarif/sarif.ts'
import { at, result } from './fixtures.ts'

// The part of SARIF 2.1.0 that we write, with the names, levels and ranges that the standard gives.
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=@%-]+|\.\.)(?:\/[\w.~!$&'()*+,;=:@%-]+)*$|^file:\/\/\//)
const index = z.int().min(-1)
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri, index }),
  region: z.strictObject({
    startLine: z.int().min(1).optional(),
    startColumn: z.int().min(1).optional(),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    charOffset: z.int().min(0),
    charLength: z.int().min(0),
  }),
})
const properties = z.record(z.string(), z.unknown())
const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              defaultConfiguration: z.strictObject({ level }),
              properties,
            }),
          ),
        }),
      }),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message })),
        }),
      ),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri }),
          encoding: z.string(),
          hashes: z.record(z.string(), z.string().regex(/^[0-9a-f]+$/)),
          properties,
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: index,
          level,
          message,
          locations: z.array(z.strictObject({ physicalLocation })),
          relatedLocations: z.array(z.strictObject({ id: z.int().min(0), message, physicalLocation })).optional(),
          properties,
        }),
      ),
    }),
  ),
})

const runOf = (of: Result) => sarifLog.parse(sarif(of)).runs[0]!
const resultOf = (text: string, of: Result = result) => {
  const found = runOf(of).results.find((each) => each.message.text.includes(text))
  if (!found) throw new Error(`no result that says ${text}`)
  return found
}

describe('sarif', () => {
  it('has the structure of SARIF 2.1.0', () => {
    expect(() => sarifLog.parse(sarif(result))).not.toThrow()
    expect(() => sarifLog.parse(sarif({ ...result, documents: [], findings: [], systems: [] }))).not.toThrow()
  })

  it('points into rules and artifacts by index', () => {
    const { tool, artifacts, results } = runOf(result)
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      for (const location of [...locations, ...relatedLocations]) {
        const { artifactLocation: file } = location.physicalLocation
        expect(artifacts[file.index]?.location.uri).toBe(file.uri)
      }
    }
    expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length)
  })

  it('places a finding in the variant’s file and relates the reference’s place', () => {
    const texts = result.documents[0]!.texts
    const [to, from] = [at(texts, 'loop', '13 metres'), at(texts, 'wire', '31 metres')]
    const found = resultOf('13 metres')
    expect(found).toMatchObject({ ruleId: 'entities/changed', level: 'error' })
    expect(found.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'quarry/loop.txt' },
      region: { charOffset: to.start, charLength: 9 },
    })
    expect(found.relatedLocations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'quarry/wire.txt' },
      region: { charOffset: from.start, charLength: 9 },
    })
    expect(found.properties).toMatchObject({ category: 'accuracy/mistranslation/number', system: 'loop' })
  })

  it('places what a passage lost in that passage, and a passage left out behind the one before', () => {
    const before = result.documents[0]!.texts.find(({ system }) => system === 'rewrite')!.passages[5]!
    expect(resultOf("'140'").locations[0]?.physicalLocation.region).toEqual({ charOffset: before.end, charLength: 0 })
    const there = structuredClone(result)
    there.documents[0]?.alignments.find(({ system }) => system === 'rewrite')?.beads[4]?.hypothesis.push(5)
    expect(resultOf("'140'", there).locations[0]?.physicalLocation.region).toEqual({
      charOffset: before.start,
      charLength: before.end - before.start,
    })
  })

  it('gives line and column where the result knows the lines of a text, and only there', () => {
    const to = at(result.documents[0]!.texts, 'loop', '13 metres')
    const found = (lines: number[] | undefined) => {
      const known = structuredClone(result)
      for (const text of known.documents[0]!.texts) if (text.system === 'loop' && lines) text.lines = lines
      return resultOf('13 metres', known).locations[0]?.physicalLocation.region
    }
    const offsets = { charOffset: to.start, charLength: 9 }
    expect(found(undefined)).toEqual(offsets)
    expect(found([0, 10, to.start - 4, to.end + 1])).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 14,
      ...offsets,
    })
    expect(found([1, to.start + 5])).toMatchObject({ startLine: 1, startColumn: to.start, endLine: 2, endColumn: 5 })
  })

  it('says critical as error, major as warning, minor as note', () => {
    const levels = runOf(result).results.map((each) => [each.properties.severity, each.level])
    const expected: Readonly<Record<string, string>> = { critical: 'error', major: 'warning', minor: 'note' }
    for (const [severity, told] of levels) expect(told).toBe(expected[String(severity)])
    expect(new Set(levels.map(([severity]) => severity))).toEqual(new Set(['critical', 'major', 'minor']))
  })

  it('tells of a metric that failed in the invocation, not as a result', () => {
    const { invocations, results } = runOf(result)
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: expect.stringMatching(/^tone: /) as string } }],
      },
    ])
    expect(results.some(({ ruleId }) => ruleId.startsWith('tone'))).toBe(false)
    const well = { ...result, metrics: result.metrics.filter(({ failure }) => failure === null) }
    expect(runOf(well).invocations[0]?.executionSuccessful).toBe(true)
  })

  it('names a file once that is a text of two documents', () => {
    const [first, second] = result.documents
    const twice = { ...result, documents: [first!, { ...second!, texts: first!.texts }], findings: [] }
    const artifacts = runOf(twice).artifacts.map((each) => JSON.stringify(each))
    expect(artifacts.length).toBe(first!.texts.length)
    expect(new Set(artifacts).size).toBe(artifacts.length)
  })

  it.each([
    ['half \ud800 a sign.txt', 'half%20%EF%BF%BD%20a%20sign.txt'],
    ['a b/ü#.txt', 'a%20b/%C3%BC%23.txt'],
    ['/tmp/x y.txt', 'file:///tmp/x%20y.txt'],
    ['../texts/a.txt', '../texts/a.txt'],
    ['C:\\texts\\a.txt', 'file:///C:/texts/a.txt'],
  ])('writes the path %s as the reference %s', (path, expected) => {
    const renamed: Result = {
      ...result,
      documents: result.documents.map((document) => ({
        ...document,
        texts: document.texts.map((text) => ({ ...text, path })),
      })),
    }
    expect(runOf(renamed).artifacts[0]?.location.uri).toBe(expected)
  })
})
