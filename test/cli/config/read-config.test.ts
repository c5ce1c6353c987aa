import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/cli/config/read-config.ts'
import { file, temporaryFolder } from '../../folder.ts'

const said = (name: string, text: string) => readConfig(file(join(temporaryFolder(), name), text))

describe('a configuration', () => {
  it('is JSON with comments, or the default export of a module', async () => {
    const config = { run: { inputs: ['a'], top: 'all', timings: 'full' }, score: { pairedBs: true } }
    expect(await said('variorum.config.json', `// why\n${JSON.stringify({ $schema: 'x', ...config })}`)).toEqual(config)
    for (const extension of ['ts', 'mts', 'js', 'mjs'])
      expect(await said(`c.${extension}`, `export default ${JSON.stringify(config)}`)).toEqual(config)
  })

  it.each([
    ['{ "rnu": {} }', "1:1: rnu: no such command (did you mean 'run'?), expected run, merge, "],
    [
      '{ "gate": { "failOnn": [] } }',
      "1:11: gate.failOnn: no such option (did you mean 'failOn'?); see variorum gate --help",
    ],
    ['{ "gate": { "fail-on": [] } }', "gate.fail-on: no such option (did you mean 'failOn'?)"],
    [
      '{\n  "run": { "unit": "sentense" } }',
      "2:21: run.unit is 'sentense', expected one of sentence, paragraph (did you mean 'sentence'?)",
    ],
    ['{ "run": { "seed": "1" } }', "run.seed is '1', expected a whole number from 0"],
    ['{ "run": { "resamples": 0 } }', 'run.resamples is 0, expected a whole number from 1 to 1000000'],
    ['{ "run": { "timeLimit": -1 } }', 'run.timeLimit is -1, expected a number above 0'],
    ['{ "run": { "metrics": { "keys": true } } }', 'run.metrics is an object, expected a string or a list of strings'],
    ['{ "run": { "inputs": ["a", 1] } }', 'run.inputs is an array, expected a string or a list of strings'],
    ['{ "run": { "timings": "some" } }', "run.timings is 'some', expected one of true, false, 'full'"],
    ['{ "run": { "top": "few" } }', "run.top is 'few', expected a whole number from 1 or 'all'"],
    [
      '{ "run": { "severity": { "keys": "of" } } }',
      "run.severity.keys is 'of', expected one of off, minor, major, critical (did you mean 'off'?)",
    ],
    [
      '{ "run": { "severity": "off" } }',
      "run.severity is 'off', expected an object of names, each with one of off, minor, major, critical",
    ],
    ['{ "run": true }', '1:10: run is true, expected an object with its options'],
    ['{ "score": { "pairedBs": "yes" } }', "score.pairedBs is 'yes', expected true or false"],
    ['[]', '1:1: an array found, expected an object with commands and their options'],
    ['{ "run": { }\n "gate": { } }', "2:2: expected ','; the file is read as JSON"],
  ])('%s is refused with its place', async (text, sentence) => {
    const faults = said('variorum.config.json', text)
    await expect(faults).rejects.toThrow(/^\S+variorum\.config\.json:\d+:\d+: /)
    await expect(faults).rejects.toThrow(sentence)
  })

  it.each([
    ['variorum.config.ts', 'export const config = {}', 'variorum.config.ts: no default export, expected an object'],
    ['variorum.config.js', 'throw new Error("no luck")', 'variorum.config.js: cannot be loaded: no luck'],
    [
      'variorum.config.mjs',
      'export default { run: { seeed: 1 } }',
      "variorum.config.mjs: run.seeed: no such option (did you mean 'seed'?)",
    ],
  ])('%s: %s is refused', async (name, text, sentence) => {
    await expect(said(name, text)).rejects.toThrow(sentence)
  })
})
