import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
const text = (name: string, ...lines: string[]) => file(join(folder, name), `${lines.join('\n')}\n`)
const align = (...args: string[]) => variorum(['align', ...args], folder)
const written = (name: string) => readFileSync(join(folder, name), 'utf8')
const filesIn = (name: string) => readdirSync(join(folder, name)).sort()

for (const name of ['ref', 'hyp', 'left', 'right']) mkdirSync(join(folder, name))
text('ref/mill.txt', 'The mill burned on Friday.', 'Three men were hurt.', 'Ada Okafor will rebuild it.')
text('hyp/mill.txt', 'On Friday the mill burned.', 'Ada Okafor plans to rebuild it.')
text('ref/port.txt', 'The port of Chile opened.', 'Ben Lima spoke to the crew.')
text('hyp/port.txt', 'In Chile the port opened.', 'Ben Lima spoke to its crew.')
text('pairs.tsv', 'ref/mill.txt\thyp/mill.txt\tmill', '', 'ref/port.txt\thyp/port.txt\tport')

describe('variorum align of many texts', () => {
  it.each([
    ['jsonl', 'jsonl', 'line'],
    ['tsv', 'tsv', 'sentence'],
    ['text', 'txt', 'line'],
  ])('writes for every pair of a list what one call prints: %s', async (format, extension, unit) => {
    const how = ['--format', format, '--unit', unit]
    const out = `links-${format}`
    expect(await align('--pairs', 'pairs.tsv', '--out', out, ...how)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(filesIn(out)).toEqual([`mill.${extension}`, `port.${extension}`])
    for (const name of ['mill', 'port'])
      expect(written(`${out}/${name}.${extension}`)).toBe(
        (await align(`ref/${name}.txt`, `hyp/${name}.txt`, ...how)).stdout,
      )
  })

  it('pairs the files that two folders have by the same name, and says which stand alone', async () => {
    text('left/a.txt', 'The mill burned.')
    text('left/only.txt', 'The port opened.')
    text('right/a.txt', 'The mill burned down.')
    text('right/.hidden', 'A note.')
    const { code, stderr } = await align('left', 'right', '--out', 'both')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `variorum: ${join('left', 'only.txt')}: no file of that name in the other folder, left out\n`,
    })
    expect(filesIn('both')).toEqual(['a.jsonl'])
    expect((await align('left', 'hyp', '--out', 'none')).stderr).toMatch(/no file of the same name in both/)
  })

  it('tells all that is wrong with a list before anything is aligned', async () => {
    const pair = 'ref/mill.txt\thyp/mill.txt'
    text('bad.tsv', 'ref/mill.txt hyp/mill.txt', `${pair}\tmill`, `${pair}\tmill`, `${pair}\t../up`, `${pair}\t..`)
    const bad = await align('--pairs', 'bad.tsv', '--out', 'never')
    expect(bad).toMatchObject({ code: 2, stdout: '' })
    expect(bad.stderr.trimEnd().split('\n')).toEqual([
      'variorum: bad.tsv: line 1: expected reference, hypothesis and name with a tab between each',
      "  bad.tsv: line 4: its name is '../up', expected the name of a file, without a folder",
      "  bad.tsv: line 5: its name is '..', expected the name of a file, without a folder",
      "  bad.tsv: line 3: its name is 'mill', as of bad.tsv: line 2, expected one of its own",
    ])
    text('missing.tsv', `${pair}\tmill`, 'ref/mill.txt\thyp/none.txt\tnone')
    expect(await align('--pairs', 'missing.tsv', '--out', 'never')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'variorum: missing.tsv: line 2: hyp/none.txt: no such file, expected a text file\n',
    })
    expect(readdirSync(folder)).not.toContain('never')
  })

  it('leaves no half of a folder where a text cannot be read', async () => {
    file(join(folder, 'blank.txt'), ' \n')
    text('blank.tsv', 'ref/mill.txt\thyp/mill.txt\tmill', 'ref/port.txt\tblank.txt\tport')
    const { code, stderr } = await align('--pairs', 'blank.tsv', '--out', 'half')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'variorum: blank.txt: nothing but white space, expected text\n',
    })
    expect(readdirSync(folder)).not.toContain('half')
  })

  it('writes over no text that it reads', async () => {
    text('own.tsv', 'ref/mill.txt\thyp/mill.txt\tmill')
    const { code, stderr } = await align('--pairs', 'own.tsv', '--out', 'ref', '--format', 'text')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `variorum: own.tsv: line 1: its links would be written over ${join('ref', 'mill.txt')}, expected another --out\n`,
    })
  })

  it.each([
    [['--pairs', 'pairs.tsv'], /--pairs: expected --out with it/],
    [['--pairs', 'pairs.tsv', '--out', 'x', '--gold', 'g'], /--gold: expected two texts, not many/],
    [['--pairs', 'pairs.tsv', '--out', 'x', 'ref/mill.txt'], /--pairs: ref\/mill.txt is given besides/],
    [['ref/mill.txt', 'hyp/mill.txt', '--out', 'x'], /--out: expected --pairs or two folders/],
    [['ref/mill.txt'], /1 file given, expected 2/],
    [['ref', 'hyp'], /ref: a folder, expected a text file/],
    [['ref/mill.txt', 'hyp/mill.txt', 'more.txt'], /more.txt: neither an option nor a command/],
    [['ref/mill.txt', 'hyp/mill.txt', '--unit', 'page'], /--unit is "page", expected one of/],
    [['ref/mill.txt', 'hyp/mill.txt', '--unit'], /--unit/],
    [['ref/mill.txt', 'hyp/mill.txt', '--pair', 'x'], /--pair: no such option \(did you mean '--pairs'\?\)/],
    [['ref/mill.txt', 'hyp/mill.txt', '--unit', 'line', '--unit', 'line'], /--unit: given more than once/],
    [['ref/mill.txt', 'hyp/mill.txt', '--time-limit', '0'], /--time-limit: expected a number above 0/],
  ])('says in a sentence what it cannot do: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await align(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
