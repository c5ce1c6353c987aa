import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { metrics } from '../src/metrics/index.ts'

const floor = ['model', 'text', 'math']

/** What each room may import besides itself, and what to do about a thing that it has but should not. */
const house: Readonly<Record<string, readonly [below: readonly string[], instead: string]>> = {
  model: [[], 'the model is plain values; what computes belongs into the room that knows how'],
  languages: [['model'], 'a language is its words; what is done with them belongs into the room that reads texts'],
  text: [
    ['model', 'math', 'languages'],
    'the floor knows no analyser: what reads names, quotations or denials belongs into theirs',
  ],
  math: [['model'], 'the floor knows numbers and strings only'],
  plugin: [floor, 'it loads modules and talks to threads; what they are asked belongs to metrics/contract or align'],
  tokenize: [floor, 'it cuts segments for scorers and knows no metric'],
  mentions: [[...floor, 'languages'], 'it reads one text; what compares two belongs into metrics/entities'],
  quotations: [[...floor, 'languages'], 'it reads one text; what compares two belongs into metrics/quotes'],
  negation: [[...floor, 'languages'], 'it reads one passage; what compares two belongs into metrics/polarity'],
  read: [floor, 'it gives documents and scores; what cuts them belongs into segment'],
  strings: [
    [...floor, 'read'],
    'it gives the strings of a file; what measures them belongs into metrics, what joins files into pipeline',
  ],
  segment: [[...floor, 'languages'], 'it gives passages; what links them belongs into align'],
  align: [[...floor, 'plugin'], 'it links passages; what joins it to other rooms belongs into pipeline'],
  metrics: [
    // read: what an option of a metric names, such as a glossary
    [...floor, 'languages', 'plugin', 'tokenize', 'mentions', 'quotations', 'negation', 'read'],
    'a metric sees pairs and gives rows; what resamples belongs into analysis, what prints into report',
  ],
  analysis: [floor, 'it takes tables of rows, whoever counted them; pipeline brings them from metrics'],
  agreement: [floor, 'it holds tables of scores to each other, whoever gave them; what reads them belongs into read'],
  challenge: [
    [...floor, 'languages', 'mentions', 'quotations', 'negation', 'tokenize'],
    'it changes texts and counts what metrics saw of it; what measures belongs into pipeline, what prints into report',
  ],
  contrast: [
    [...floor, 'tokenize'],
    'it counts what words two texts share with a third; what joins texts belongs into pipeline, what prints into report',
  ],
  gate: [
    floor,
    'it judges what it is given by rules; what reads results belongs into pipeline, what prints into report',
  ],
  stemma: [
    floor,
    'it takes a table of errors, whatever they are; what finds them belongs into pipeline, what prints into report',
  ],
  certainty: [['model'], 'it weighs what metrics noted; what is noted belongs into metrics, what is shown into report'],
  write: [['model'], 'it puts files in their places; what they hold is given to it'],
  remote: [
    ['model', 'plugin', 'write'],
    'it asks what is slow or far away and keeps the answers; what it is asked for belongs to a plugin',
  ],
  runners: [
    // report: what escapes a text for a terminal and counts its columns
    [...floor, 'metrics', 'plugin', 'pipeline', 'report'],
    'it says for a test runner whether translations pass; what measures them belongs into metrics, what scores them into pipeline',
  ],
  report: [floor, 'it takes a Result; what is not in there belongs into model/result.ts and is put in by pipeline'],
}

const src = join(import.meta.dirname, '..', 'src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()

const specifiers = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from]) => from ?? '')

// AssemblyScript leaves the suffix out.
const withSuffix = (file: string): string => (file.endsWith('.ts') ? file : `${file}.ts`)

const imports = new Map(
  files.map((file) => [
    file,
    specifiers(file).flatMap((from) => (from.startsWith('.') ? [withSuffix(join(file, '..', from))] : [])),
  ]),
)

const roomOf = (file: string): string => file.split('/')[0] ?? ''

/** Words of a language; a compiled kernel, and what it is compiled from; the script of a page, as it was bundled; types that are written by a program. */
const isTable = (file: string): boolean =>
  /^languages\/[a-z]{2,3}\.ts$|\/kernel\/(?:assembly\/|kernel-wasm\.ts$)|^report\/page\/client-code\.ts$|^model\/config-file\.ts$/.test(
    file,
  )

/** The files of a circle of imports, the first one again at its end; none where there is no circle. */
function circle(): readonly string[] {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of imports.get(file) ?? []) {
      const found = walk(next, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of files) {
    const found = walk(file, [])
    if (found.length > 0) return found
  }
  return []
}

describe('rooms', () => {
  it.each(Object.entries(house))('%s imports only itself and the rooms below it', (room, [below, instead]) => {
    const strays = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => (imports.get(file) ?? []).map((to) => [file, to] as const))
      .filter(([, to]) => roomOf(to) !== room && !below.includes(roomOf(to)))
      .map(([file, to]) => `${file} imports ${to}; ${room} may see ${below.join(', ') || 'nothing'}: ${instead}`)
    expect(strays).toEqual([])
  })

  it('every file stands in a room, in pipeline or cli, or is one of the two that the package exports', () => {
    const homeless = files.filter(
      (file) => !(roomOf(file) in house) && !['pipeline', 'cli', 'index.ts', 'testing.ts'].includes(roomOf(file)),
    )
    expect(homeless).toEqual([])
  })

  it('only the command line imports the command line, and only it, the runners and index.ts the pipeline', () => {
    const strays = [...imports].flatMap(([file, all]) =>
      all
        .filter(
          (to) =>
            (roomOf(to) === 'cli' && roomOf(file) !== 'cli') ||
            (roomOf(to) === 'pipeline' && !['cli', 'pipeline', 'runners', 'index.ts'].includes(roomOf(file))),
        )
        .map((to) => `${file} imports ${to}`),
    )
    expect(strays).toEqual([])
  })

  it.each(['mentions', 'quotations', 'negation'])('%s shows other rooms its index only', (room) => {
    const strays = [...imports].flatMap(([file, all]) =>
      all
        .filter((to) => roomOf(to) === room && roomOf(file) !== room && to !== `${room}/index.ts`)
        .map((to) => `${file} imports ${to}; what other rooms need is re-exported by ${room}/index.ts`),
    )
    expect(strays).toEqual([])
  })

  it('no file imports itself by way of others: a type that two files share is a file of its own', () => {
    expect(circle()).toEqual([])
  })

  it('no file but a table has more than 250 lines: one that grew holds several ideas, each a file of its own', () => {
    const long = files
      .filter((file) => !isTable(file))
      .map((file) => [file, readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 250)
      .map(([file, lines]) => `${file} has ${lines} lines`)
    expect(long).toEqual([])
  })

  it('no room but metrics/ and the command line knows a metric by name: a metric declares what others need to know of it', () => {
    // A program has keys of its own.
    const names = Object.keys(metrics).filter((name) => name !== 'keys')
    const quoted = new RegExp(`(['"\`])(?:${names.map((name) => name.replaceAll('+', '\\+')).join('|')})\\1`)
    const strays = files
      .filter((file) => ['model', 'analysis', 'pipeline', 'report'].includes(roomOf(file)) && !isTable(file))
      .flatMap((file) =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .flatMap((line, i) => (quoted.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
      )
    expect(strays).toEqual([])
  })

  it('wink-nlp is imported by one file', () => {
    expect(files.filter((file) => specifiers(file).some((from) => from.startsWith('wink-')))).toEqual(['text/wink.ts'])
  })
})
