import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate, metrics, type Result } from '../../../src/index.ts'
import { gateFindings } from '../../../src/pipeline/gate/gate-findings.ts'
import { rooted } from '../../../src/pipeline/gate/rooted.ts'

const reference = 'The mill burned on Friday.\n\nThree men were hurt.\n\nIt cost 40 million euros in Lyon.\n'

let result: Result | undefined
beforeAll(async () => {
  result = await evaluate({
    texts: { reference, hypotheses: { wire: reference.replace('40 million', '14 million').replace(' in Lyon', '') } },
    metrics: [metrics.entities!({ language: 'en' })],
    resamples: 20,
  })
}, 60_000)

const found = (some: Result = result!) =>
  gateFindings(some).map(({ statistic, line, expected, found: said, key }) => ({
    statistic,
    line,
    expected,
    said,
    key,
  }))

/** The result with other passages. */
const withPassages = (
  change: (passage: Result['documents'][0]['texts'][0]['passages'][0], i: number) => object,
): Result => ({
  ...result!,
  documents: result!.documents.map((document) => ({
    ...document,
    texts: document.texts.map((text) => ({
      ...text,
      passages: text.passages.map((passage, i) => ({ ...passage, ...change(passage, i) })),
    })),
  })),
})

describe('gateFindings', () => {
  it('says what should stand there where a metric has it in words of its own', () => {
    const findings = result!.findings.map((finding) => ({ ...finding, expected: 'forty' }))
    expect(found({ ...result!, findings })[0]).toMatchObject({ expected: "'forty'", said: "'14 million euros'" })
  })

  it('says what either side has, and where the other would have what it lacks', () => {
    expect(found()).toEqual([
      { statistic: 'changed', line: 5, expected: "'40 million euros'", said: "'14 million euros'", key: undefined },
      { statistic: 'lost', line: 5, expected: "'Lyon'", said: 'nothing', key: undefined },
    ])
  })

  it('calls a string by its key', () => {
    expect(found(withPassages((_, i) => ({ key: `part.${i}` }))).map(({ key }) => key)).toEqual(['part.2', 'part.2'])
  })

  it('shows no words of texts that are withheld but those of the finding', () => {
    const [first] = found(withPassages(() => ({ text: undefined })))
    expect(first).toMatchObject({
      expected: 'no changed by entities',
      said: "money '40 million euros' became '14 million euros'",
    })
  })

  it('has the index of each finding in its result', () => {
    for (const { index, message } of gateFindings(result!)) expect(result!.findings[index]!.message).toBe(message)
  })

  it('names files from where they are seen', () => {
    const [text] = result!.documents[0]!.texts
    expect(rooted(result!, 'corpora/mine').documents[0]!.texts[0]!.path).toBe(`corpora/mine/${text!.path}`)
    expect(rooted(result!, undefined)).toBe(result)
  })
})
