import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { seededRandom } from '../src/math/random.ts'
import type { Result } from '../src/model/result.ts'
import { pageOf } from '../src/report/page/page.ts'

// npx jiti bench/page.ts [PASSAGES] [SYSTEMS]: how long a page takes to be made, to open and to filter, and its size

const [passages = 3000, systems = 10] = process.argv.slice(2).map(Number)
const pick = seededRandom(7)
const next = (): number => pick(1_000_000) / 1_000_000
const words = Array.from({ length: 4000 }, () =>
  Array.from({ length: 2 + pick(8) }, () => String.fromCharCode(97 + pick(26))).join(''),
)

type Document = Result['documents'][number]

function textOf(system: string, sentences: readonly string[]): Document['texts'][number] {
  let at = 0
  const own = sentences.map((text) => {
    const start = at
    at += text.length + 1
    return { class: 'body' as const, start, end: start + text.length, text }
  })
  return { system, path: `${system}.txt`, sha256: '0'.repeat(64), length: at, passages: own }
}

const reference = Array.from({ length: passages }, () => Array.from({ length: 22 }, () => words[pick(4000)]!).join(' '))
const changed = (sentence: string): string =>
  sentence
    .split(' ')
    .map((word) => (next() < 0.2 ? words[pick(4000)]! : word))
    .join(' ')
const names = Array.from({ length: systems }, (_, i) => `system-${i}`)
const metrics = ['one', 'two', 'three']
const texts = [textOf('reference', reference), ...names.map((name) => textOf(name, reference.map(changed)))]

const findings: Result['findings'] = names.flatMap((system, s) =>
  texts[s + 1]!.passages.flatMap(({ start }, bead): Result['findings'] =>
    next() < 0.5
      ? []
      : [
          {
            metric: metrics[pick(3)]!,
            statistic: 'changed',
            system,
            document: 'long',
            bead,
            message: `'${words[pick(4000)]}' became '${words[pick(4000)]}'`,
            place: { side: 'hypothesis', start: start + 3, end: start + 9 },
            related: null,
            severity: (['minor', 'major', 'critical'] as const)[pick(3)]!,
            fingerprint: `${s}x${bead}`,
          },
        ],
  ),
)

const result: Result = {
  schema: 'variorum/result@2',
  version: '0.0.0',
  corpus: { name: 'long', title: 'A long text', language: 'en', licence: null, text: 'included' },
  reference: 'reference',
  signature: 'bench',
  metrics: metrics.map((name) => ({
    name,
    statistics: ['kept', 'changed'],
    higherIsBetter: true,
    signature: name,
    failure: null,
  })),
  systems: [
    { name: 'reference', role: 'reference', description: null, chain: null },
    ...names.map((name) => ({ name, role: 'hypothesis' as const, description: null, chain: null })),
  ],
  documents: [
    {
      id: 'long',
      title: 'A long text',
      texts,
      alignments: names.map((system) => ({
        system,
        threshold: 0.2,
        relation: 'same-text' as const,
        covered: { reference: 1, hypothesis: 1 },
        beads: reference.map((_, i) => ({
          reference: [i],
          hypothesis: [i],
          similarity: 0.8,
          moved: false,
          why: null,
          confidence: 0.9,
        })),
        measured: metrics.map((metric) => ({
          metric,
          rows: reference.map(() => [pick(20), pick(5)]),
          scores: reference.map(() => next() * 100),
        })),
      })),
      facts: reference.map((_, i) => ({
        id: `person:${i}`,
        type: 'person',
        label: words[i % 4000]!,
        holder: null,
        metric: 'one',
        said: texts.map(({ system, passages: own }) => ({
          system,
          start: own[i]!.start,
          end: own[i]!.start + 5,
          text: 'a name',
          speaker: null,
        })),
        outcomes: names.map((system) => ({ system, statistic: 'kept', reference: null, hypothesis: null })),
      })),
    },
  ],
  scores: names.flatMap((system) =>
    metrics.map((metric) => ({
      system,
      metric,
      score: 50,
      ci: { low: 49, high: 51, level: 0.95 },
      aligned: 50,
      statistics: { kept: 1 },
      additions: { kept: 0 },
      units: passages,
    })),
  ),
  documentScores: [],
  comparisons: [],
  findings,
}

const start = performance.now()
const page = pageOf(result)
const made = performance.now() - start
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  `${passages} passages × ${systems} systems, ${findings.length} findings: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, made in ${(made / 1000).toFixed(2)} s, ${memory.toFixed(0)} MB at most with the result`,
)

const folder = mkdtempSync(join(tmpdir(), 'page-bench-'))
const browser = await chromium.launch({
  executablePath: process.env.VARIORUM_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  writeFileSync(join(folder, 'report.html'), page)
  const tab = await browser.newPage({ viewport: { width: 1300, height: 900 } })
  await tab.goto(pathToFileURL(join(folder, 'report.html')).href)
  const opened = await tab.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd')
  const painted = await tab.evaluate<number>('performance.getEntriesByName("first-contentful-paint")[0].startTime')
  const filtered = await tab.evaluate<number>(`new Promise((done) => {
    const select = [...document.querySelectorAll('.filters label')].find((one) => one.textContent === 'Severity').nextElementSibling
    const from = performance.now()
    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)))
  })`)
  const sorted = await tab.evaluate<number>(`new Promise((done) => {
    const select = [...document.querySelectorAll('.bar label')].find((one) => one.textContent === 'Passages').nextElementSibling
    const from = performance.now()
    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)))
  })`)
  const shown = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
  console.log(
    `first paint ${shown(painted)}, opened ${shown(opened)}, filtered ${shown(filtered)}, sorted ${shown(sorted)}`,
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
