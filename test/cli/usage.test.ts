import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main, variorum } from './variorum.ts'

describe('a wrong command line ends with code 2 and one sentence that says what was expected', () => {
  it.each([
    ['run --metrics', '--metrics: nothing given, expected a value'],
    ['run --frmat json', "--frmat: no such option (did you mean '--format'?); see variorum run --help"],
    ['run --no-txt', "--no-txt: no such option (did you mean '--no-text'?); see variorum run --help"],
    [
      'apparatus --referense=a',
      "--referense: no such option (did you mean '--reference'?); see variorum apparatus --help",
    ],
    ['run --fail-on minor', '--fail-on: no such option; see variorum run --help'],
    ['run --failOn=minor', '--failOn: no such option; see variorum run --help'],
    ['align a b --goldd x', "--goldd: no such option (did you mean '--gold'?); see variorum align --help"],
    ['align a.txt', '1 file given, expected 2, or --pairs and --out; see variorum align --help'],
    [
      'gate',
      'gate: nothing given, expected a result.json, a report.html, or the folder of a report; see variorum gate --help',
    ],
    [
      'bless --reason x',
      'bless: nothing given, expected a result.json, a report.html, or the folder of a report; see variorum bless --help',
    ],
    ['inspect', 'inspect: nothing given, expected a text to look into; see variorum inspect --help'],
    ['inspect a.txt b.txt', 'b.txt: neither an option nor a command here; see variorum inspect --help'],
    ['metrics --format jsn', `wrong value: --format is "jsn", expected one of "text", "json" (did you mean 'json'?)`],
    ['metrics --format xml', 'wrong value: --format is "xml", expected one of "text", "json"'],
    ['run --language 12!', "--language is '12!', expected a BCP 47 tag such as en or pt-BR"],
    ['bench --seconds soon', '--seconds: expected a number above 0'],
    ['run --time-limit 0', '--time-limit: expected a number above 0'],
    ['align a.txt b.txt --unit line --unit sentence', '--unit: given more than once, expected one value'],
    ['run --name ../up', "--name is '../up', expected the name of one folder; where it lies is --out"],
    ['run --name ..', "--name is '..', expected the name of one folder; where it lies is --out"],
    ['run --metrics edit,coverage,edit', "metric 'edit' is named twice, expected each once"],
    ['report nothing.json', 'nothing.json: no such file, expected a file that variorum run wrote'],
    [
      'score a.txt -i b.txt --confidence --confidence-n 1000000000',
      'score: --confidence-n is 1000000000, expected a whole number from 1 to 1000000',
    ],
    ['score a.txt -i b.txt --width 101', 'score: --width is 101, expected a whole number from 0 to 100'],
  ])('variorum %s', async (line, sentence) => {
    expect(await variorum(line.split(' '))).toEqual({ code: 2, stdout: '', stderr: `variorum: ${sentence}\n` })
  })
})

describe('a command that there is not', () => {
  it.each([
    ['aling a.txt b.txt', "no command 'aling' (did you mean 'align'?)"],
    ['diff a b', "no command 'diff' (did you mean 'align'?)"],
    ['bananas', "no command 'bananas'"],
    ['', 'no command given'],
    ['--frobnicate', 'no command given'],
  ])('variorum %s: is told what there is', async (line, sentence) => {
    const { code, stdout, stderr } = await variorum(line.split(' ').filter((word) => word !== ''))
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 })
    expect(stderr).toMatch(/; there are run, merge, verify, .*align, .*; see variorum --help\n$/)
    expect(stderr).toContain(`variorum: ${sentence}; there are`)
  })
})

it.skipIf(!existsSync('/dev/full'))('a disk that is full behind standard output is said in one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, [main, 'metrics'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'variorum: standard output: cannot be written (ENOSPC)\n',
  })
})
