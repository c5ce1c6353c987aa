import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import {
  apparatus,
  evaluate,
  loadPlugin,
  metrics,
  type ReportFormat,
  readCorpus,
  readText,
  readTexts,
  render,
  resultSchema,
  score,
} from '../../src/index.ts'
import { reportFormats } from '../../src/report/report-formats.ts'
import { base64, damaged } from './edits.ts'
import { withTemporaryFolder } from './folder.ts'
import { damagedJson } from './json-edits.ts'
import { resultOrSentence } from './oracles.ts'
import { goodTexts, smallManifest } from './small-corpus.ts'
import { type Target, target } from './target.ts'
import { tag, text } from './texts.ts'

// What the library makes of files, and of values that come from files.

const goodText = fc.constantFrom(...Object.values(goodTexts).map((each) => base64(each)))

const readingText = target(
  'readText',
  'library',
  fc.record({
    bytes: fc.oneof(
      damaged(goodText),
      text().map((each) => base64(each)),
    ),
    language: tag,
  }),
  ({ bytes, language }) =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.txt')
      writeFileSync(path, Buffer.from(bytes, 'base64'))
      const read = await resultOrSentence(() => readText(path, { id: 'a', system: 'a', language }))
      if (read === undefined) return undefined
      return base64(read.value.text) === bytes ? undefined : 'the text is not that of the file'
    }),
)

const path = fc.oneof(
  fc.constantFrom(
    'a.txt',
    'b.txt',
    'a',
    '.',
    '..',
    '',
    '/dev/null',
    '/dev/full',
    '/proc/self/mem',
    'a\u0000b',
    'a.txt/b',
  ),
  fc.constantFrom('x'.repeat(5000), '\ud800', '-', '~', 'C:\\a', 'file:///a.txt', 'manifest.json', 'folder'),
  fc.string({ maxLength: 8 }),
)

const readingTexts = target(
  'readTexts',
  'library',
  fc.record({ reference: path, hypotheses: fc.array(path, { maxLength: 3 }), language: tag }),
  ({ reference, hypotheses, language }) =>
    withTemporaryFolder(async (folder) => {
      for (const each of ['a.txt', 'b.txt']) writeFileSync(join(folder, each), goodTexts['original.txt']!)
      const inFolder = (each: string) => (each.startsWith('/') ? each : `${folder}/${each}`)
      await resultOrSentence(() =>
        readTexts({ reference: inFolder(reference), hypotheses: hypotheses.map(inFolder), language }),
      )
      return undefined
    }),
)

const manifests = fc.constantFrom(
  JSON.stringify(smallManifest),
  readFileSync(join(import.meta.dirname, '../../corpora/gazette/manifest.json'), 'utf8'),
  readFileSync(join(import.meta.dirname, '../../corpora/world-order/manifest.json'), 'utf8'),
)

const readingCorpus = target(
  'readCorpus',
  'library',
  fc.oneof(
    damagedJson(manifests).map((each) => base64(each)),
    damaged(manifests.map((each) => base64(each))),
  ),
  (manifest) =>
    withTemporaryFolder(async (folder) => {
      for (const [name, content] of Object.entries(goodTexts)) writeFileSync(join(folder, name), content)
      mkdirSync(join(folder, 'texts'))
      const file = join(folder, 'manifest.json')
      writeFileSync(file, Buffer.from(manifest, 'base64'))
      const read = await resultOrSentence(() => readCorpus(file))
      if (read === undefined || read.value.name === 'gazette') return undefined
      await resultOrSentence(() => evaluate({ corpus: read.value, metrics: [], resamples: 1 }))
      return undefined
    }),
)

const [reference = '', ...others] = Object.values(goodTexts)

/** Results that are right. */
export const goodResults: readonly string[] = await Promise.all([
  evaluate({
    texts: { reference, hypotheses: Object.fromEntries(others.map((each, i) => [`system ${i}`, each])) },
    resamples: 5,
  }),
  score({
    references: reference.split('\n'),
    hypotheses: { a: reference.split('\n'), b: reference.toLowerCase().split('\n') },
    metrics: ['bleu', 'entities', 'quotes'].map((name) => metrics[name]!({ language: 'en' })),
    confidence: 5,
    level: 'segment',
  }),
]).then((results) => results.map((each) => JSON.stringify(each)))

const rendering = target(
  'render',
  'library',
  fc.record({
    result: damagedJson(fc.constantFrom(...goodResults)),
    format: fc.constantFrom<string>(...reportFormats, 'pdf', '__proto__'),
  }),
  async ({ result, format }) => {
    const { data } = resultSchema.safeParse(JSON.parse(result))
    if (data === undefined) return undefined
    await resultOrSentence(() => apparatus(data))
    const page = await resultOrSentence(() => render(data, format as ReportFormat))
    if (page === undefined) return undefined
    if (page.value !== render(data, format as ReportFormat)) return 'the same result gave another page'
    return page.value.endsWith('\n') ? undefined : 'the page does not end with a line feed'
  },
)

const metric = (body: string): string => `export default { ${body} }`

const plugins = fc.constantFrom(
  '',
  'export default 1',
  'export default null',
  'throw new Error("no")',
  'throw null',
  'export default () => { throw 1 }',
  'export default async () => undefined',
  'export default new Proxy({}, { get() { throw new Error("no") } })',
  '{{{',
  'export default class {}',
  'import "./none.js"; export default {}',
  'throw undefined',
  metric('name: "m", statistics: ["a"], signature: {}, higherIsBetter: true, measure: () => [[1]], score: () => 1'),
  metric(
    'name: "m", statistics: ["a"], signature: { name: "m" }, higherIsBetter: true, measure: (p) => p.map(() => [1]), score: () => NaN',
  ),
  metric(
    'name: "m", statistics: ["a"], signature: { name: "m" }, higherIsBetter: true, measure: (p) => p.map(() => [1/0]), score: () => 1',
  ),
  metric(
    'name: "m", statistics: ["a"], signature: { name: "m" }, higherIsBetter: true, measure: () => null, score: () => 1',
  ),
  metric(
    'name: "__proto__", statistics: ["constructor"], signature: { name: "m" }, higherIsBetter: true, measure: (p) => p.map(() => [1]), score: ([x]) => x',
  ),
  metric('name: "m", statistics: [], signature: null, higherIsBetter: 1, measure: 2, score: 3'),
)

const plugging = target(
  'loadPlugin',
  'library',
  fc.record({
    source: fc.oneof(
      plugins,
      damaged(plugins.map((each) => base64(each))).map((each) => Buffer.from(each, 'base64').toString()),
    ),
    specifier: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('./m.js', './m.ts', './m.mjs', './m.cjs') },
      { weight: 1, arbitrary: path },
    ),
  }),
  ({ source, specifier }) =>
    withTemporaryFolder(async (folder) => {
      for (const ending of ['js', 'ts', 'mjs', 'cjs']) writeFileSync(join(folder, `m.${ending}`), source)
      const plugin = await resultOrSentence(() => loadPlugin(specifier, { folder }))
      if (plugin === undefined) return undefined
      await resultOrSentence(() =>
        score({ references: ['Ada'], hypotheses: ['Ben'], metrics: [plugin.value], confidence: 2 }),
      )
      return undefined
    }),
)

export const fileTargets: readonly Target[] = [readingText, readingTexts, readingCorpus, rendering, plugging]
