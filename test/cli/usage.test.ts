import { describe, expect, it } from 'vitest'
import { variorum } from './variorum.ts'

describe('a wrong command line ends with code 2 and one sentence that says what was expected', () => {
  it.each([
    ['run --metrics', '--metrics: nothing given, expected a value'],
    ['run --frmat json', 'frmat: neither an option nor a command here; see variorum --help'],
    ['align a.txt', '1 file given, expected 2; see variorum --help'],
    ['inspect a.txt b.txt', 'b.txt: neither an option nor a command here; see variorum --help'],
    ['metrics --format xml', 'wrong value: --format is "xml", expected one of "text", "json"'],
    ['run --language 12!', "--language is '12!', expected a BCP 47 tag such as en or pt-BR"],
    ['bench --seconds soon', '--seconds: expected a number above 0'],
    ['run --time-limit 0', '--time-limit: expected a number above 0'],
    ['align a.txt b.txt --unit line --unit sentence', '--unit: given more than once, expected one value'],
    ['aling a.txt b.txt', 'no such command, did you mean align?'],
  ])('variorum %s', async (line, sentence) => {
    expect(await variorum(line.split(' '))).toEqual({ code: 2, stdout: '', stderr: `variorum: ${sentence}\n` })
  })
})
