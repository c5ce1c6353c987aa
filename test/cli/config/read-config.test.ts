import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/cli/config/read-config.ts'
import { file, temporaryFolder } from '../../folder.ts'

/** Of the command that the text names first. */
const said = (name: string, text: string, command = /run|gate|score/.exec(text)?.[0] ?? 'run') =>
  readConfig(file(join(temporaryFolder(), name), text), command)

describe('a configuration', () => {
  it('is JSON with comments, or the default export of a module', async () => {
    const config = { run: { inputs: ['a'], top: 'all', timings: 'full' }, score: { pairedBs: true } }
    const json = `// why\n${JSON.stringify({ $schema: 'x', ...config })}`
    expect(await said('variorum.config.json', json)).toMatchObject({ options: config.run })
    expect(await said('variorum.config.json', json, 'score')).toMatchObject({ options: config.score })
    expect(await said('variorum.config.json', json, 'gate')).toMatchObject({ options: {} })
    for (const extension of ['ts', 'mts', 'js', 'mjs'])
      expect(await said(`c.${extension}`, `export default ${JSON.stringify(config)}`)).toMatchObject({
        options: config.run,
      })
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
    ['{ "run": { "inputs": ["a", 1] } }', '1:28: run.inputs.1 is 1, expected a string'],
    ['{ "run": { "timings": "some" } }', "run.timings is 'some', expected one of true, false, 'full'"],
    ['{ "run": { "top": "few" } }', "run.top is 'few', expected a whole number from 1 or 'all'"],
    [
      '{ "run": { "severity": { "keys": "of" } } }',
      "run.severity.keys is 'of', expected one of off, minor, major, critical (did you mean 'off'?)",
    ],
    [
      '{ "run": { "severity": "off" } }',
      "run.severity is 'off', expected an object of names, each with one of off, minor, major, critical, or a list of NAME=LEVEL",
    ],
    [
      '{ "run": { "severity": ["keys=off",\n "endings=of"] } }',
      "2:3: run.severity.1 is 'endings=of', expected NAME=LEVEL with one of off, minor, major, critical",
    ],
    [
      '{ "run": { "unit": "sentence",\n "seed": 1, "unit": "paragraph" } }',
      '2:22: run.unit is there twice, expected it once',
    ],
    ['{ "run": { "seed": 1 },\n "run": { "seed": 2 } }', '2:9: run is there twice, expected it once'],
    ['{ "run": { "severity": { "keys": "off", "keys": "off" } } }', 'run.severity.keys is there twice'],
    ['{ "run": true }', '1:10: run is true, expected an object with its options'],
    ['{ "score": { "pairedBs": "yes" } }', "score.pairedBs is 'yes', expected true or false"],
    ['[]', '1:1: an array found, expected an object with commands and their options'],
    ['{ "run": { }\n "gate": { } }', "2:2: expected ','; the file is read as JSON"],
  ])('%s is refused with its place', async (text, sentence) => {
    const faults = said('variorum.config.json', text)
    await expect(faults).rejects.toThrow(/^\S+variorum\.config\.json:\d+:\d+: /)
    await expect(faults).rejects.toThrow(sentence)
  })

  it('what is wrong of one command stops no other', async () => {
    const text = '{ "run": { "seed": "x", "unit": "word", "unit": "word" }, "gate": { "failOn": "chrf < 5" } }'
    await expect(said('variorum.config.json', text, 'run')).rejects.toThrow('run.unit is there twice')
    expect(await said('variorum.config.json', text, 'gate')).toMatchObject({ options: { failOn: 'chrf < 5' } })
  })

  it('severities are an object, or a list as on the command line', async () => {
    const list = await said('variorum.config.json', '{ "run": { "severity": ["keys=off", "endings=minor"] } }')
    expect(list.options).toEqual({ severity: ['keys=off', 'endings=minor'] })
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
