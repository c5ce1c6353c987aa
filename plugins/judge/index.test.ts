import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { variorum } from '../../test/cli/variorum.ts'
import { file, temporaryFolder } from '../../test/folder.ts'
import { completion, errors, localServer, status } from './local-server.ts'

const folder = temporaryFolder()
const plugin = join(import.meta.dirname, 'index.ts')
const reference = file(join(folder, 'ref.txt'), 'The ferry leaves at seven.\nNobody came.\nIt rained.\n')
const hypothesis = file(join(folder, 'a.txt'), 'The ferry leaves at eleven.\nNobody came.\nIt was wet.\n')
const score = ['score', '-r', reference, '-i', hypothesis, '-m', 'judge', '--plugin', plugin]

afterEach(() => {
  vi.unstubAllEnvs()
})

function environment(url: URL): void {
  vi.stubEnv('VARIORUM_JUDGE_URL', url.href)
  vi.stubEnv('VARIORUM_JUDGE_MODEL', 'small-judge')
  vi.stubEnv('VARIORUM_JUDGE_KEY', 'sk-secret')
}

const eleven = {
  quote: 'eleven',
  occurrence: 1,
  category: 'accuracy/mistranslation',
  severity: 'major',
  explanation: 'late',
}

it('is a metric of the command line, which tells findings, what was not measured, and in the end what it cost', async () => {
  const server = await localServer({
    'The ferry leaves at eleven.': [status(503, { 'retry-after': '1' }), completion(errors(eleven))],
    'It was wet.': [completion(null, { message: { refusal: 'no' } })],
  })
  environment(server.url)
  const { code, stdout, stderr } = await variorum([...score, '--findings', '--format', 'json'])
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(
      'judge: 2 of 3 pairs judged; 4 attempts, 1 refusal, 0 unresolved quotes; 300 tokens read, 30 written\n',
    ) as string,
  })
  const { systems, findings } = JSON.parse(stdout) as {
    systems: readonly { metrics: { judge: { score: number; signature: string } } }[]
    findings: readonly object[]
  }
  const { judge } = systems[0]!.metrics
  expect(judge.score).toBe(2.5)
  expect(judge.signature).toMatch(
    /^judge\|model:small-judge\|host:127\.0\.0\.1:\d+\|prompt:[\da-f]{12}\|temperature:0\|seed:none\|/,
  )
  expect(findings).toMatchObject([
    { segment: 0, statistic: 'major', message: 'late', place: { side: 'hypothesis', start: 20, end: 26 } },
    { segment: 2, statistic: 'unmeasured', message: 'the model refused to judge it' },
  ])
  expect(stdout + stderr).not.toContain('sk-secret')
})

it('that is not allowed in ends the command with a sentence', async () => {
  const server = await localServer({}, status(401))
  environment(server.url)
  const { code, stderr } = await variorum(score)
  expect(code).toBe(2)
  expect(stderr).toContain(`metric 'judge' threw: the server answered with status 401 at ${server.url.host}`)
  expect(stderr).not.toContain('sk-secret')
})

it('that is not told whom to ask says so', async () => {
  vi.stubEnv('VARIORUM_JUDGE_URL', '')
  const { code, stderr } = await variorum(score)
  expect(code).toBe(2)
  expect(stderr).toContain('judge: VARIORUM_JUDGE_URL is not set, expected the address of a server')
})
