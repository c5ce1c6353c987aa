import { describe, expect, it } from 'vitest'
import { gateGithub } from '../../../src/report/gate/github.ts'
import { gateGithubComment } from '../../../src/report/gate/github-comment.ts'
import { gateGithubSummary } from '../../../src/report/gate/github-summary.ts'
import { gateGitlab } from '../../../src/report/gate/gitlab.ts'
import { gateJunit } from '../../../src/report/gate/junit.ts'
import { type GateReporter, gateReporters, logReporters } from '../../../src/report/gate/reporters.ts'
import { gateTeamcity } from '../../../src/report/gate/teamcity.ts'
import { gateText } from '../../../src/report/gate/text.ts'
import { readXml, type XmlElement } from '../../reference/xml.ts'
import { check, many, report, violation } from './report.ts'

const names = Object.keys(gateReporters) as GateReporter[]

/** What SARIF says is of a result's own findings: a gate of none has numbers only. */
const withoutFindings = names.filter((name) => name !== 'sarif')

describe('every reporter', () => {
  const one = report([check([violation()])])

  it.each(withoutFindings)('%s names file, line, key, what was expected and what was found', (name) => {
    const said = gateReporters[name](one).replaceAll('&#39;', "'").replaceAll("|'", "'").replaceAll('\\_', '_')
    for (const part of ['texts/a.txt', '5', '0123456789abcdef', '40 million', '14 million', 'entities.changed'])
      expect(said).toContain(part)
  })

  it.each(withoutFindings)('%s names the key of a string, and the fingerprint by which it is suppressed', (name) => {
    const said = gateReporters[name](report([check([violation({ key: 'menu.open' })])]))
    for (const part of ['menu.open', '0123456789abcdef']) expect(said).toContain(part)
  })

  it.each(names)('%s says something of a gate that found nothing, and the same each time', (name) => {
    const nothing = report([check([])])
    expect(gateReporters[name](nothing)).not.toBe('')
    expect(gateReporters[name](nothing)).toBe(gateReporters[name](nothing))
  })

  const evil = '::error::x\n##teamcity[x]\u001b[31m</failure><x a="1">%0A|\' <script>@all'
  const hostile = report(
    [check([violation({ file: evil, expected: evil, found: evil, message: evil, key: evil })], { rule: evil })],
    { notes: [evil] },
  )

  it.each(names)('%s steers no terminal', (name) => {
    expect(gateReporters[name](hostile)).not.toContain('\u001b')
  })

  it.each([...logReporters])('%s lets no text give a command to a runner', (name) => {
    expect(gateReporters[name](hostile)).not.toMatch(/^::error::x|##teamcity\[x\]/m)
  })

  it.each(['github-summary', 'github-comment'] as const)('%s lets no text be an element', (name) => {
    expect(gateReporters[name](hostile)).not.toContain('<script>')
  })

  it.each(['json', 'gitlab', 'sarif'] as const)('%s stays JSON', (name) => {
    expect(() => JSON.parse(gateReporters[name](hostile))).not.toThrow()
  })

  it('junit stays XML', () => {
    expect(() => parsed(gateReporters.junit(hostile))).not.toThrow()
  })
})

describe('gateText', () => {
  it('gives a line a violation and the counts last', () => {
    const said = gateText(report([check([violation()]), check([], { rule: 'chrf < 55' })], { fresh: 2, suppressed: 1 }))
    expect(said).toBe(
      "texts/a.txt:5:9: 0123456789abcdef: entities.changed > 0: expected '40 million', found '14 million' (number '40 million' became '14 million')\n" +
        '2 rules, 1 violated, 2 findings new, 1 suppressed\n',
    )
  })
})

describe('gateGithub', () => {
  it('escapes what ends a property or a line', () => {
    const said = gateGithub(report([check([violation({ file: 'a,b:c.txt', found: '100%' })])]))
    expect(said).toContain('::warning file=a%2Cb%3Ac.txt,line=5,col=9,title=entities.changed > 0::')
    expect(said).toContain('found 100%25')
  })

  it('gives ten of a kind, the gravest first, and says how many more there are', () => {
    const all = [...many(12), ...many(10, { severity: 'critical' }), violation({ severity: 'minor' })]
    const lines = gateGithub(report([check(all)]))
      .trimEnd()
      .split('\n')
    const of = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `))
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 1])
    expect(lines[0]).toMatch(/^::error /)
    expect(of('warning').at(-1)).toBe('::warning title=variorum::3 more, in the log of this step')
    expect(of('error').at(-1)).not.toContain('more')
  })
})

describe('pages for GitHub', () => {
  const sections = Array.from({ length: 400 }, (_, i) =>
    check(many(150, { rule: `rule ${i}`, message: 'é'.repeat(100) }), { rule: `rule ${i}` }),
  )
  const long = report(sections, { notes: Array.from({ length: 30_000 }, (_, i) => `note ${i} ${'x'.repeat(80)}`) })

  it('keeps a summary below 1 MiB, and says that something is cut', () => {
    const page = gateGithubSummary(long)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1 << 20)
    expect(Buffer.byteLength(page)).toBeGreaterThan(1_000_000)
    expect(page).toMatch(/\n\d+ sections cut: see the log\n$/)
  })

  it('keeps a comment below 65,536 characters, behind the mark by which it is found again', () => {
    const page = gateGithubComment(long)
    expect(page.length).toBeLessThanOrEqual(65_536)
    expect(page).toMatch(/^<!-- variorum:gate -->\n## ❌ variorum gate\n/)
    expect(gateGithubComment(report([check([])]))).toBe(
      '<!-- variorum:gate -->\n## ✅ variorum gate\n\n1 rule, 0 violated, - findings new, 0 suppressed\n',
    )
  })
})

/** An entry of the list; GitLab leaves out the rest of the list where one has not these. */
interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: object
}

describe('gateGitlab', () => {
  it('is a list of what GitLab asks for, no two with one fingerprint', () => {
    const twice = violation({ file: './texts/a.txt' })
    const unmeasured = violation({
      state: 'unmeasured',
      file: 'reports/x/result.json',
      line: undefined,
      fingerprint: 'x',
    })
    const issues = JSON.parse(gateGitlab(report([check([twice, twice, ...many(50), unmeasured])]))) as Issue[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(53)
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
      for (const text of [issue.description, issue.check_name, issue.fingerprint]) expect(text).toMatch(/./)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      expect(issue.location).toEqual({
        path: expect.stringMatching(/^(?!\.\/)[^/]+\//),
        lines: { begin: expect.toSatisfy((line: number) => Number.isInteger(line) && line >= 1) },
      })
    }
  })

  it('gives a violation the fingerprint it had when its line moves', () => {
    const of = (line: number) => JSON.parse(gateGitlab(report([check([violation({ line })])])))[0].fingerprint
    expect(of(5)).toBe(of(500))
  })
})

/** What readers of JUnit ask for: the elements, no attributes but those that every schema has, and counts that are right. */
function checkJunit(top: XmlElement): void {
  expect(top.name).toBe('testsuites')
  const counts = (all: readonly XmlElement[]) => ({
    tests: String(all.length),
    failures: String(all.filter(({ children }) => children[0]?.name === 'failure').length),
    errors: String(all.filter(({ children }) => children[0]?.name === 'error').length),
  })
  const skipped = (all: readonly XmlElement[]) =>
    String(all.filter(({ children }) => children[0]?.name === 'skipped').length)
  expect(top.attributes).toEqual({ name: 'variorum', ...counts(top.children.flatMap(({ children }) => children)) })
  for (const { name, attributes, children } of top.children) {
    expect(name).toBe('testsuite')
    expect(attributes).toEqual({ name: attributes.name, ...counts(children), skipped: skipped(children) })
    for (const each of children) {
      expect([each.name, each.attributes.classname]).toEqual(['testcase', attributes.name])
      expect(Object.keys(each.attributes)).toEqual(['classname', 'name'])
      expect(each.attributes.name).not.toBe('')
      expect(each.children.length).toBeLessThanOrEqual(1)
      for (const said of each.children) {
        expect(said.text).not.toBe('')
        const message = { message: said.text, type: said.name === 'error' ? 'metric' : 'rule' }
        expect(said.attributes).toEqual(said.name === 'skipped' ? {} : message)
        expect(['failure', 'error', 'skipped']).toContain(said.name)
      }
    }
  }
}

const parsed = (xml: string): XmlElement => readXml(xml.slice(xml.indexOf('\n') + 1))

describe('gateJunit', () => {
  it('has a suite a metric and a case a violation; skips what was not measured, and errs where a metric failed', () => {
    const xml = gateJunit(
      report(
        [
          check(many(3)),
          check([], { rule: 'chrf < 55', metric: 'chrf' }),
          check([violation({ rule: 'quotes.lost > 0', metric: 'quotes', state: 'unmeasured', line: undefined })], {
            rule: 'quotes.lost > 0',
            metric: 'quotes',
            state: 'unmeasured',
          }),
        ],
        { failures: [{ path: 'reports/x/result.json', metric: 'own', why: 'threw <nothing>' }] },
      ),
    )
    const top = parsed(xml)
    checkJunit(top)
    expect(top.attributes).toMatchObject({ tests: '6', failures: '3', errors: '1' })
    expect(top.children.map(({ attributes }) => attributes.name)).toEqual(['entities', 'chrf', 'quotes', 'own'])
  })
})

describe('gateTeamcity', () => {
  it('escapes marks, bars, brackets and what is not ASCII', () => {
    const said = gateTeamcity(report([check([violation({ found: "it's [a|b] é" })])]))
    expect(said).toContain("found it|'s |[a||b|] |0x00e9")
    for (const line of said.trimEnd().split('\n')) expect(line).toMatch(/^##teamcity\[\w+( \w+='(?:[^'|\]]|\|.)*')+\]$/)
  })
})
