import type { Result } from '../../model/result.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'
import { byKey } from '../by-key.ts'
import { type ExportedFinding, exportedFindings } from '../exported-findings.ts'
import type { Text } from '../lookup.ts'
import { type ExportSeverity, meantBy, other } from '../meaning.ts'
import { type Range, sidesOf } from '../sides.ts'
import { uriOf } from './uri-of.ts'

const levels: Readonly<Record<ExportSeverity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
}

/** What a log of SARIF begins with. */
export const sarifHead = {
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
} as const

/**
 * The findings as SARIF 2.1.0, for viewers and code scanning. Places are in the variants' files, by line and column
 * and in UTF-16 units from the start of the file; what the reference says is a related location.
 */
export function sarif(result: Result): object {
  const found = exportedFindings(result)
  const rules = [...new Set(found.map(ruleId))].sort()
  const ruleIndices = new Map(rules.map((id, i) => [id, i]))
  // A file that is a text of two documents is one artifact.
  const texts = byKey(
    result.documents.flatMap((document) => document.texts),
    ({ path, sha256, system }) => JSON.stringify([path, sha256, system]),
  )
  const textIndices = new Map([...texts.values()].flatMap((same, i) => same.map((text) => [text, i])))
  const failed = result.metrics.filter(({ failure }) => failure !== null)
  return {
    ...sarifHead,
    runs: [
      {
        tool: {
          driver: { name: 'variorum', version: result.version, rules: rules.map((id) => ruleOf(id, result, found)) },
        },
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ name, failure }) => ({
              level: 'error',
              message: { text: `${name}: ${failure}` },
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: [...texts.values()].flatMap(([text]) => (text ? [artifactOf(text)] : [])),
        results: found.map((each) => resultOf(each, ruleIndices, textIndices)),
      },
    ],
  }
}

const artifactOf = ({ path, sha256, system }: Text) => ({
  location: { uri: uriOf(path) },
  encoding: 'utf-8',
  hashes: { 'sha-256': sha256 },
  properties: { system },
})

const ruleId = ({ finding: { metric, statistic } }: ExportedFinding): string => `${metric}/${statistic}`

function ruleOf(id: string, result: Result, found: readonly ExportedFinding[]) {
  const [metric = '', statistic = ''] = id.split('/')
  const { category: declared, severity } = meantBy(result, { metric, statistic, severity: null })
  const category = declared === other ? commonCategory(found.filter((each) => ruleId(each) === id)) : declared
  return {
    id,
    shortDescription: { text: `${statistic} (metric ${metric})` },
    defaultConfiguration: { level: levels[severity] },
    properties: { category },
  }
}

/** Where the metric declares none, the one that all its findings have. */
function commonCategory(found: readonly ExportedFinding[]): string {
  const [first = other, ...more] = new Set(found.map(({ category }) => category))
  return more.length === 0 ? first : other
}

function resultOf(each: ExportedFinding, rules: ReadonlyMap<string, number>, texts: ReadonlyMap<Text, number>) {
  const { finding, aligned, instead, category, severity } = each
  const { document, reference, hypothesis } = aligned
  const sides = sidesOf(finding)
  const location = (text: Text, { start, end }: Range) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(text.path), index: texts.get(text) },
      region: regionOf(text, { start, end }),
    },
  })
  const related = sides.reference && {
    id: 0,
    message: { text: 'the reference' },
    ...location(reference, sides.reference),
  }
  return {
    ruleId: ruleId(each),
    ruleIndex: rules.get(ruleId(each)),
    level: levels[severity],
    message: { text: finding.message },
    locations: [location(hypothesis, sides.hypothesis ?? instead)],
    ...(related && { relatedLocations: [related] }),
    // By it code scanning tells old findings from new ones.
    ...(finding.fingerprint !== undefined && { partialFingerprints: { 'variorum/1': finding.fingerprint } }),
    properties: { category, severity, system: finding.system, document: document.id },
  }
}

/** Lines and columns too, where the result knows the lines of its texts. */
function regionOf({ lines }: Text, { start, end }: Range) {
  const offsets = { charOffset: start, charLength: end - start }
  if (lines === undefined) return offsets
  const [from, to] = [lineAndColumn(lines, start), lineAndColumn(lines, end)]
  // the end is the column behind the last character
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, ...offsets }
}
