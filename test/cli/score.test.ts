import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { resultSchema } from '../../src/model/result.ts'
import { file, temporaryFolder } from '../folder.ts'
import { main, variorum } from './variorum.ts'

const folder = temporaryFolder()
const reference = [
  'The mayor opened the new harbour on Monday.',
  'Forty ships waited outside the breakwater.',
  'Nobody had expected so many of them.',
  'The first one carried timber from the north.',
  'It was unloaded before noon.',
  'Then the storm began.',
  'By evening all ships had left again.',
  'The harbour will stay closed until Friday.',
]
const close = reference.map((line) => line.replace('harbour', 'port').replace('ships', 'vessels'))
const poor = reference.map((line) => line.split(' ').reverse().join(' '))
const lines = (name: string, text: readonly string[]) => file(join(folder, name), `${text.join('\n')}\n`)
lines('ref.txt', reference)
lines('close.txt', close)
lines('poor.txt', poor)
lines('docs.txt', ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c'])
writeFileSync(join(folder, 'ref.txt.gz'), gzipSync(`${reference.join('\n')}\n`))

const score = (...words: string[]) => variorum(['score', ...words], folder)
const json = async (...words: string[]) => {
  const { code, stdout, stderr } = await score(...words, '-f', 'json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('variorum score', () => {
  it('prints one JSON value with scores, signatures and statistics in full doubles', async () => {
    const { systems, comparisons } = await json('-r', 'ref.txt', '-i', 'ref.txt', 'poor.txt', '-m', 'bleu,chrf,ter')
    expect(systems.map(({ name }: { name: string }) => name)).toEqual(['ref.txt', 'poor.txt'])
    expect(systems[0].metrics.bleu).toMatchObject({ score: expect.closeTo(100, 9), ci: null })
    expect(systems[0].metrics.bleu.signature).toMatch(
      /^BLEU\|nrefs:1\|case:mixed\|eff:no\|tok:13a\|smooth:exp\|version:/,
    )
    expect(systems[0].metrics.ter).toMatchObject({ score: 0, statistics: { edits: 0 } })
    expect(systems[1].metrics.chrf.score).toBeLessThan(90)
    expect(comparisons).toEqual([])
  })

  it('reads gzip and standard input, and several references as files or between tabs', async () => {
    const plain = await score('-r', 'ref.txt', 'close.txt', '-i', 'poor.txt', '-m', 'chrf')
    expect((await score('-r', 'ref.txt.gz', '-r', 'close.txt', '-i', 'poor.txt', '-m', 'chrf')).stdout).toBe(
      plain.stdout,
    )
    const tabs = reference.map((line, i) => `${line}\t${close[i]}`)
    lines('tabs.txt', tabs)
    expect((await score('tabs.txt', '--num-refs', '2', '-i', 'poor.txt', '-m', 'chrf')).stdout).toBe(plain.stdout)
    const input = `${poor.join('\n')}\n`
    const piped = execFileSync(process.execPath, [main, 'score', 'ref.txt', 'close.txt', '-m', 'chrf'], {
      cwd: folder,
      input,
    })
    expect(String(piped)).toBe(plain.stdout)
  })

  it('scores segments, BLEU with effective order, and documents', async () => {
    const { systems, segmentSignatures } = await json(
      'ref.txt',
      '-i',
      'close.txt',
      '-m',
      'bleu',
      'ter',
      '--level',
      'segment',
    )
    expect(systems[0].segments).toHaveLength(8)
    expect(systems[0].segments[2]).toEqual({ bleu: expect.closeTo(100, 9), ter: 0 })
    expect(segmentSignatures.bleu).toContain('eff:yes')
    expect(systems[0].metrics.bleu.signature).toContain('eff:no')
    const { stdout } = await score(
      'ref.txt',
      '-i',
      'close.txt',
      '-m',
      'ter',
      '--level',
      'document',
      '--docids',
      'docs.txt',
      '-f',
      'tsv',
    )
    expect(stdout.split('\n').map((row) => row.split('\t').slice(0, 2).join(' '))).toEqual([
      'system document',
      'close.txt a',
      'close.txt b',
      'close.txt c',
      '',
    ])
  })

  it('tests every system against the first, by segments or documents, and adjusts p', async () => {
    const { comparisons, systems } = await json(
      ...'ref.txt -i close.txt poor.txt ref.txt -m chrf --paired-bs --adjust holm'.split(' '),
    )
    const [poorly, best] = comparisons
    expect(poorly).toMatchObject({
      baseline: 'close.txt',
      system: 'poor.txt',
      test: 'paired-bs',
      resamples: 1000,
      units: 8,
    })
    expect(poorly.difference).toBe(systems[1].metrics.chrf.score - systems[0].metrics.chrf.score)
    expect(poorly.p).toBeLessThan(0.05)
    expect(poorly.adjusted).toBeGreaterThanOrEqual(poorly.p)
    expect(poorly.ci.low).toBeLessThan(poorly.difference)
    expect(poorly.effect.size).toBeLessThan(0)
    expect(best.detectable).toBeGreaterThan(0)
    expect(systems[0].metrics.chrf.ci).toMatchObject({ level: 0.95, mean: expect.any(Number) })
    const documents = await json(
      ...'ref.txt -i close.txt poor.txt --paired-ar --cluster document --docids docs.txt'.split(' '),
    )
    expect(documents.comparisons[0]).toMatchObject({ test: 'paired-ar', units: 3, resamples: 10000 })
  })

  it('finds no difference between a system and its copy', async () => {
    lines('copy.txt', close)
    for (const test of ['--paired-bs', '--paired-ar']) {
      const { comparisons } = await json('ref.txt', '-i', 'close.txt', 'copy.txt', '-m', 'bleu,ter,edit', test)
      for (const { difference, p } of comparisons) expect({ difference, p }).toEqual({ difference: 0, p: 1 })
    }
  })

  it('gives a plugin intervals and tests from its statistics alone, without pairs it could not measure', async () => {
    file(
      join(folder, 'judge.mjs'),
      `export default () => ({
        name: 'judge', statistics: ['total', 'pairs'], higherIsBetter: true, unit: 'segment', signature: { name: 'judge', version: '1' },
        measure: (pairs) => pairs.map(({ hypothesis }) => (/storm/.test(hypothesis) && /^Then/.test(hypothesis) ? [0, 0] : [hypothesis.length, 1])),
        score: ([total, pairs]) => (pairs > 0 ? total / pairs : undefined),
      })`,
    )
    const { comparisons, systems } = await json(
      ...'ref.txt -i close.txt poor.txt -m judge --plugin ./judge.mjs --paired-bs'.split(' '),
    )
    expect(systems[0].metrics.judge.ci.low).toBeGreaterThan(20)
    expect(comparisons[0].units).toBe(7)
    const refused = await score(
      ...'ref.txt -i close.txt poor.txt -m judge --plugin ./judge.mjs --paired-bs --recipe sacrebleu'.split(' '),
    )
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("'judge' is none of them") })
  })

  it('says where files of different length part, and aligns them when asked', async () => {
    lines('short.txt', close.toSpliced(3, 1))
    const { code, stderr } = await score('ref.txt', '-i', 'short.txt')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^variorum: short\.txt has 7 lines and ref\.txt 8, .* part at line 4; --align [^\n]*\n$/)
    const { systems } = await json('ref.txt', '-i', 'close.txt', 'short.txt', '-m', 'chrf', '--align')
    expect(systems[1].alignment).toMatchObject({ linked: 7, doubtful: 0, omitted: 1, added: 0 })
    expect(systems[1].alignment.coverage.reference).toBeLessThan(1)
    expect(systems[1].metrics.chrf.score).toBeLessThan(systems[0].metrics.chrf.score - 5)
    expect(systems[0].metrics.chrf.signature).toContain('|unit:line|align:2')
    const byLine = await json('ref.txt', '-i', 'short.txt', '-m', 'chrf', '--align', '--aligner', 'lines')
    expect(byLine.systems[0].metrics.chrf.signature).toContain('|unit:line|align:lines')
    expect(byLine.systems[0].alignment).toMatchObject({ linked: 7, omitted: 1, added: 0 })
    expect(byLine.systems[0].metrics.chrf.score).toBeLessThan(systems[1].metrics.chrf.score)
    const { stdout } = await score('ref.txt', '-i', 'short.txt', '--align')
    expect(stdout).toMatch(/short\.txt: coverage \d.*1 left out \(lost\)/)
  })

  it('writes markdown, LaTeX and TSV', async () => {
    const words = ['ref.txt', '-i', 'close.txt', 'poor.txt', '-m', 'bleu,ter', '--paired-bs', '-f']
    expect((await score(...words, 'markdown')).stdout).toMatch(/\| Baseline: close\.txt +\| +\d+\.\d \[\d/)
    const latex = await score(...words, 'latex')
    expect(latex.stdout).toMatch(/\\begin\{tabular\}\{rcc\}\n\\toprule\n/)
    expect(latex.stdout).toContain('95\\% CI')
    const tsv = (await score(...words, 'tsv')).stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'))
    expect(tsv).toHaveLength(5)
    for (const row of tsv) expect(row).toHaveLength(tsv[0]!.length)
  })

  it('knows sacreBLEU’s short flags', async () => {
    const long = await score(
      'ref.txt',
      '-i',
      'poor.txt',
      '--lowercase',
      '--tokenize',
      'none',
      '--smooth-method',
      'floor',
      '--smooth-value',
      '0.5',
    )
    expect(long.stdout).toContain('case:lc|eff:no|tok:none|smooth:floor[0.50]')
    expect((await score('ref.txt', '-i', 'poor.txt', '-lc', '-tok', 'none', '-s', 'floor', '-sv', '0.5')).stdout).toBe(
      long.stdout,
    )
  })

  it('compares with a source in another language, without a reference', async () => {
    lines('src.ru.txt', ['Вчера Анна Белова заплатила 300 долларов.', 'Её ждали в Норвегии.'])
    lines('good.txt', ['Yesterday Anna Belova paid $300.', 'She was expected in Norway.'])
    lines('bad.txt', ['Yesterday Anna Volkova paid $400.', 'She was expected in Sweden.'])
    const words = ['--source', 'src.ru.txt', '--source-language', 'ru', '-i', 'good.txt', 'bad.txt']
    const { systems } = await json(...words, '-m', 'entities,placeholders')
    expect(
      systems.map(({ metrics }: { metrics: Record<string, { score: number | null }> }) => metrics.entities?.score),
    ).toEqual([100, 0])
    expect(systems[0].metrics.entities.signature).toContain('|source:ru|')
  })

  it.each([
    [['-i', 'close.txt'], 'no reference'],
    [['--source', 'ref.txt', '-i', 'close.txt', '-m', 'entities'], '--source needs --source-language'],
    [['ref.txt', '-i', 'close.txt', '--source-language', 'de'], '--source-language does nothing without --source'],
    [['ref.txt', '-i', 'close.txt', '--language', 'd_e'], "--language is 'd_e', expected a BCP 47 tag"],
    [['--source', 'ref.txt', '--source-language', 'de', '-i', 'close.txt'], 'bleu needs a reference (-r)'],
    [['ref.txt', '-i', 'close.txt', '-m', 'blu'], "no metric 'blu' (did you mean 'bleu'?)"],
    [['ref.txt', '-i', 'close.txt', '--tokenise', '13a'], "no option '--tokenise' (did you mean 'tokenize'?)"],
    [
      ['ref.txt', '-i', 'close.txt', '-m', 'chrf', '--tokenize', '13a'],
      '--tokenize does nothing without the metric bleu',
    ],
    [['ref.txt', '-i', 'close.txt', '--aligner', 'lines'], '--aligner does nothing without --align'],
    [['ref.txt', '-i', 'close.txt', '--align', '--aligner', 'nonsense'], "no aligner 'nonsense'; there are variorum"],
    [['ref.txt', '-i', 'close.txt', '--confidence-n', '10'], '--confidence-n does nothing without --confidence'],
    [['ref.txt', '-i', 'close.txt', '--recipe', 'sacrebleu'], '--recipe does nothing without'],
    [['ref.txt', '-i', 'close.txt', '-w', '3', '-f', 'json'], '--width does nothing without'],
    [['ref.txt', '-i', 'close.txt', '--paired-bs'], 'expected two or more'],
    [['ref.txt', '-i', 'close.txt', 'poor.txt', '--paired-bs', '--paired-ar'], 'not both'],
    [['ref.txt', '-i', 'close.txt', 'close.txt'], "'close.txt' is named twice"],
    [['ref.txt', '-i', 'close.txt', '--confidence', '--cluster', 'document'], 'needs --docids'],
    [
      ['ref.txt', '-i', 'close.txt', '--level', 'document', '--docids', 'short.txt'],
      'expected the document of each line',
    ],
    [['ref.txt', '-i', 'none.txt'], 'none.txt: no such file'],
    [['ref.txt', '-i', 'close.txt', '-w', 'x'], "-w is 'x', expected a number"],
    [['ref.txt', '-i', 'close.txt', '-f', 'xml'], "-f is 'xml', expected text, json"],
    [['ref.txt', '-i', 'close.txt', '-m', 'ter', '--ter-asian-support'], 'asianSupport does nothing'],
  ])('refuses %j in one sentence', async (words, said) => {
    lines('short.txt', close.toSpliced(3, 1))
    const { code, stdout, stderr } = await score(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('holds what add-k adds as sacreBLEU does: cut for randomization, in single precision for the bootstrap', async () => {
    lines('few-ref.txt', [
      'The ferry left at noon.',
      'Nobody was hurt.',
      'It will sail again on Friday.',
      'The port stays open to other ships.',
      'A second boat was sent.',
    ])
    lines('few-a.txt', [
      'The ferry left at midday.',
      'Nobody was hurt.',
      'It sails again Friday.',
      'The port is open to other ships.',
      'One more boat was sent out.',
    ])
    lines('few-b.txt', [
      'At noon the ferry had left.',
      'No one was hurt.',
      'On Friday it will sail again.',
      'The harbour stays open to all other ships.',
      'A second boat had been sent.',
    ])
    const words = 'few-ref.txt -i few-a.txt few-b.txt --recipe sacrebleu -s add-k -sv 0.7'.split(' ')
    // sacrebleu few-ref.txt -i few-a.txt few-b.txt -m bleu -s add-k -sv 0.7 -f json -w 12 (2.6.0, numpy 1.24)
    const bootstrap = await json(...words, '--paired-bs')
    expect(bootstrap.systems[0].metrics.bleu.ci.mean).toBe(46.84132871429254)
    expect(bootstrap.comparisons[0].p).toBe(0.008991008991008992)
    expect((await json(...words, '--paired-ar')).comparisons[0].p).toBe(0.24597540245975402)
  })

  it('takes the options of cer, wer and rouge-l, and signs with them', async () => {
    const metrics = [
      '-m',
      'cer',
      'wer',
      'rouge-l',
      '--cer-no-whitespace',
      '--cer-normalization',
      'NFC',
      '--wer-lowercase',
    ]
    const { systems } = await json('ref.txt', '-i', 'poor.txt', ...metrics, '--rouge-beta', '2')
    const { cer, wer, 'rouge-l': rouge } = systems[0].metrics
    expect(cer.signature).toBe('CER|nrefs:1|case:mixed|tok:codepoint-nospace|norm:nfc|version:1')
    expect(wer.signature).toBe('WER|nrefs:1|case:lc|tok:none|norm:no|version:1')
    expect(rouge.signature).toBe('ROUGE-L|nrefs:1|case:lc|tok:13a|beta:2|corpus:mean|version:1')
    expect((await score('ref.txt', '-i', 'poor.txt', '--wer-tokenize', '13a')).stderr).toMatch(
      /--wer-tokenize does nothing without the metric wer/,
    )
  })

  it('prints what metrics found, each with its line and place', async () => {
    lines('fact.txt', ['Anna Okafor paid 31 euros.', 'The ferry left at noon.'])
    lines('wrong.txt', ['Anna Okafor paid 31 euros.', 'The ferry left at noon with 13 guests.'])
    const words = ['-r', 'fact.txt', '-i', 'wrong.txt', '-m', 'entities', '--findings']
    expect((await score(...words)).stdout).toContain('\nwrong.txt:2:29: ')
    const { findings } = await json(...words)
    expect(findings).toEqual([
      expect.objectContaining({
        system: 'wrong.txt',
        segment: 1,
        metric: 'entities',
        statistic: 'added',
        about: 'number',
        evidence: 'close',
        confidence: expect.any(Number),
        witnesses: { others: 0, sharing: 0 },
        place: { side: 'hypothesis', start: 28, end: 30 },
        related: null,
      }),
    ])
  })

  it('points into lines that were aligned, too', async () => {
    lines('joined.txt', [
      `${close[0]} ${close[1]}`,
      ...close.slice(2, 7),
      'It stays closed until Monday, 19 ships wait.',
    ])
    const { findings } = await json('-r', 'ref.txt', '-i', 'joined.txt', '-m', 'entities', '--align', '--findings')
    const date = findings.find((each: { message: string }) => each.message.includes("'Monday'"))
    expect(date).toMatchObject({ segment: 6, place: { side: 'hypothesis', start: 22 } })
  })

  it('shows the segments on which systems differ most', async () => {
    const words = ['-r', 'ref.txt', '-i', 'ref.txt', 'poor.txt', '-m', 'chrf', '--differ', '2']
    const { differ } = await json(...words)
    expect(differ).toHaveLength(2)
    expect(differ[0].spread).toBeGreaterThanOrEqual(differ[1].spread)
    expect(differ[0].scores['ref.txt'] - differ[0].scores['poor.txt']).toBe(differ[0].spread)
    expect((await score(...words)).stdout).toContain(poor[differ[0].segment])
  })

  it('gives findings as SARIF and MQM, and writes the report of a run', async () => {
    const words = ['-r', 'fact.txt', '-i', 'wrong.txt', 'fact.txt', '-m', 'entities,chrf', '--paired-bs']
    const sarif = JSON.parse((await score(...words, '-f', 'sarif')).stdout)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 29,
    })
    expect((await score(...words, '-f', 'mqm')).stdout).toContain('wrong.txt\t')
    await score(...words, '--report', 'page')
    expect(readFileSync(join(folder, 'page/report.md'), 'utf8')).toContain('| wrong.txt')
    const result = JSON.parse(readFileSync(join(folder, 'page/result.json'), 'utf8'))
    expect(resultSchema.safeParse(result).error).toBeUndefined()
    expect(result.comparisons).toHaveLength(2)
  })

  it('tests against the baseline that is named', async () => {
    const words = ['-r', 'ref.txt', '-i', 'close.txt', 'poor.txt', '-m', 'chrf', '--paired-bs']
    const { systems, comparisons } = await json(...words, '--baseline', 'poor.txt')
    expect(systems.map(({ name }: { name: string }) => name)).toEqual(['poor.txt', 'close.txt'])
    expect(comparisons[0]).toMatchObject({ baseline: 'poor.txt', system: 'close.txt' })
    expect((await score(...words, '--baseline', 'port.txt')).stderr).toContain("--baseline is 'port.txt'")
  })

  it('reads as many systems from standard input as its lines have columns', () => {
    const input = close.map((line, i) => `${line}\t${poor[i]}\n`).join('')
    const read = (text: string) =>
      spawnSync(process.execPath, [main, 'score', 'ref.txt', '-m', 'chrf', '-f', 'json'], {
        cwd: folder,
        input: text,
        encoding: 'utf8',
      })
    const { systems } = JSON.parse(read(input).stdout)
    expect(systems.map(({ name }: { name: string }) => name)).toEqual(['System 1', 'System 2'])
    const odd = read(input.replace('\t', ' '))
    expect([odd.status, odd.stderr]).toEqual([
      2,
      expect.stringMatching(/line 2 has 2 columns between tabs and line 1 has 1/),
    ])
  })

  it('takes sacreBLEU’s variable for the seed, its language pair, -V, -nc and --', async () => {
    const env = { ...process.env, SACREBLEU_SEED: '7' }
    const words = [main, 'score', 'ref.txt', '-i', 'close.txt', '--confidence', '-nc']
    expect(spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' }).stdout).toContain('|seed:7|')
    const none = { ...env, SACREBLEU_SEED: 'none' }
    expect(spawnSync(process.execPath, words, { cwd: folder, env: none, encoding: 'utf8' }).status).toBe(2)
    expect((await score('-i', 'close.txt', '-l', 'en-zh', '--', 'ref.txt')).stdout).toContain('|tok:zh|')
    expect((await score('ref.txt', '-i', 'close.txt', '-l', 'en-ja')).stderr).toContain('name another with --tokenize')
    expect((await score('-V')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('lists its flags with --help', async () => {
    const { stdout, code } = await score('--help')
    expect(code).toBe(0)
    for (const flag of ['--paired-bs', '--chrf-word-order', '--recipe', '(-tok)']) expect(stdout).toContain(flag)
  })

  it('stops quietly when its reader does', () => {
    const command = `"${process.execPath}" "${main}" score ref.txt -i close.txt -m ter --level segment | head -n 1`
    expect(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stderr).toBe('')
  })
})
