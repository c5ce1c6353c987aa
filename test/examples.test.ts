import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, variorum } from './cli/variorum.ts'
import { temporaryFolder } from './folder.ts'
import { readXml, within } from './reference/xml.ts'

const folder = temporaryFolder()
cpSync(join(repository, 'examples', 'ferry-app'), folder, { recursive: true })

const run = (...more: string[]) =>
  variorum(
    ['run', '--source', 'locales/en', 'locales/de', '--glossary', 'glossary.csv', '--out', 'out', ...more],
    folder,
  )
const gate = (...more: string[]) =>
  variorum(['gate', 'out/en', '--fail-on', 'findings@critical > 0', '--fail-on', 'findings@major > 0', ...more], folder)

const broken = (path: string, was: string, is: string): void => {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(was)
  writeFileSync(file, text.replace(was, is))
}

/** What was planted: file and line, key, what is expected and what is there. */
const planted = [
  ['locales/de/mail.properties', 2, 'deck', '15', '51'],
  ['locales/de/app.json', 4, 'board.delay', '{{minutes}}', '{{minuten}}'],
  ['locales/de/menu.arb', 3, 'cars', 'other', ''],
  ['locales/de/strings.xml', 4, 'life_jacket', 'Rettungsweste', 'Schwimmweste'],
] as const

describe('the example app', () => {
  it('passes its gate as it is', async () => {
    expect((await run()).code).toBe(0)
    expect(await gate()).toMatchObject({ code: 0 })
  })

  it('does not pass with a number, a placeholder, a branch and a term broken, and every reporter names all four', async () => {
    broken('locales/de/mail.properties', '15 Minuten', '51 Minuten')
    broken('locales/de/app.json', '{{minutes}}', '{{minuten}}')
    broken('locales/de/menu.arb', ' other {{count} Autos}', '')
    broken('locales/de/strings.xml', 'Rettungsweste', 'Schwimmweste')
    expect((await run()).code).toBe(0)
    const { code, stdout } = await gate()
    expect(code).toBe(1)
    for (const [path, line, key, expected, found] of planted) {
      const told = stdout
        .split('\n')
        .filter((one) => one.includes(`${path}:${line}:`) && one.includes(` ${key}: `) && one.includes(expected))
      expect(told.join('\n')).toContain(found)
      expect(told).not.toEqual([])
    }
    const reports = await Promise.all(
      ['json', 'github', 'github-summary', 'github-comment', 'gitlab', 'junit', 'sarif', 'teamcity'].map((name) =>
        gate('--reporter', name),
      ),
    )
    for (const [path, , , , found] of planted)
      for (const { stdout: report } of reports) {
        expect(report).toContain(path.split('/').at(-1))
        expect(report).toContain(found)
      }
    const junit = (await gate('--reporter', 'junit')).stdout
    expect(within(readXml(junit.slice(junit.indexOf('\n') + 1))).length).toBeGreaterThan(4)
  })
})
