import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { metrics as builtIn } from '../../src/metrics/index.ts'
import type { PassageClass } from '../../src/model/document.ts'
import type { Result, ResultFact } from '../../src/model/result.ts'
import type { Timings } from '../../src/model/timings.ts'
import { metricEntry } from '../../src/pipeline/metric-entry.ts'
import { withOutcomes } from './with-outcomes.ts'

// A small run made by hand: two stories, a reference, a round trip, a rewrite that moved, dropped and added passages, and a
// text about something else. One metric is a plugin that failed, one had nothing to measure in places.

type Line = string | readonly [PassageClass, string]
type Text = Result['documents'][number]['texts'][number]
type Bead = Result['documents'][number]['alignments'][number]['beads'][number]

function text(system: string, document: string, lines: readonly Line[]): Text {
  let start = 0
  const passages = lines.map((line) => {
    const [kind, words] = typeof line === 'string' ? (['body', line] as const) : line
    const passage = { class: kind, start, end: start + words.length, text: words }
    start = passage.end + 2
    return passage
  })
  const path = `${document}/${system}.txt`
  return { system, path, sha256: '0'.repeat(64), length: Math.max(0, start - 2), passages }
}

const bead = (reference: number[], hypothesis: number[], similarity = 0, moved = false): Bead => ({
  reference,
  hypothesis,
  similarity,
  moved,
  why: similarity > 0 ? { words: similarity, characters: similarity, length: 0.9 } : null,
  confidence: similarity > 0 ? Math.min(1, Math.round(150 * similarity) / 100) : null,
})

const identity = (count: number): Bead[] => Array.from({ length: count }, (_, i) => bead([i], [i], 1))

const quarry: Text[] = [
  text('wire', 'quarry', [
    ['headline', 'Quarry at Ostrel to stay shut until spring'],
    ['byline', 'By Ilse Marrow'],
    'The slate quarry at Ostrel will not reopen before 14 March, its owner said on Tuesday.',
    'Rain has filled the lower pit to a depth of 31 metres, twice what the pumps were built for.',
    '“We will not send anyone down there,” said Hanno Vries, who has run the works since 2009.',
    'About 140 people are on short time; the regional council pays four fifths of their wages.',
    'The union called the pumps “museum pieces”.',
  ]),
  text('loop', 'quarry', [
    ['headline', 'Career in Ostrel to stay closed until spring'],
    ['byline', 'By Ilse Marrow'],
    'The career of slate of Ostrel will not open again before 14 March, his owner said Tuesday.',
    'The rain has filled the low well until a depth of 13 metres, double of what the pumps were built for.',
    '“We will not send anybody there,” said Hanno Vries, that has run the works from 2009.',
    'Around 140 people are in short time; the regional advice pays four fifths of their salaries.',
    'The union called the pumps “pieces of museum”.',
  ]),
  text('rewrite', 'quarry', [
    ['headline', 'Flooded Ostrel quarry idle for the winter'],
    ['caption', 'The lower pit on Monday. Photo: R. Okonjo | Archive'],
    'The union says the pumps are “museum pieces”.',
    'The slate quarry at Ostrel stays shut until 14 March at least, according to its owner, and the lower pit is under 31 metres of water.',
    '“We will not send anyone down there,” said a foreman.',
    'Slate from Ostrel covers the roofs of half the old town.',
    ['residue', 'Leave a reply [click here](javascript:alert(1)) * required'],
  ]),
  text('stranger', 'quarry', [
    ['headline', 'Choir from Ostrel wins in Lund'],
    'A choir of 26 voices from Ostrel took first prize in Lund on Sunday.',
    'It will sing at home on 14 March.',
  ]),
]

const ferry: Text[] = [
  text('wire', 'ferry', [
    ['headline', 'Ferry link gets €80m and a new captain'],
    ['dateline', 'PORT SELM, 3 May'],
    'The night ferry between Selm and Karo will run again from June with €80m of public money.',
    'Two ships of 76 cabins each will cross four times a week.',
  ]),
  text('loop', 'ferry', [
    ['headline', 'The ferry link achieves 80m of euros and a new captain'],
    ['dateline', 'PORT SELM, 3 May'],
    'The nocturnal ferry between Selm and Karo will work again from June with 80m of euros of public money.',
    'Two ships of 76 cabins each one will cross four times to the week.',
  ]),
  text('stranger', 'ferry', [
    ['headline', 'Karo opens its new fish hall'],
    ['link', 'More: https://example.org/karo'],
    'Fishmongers in Karo moved into a hall of glass and <b>steel</b> on Friday.',
  ]),
]

/** Where a text says some words, for the `nth` time. */
export function at(texts: readonly Text[], system: string, words: string, nth = 0): { start: number; end: number } {
  const found = (texts.find((one) => one.system === system)?.passages ?? []).flatMap((passage) =>
    Array.from((passage.text ?? '').matchAll(new RegExp(words, 'gu')), ({ index }) => ({
      start: passage.start + index,
      end: passage.start + index + words.length,
    })),
  )
  const place = found[nth]
  if (place === undefined) throw new Error(`${system} does not say '${words}' ${nth + 1} times`)
  return place
}

type Said = readonly [system: string, words: string, ...nth: number[]]

const fact = (texts: readonly Text[], id: string, label: string, ...said: Said[]): ResultFact => ({
  id,
  type: id.slice(0, id.indexOf(':')),
  label,
  holder: null,
  said: said.flatMap(([system, words, ...nth]) =>
    (nth.length === 0 ? [0] : nth).map((n) => ({ system, ...at(texts, system, words, n), text: words, speaker: null })),
  ),
})

/** Words and speaker of each text that has the quotation. */
const quotation = (
  texts: readonly Text[],
  id: string,
  ...said: [system: string, words: string, speaker?: string][]
) => ({
  id,
  type: 'quotation',
  label: null,
  holder: null,
  said: said.map(([system, words, name]) => ({
    system,
    ...at(texts, system, words),
    text: null,
    speaker: name === undefined ? null : { name, ...at(texts, system, name) },
  })),
})

const quarryFacts: ResultFact[] = [
  fact(
    quarry,
    'place:ostrel',
    'Ostrel',
    ['wire', 'Ostrel', 0, 1],
    ['loop', 'Ostrel', 0, 1],
    ['rewrite', 'Ostrel', 0, 1, 2],
    ['stranger', 'Ostrel', 0, 1],
  ),
  fact(
    quarry,
    'date:--03-14',
    '14 March',
    ...['wire', 'loop', 'rewrite', 'stranger'].map((one) => [one, '14 March'] as const),
  ),
  fact(quarry, 'quantity:31-m', '31 metres', ['wire', '31 metres'], ['rewrite', '31 metres']),
  fact(quarry, 'person:hanno-vries', 'Hanno Vries', ['wire', 'Hanno Vries'], ['loop', 'Hanno Vries']),
  fact(quarry, 'number:140', '140', ['wire', '140'], ['loop', '140']),
  fact(quarry, 'number:0.8', 'four fifths', ['wire', 'four fifths'], ['loop', 'four fifths']),
  fact(quarry, 'quantity:13-m', '13 metres', ['loop', '13 metres']),
  fact(quarry, 'name:old-town', 'old town', ['rewrite', 'old town']),
  quotation(
    quarry,
    'quotation:1',
    ['wire', '“We will not send anyone down there,”', 'Hanno Vries'],
    ['loop', '“We will not send anybody there,”', 'Hanno Vries'],
    ['rewrite', '“We will not send anyone down there,”', 'a foreman'],
  ),
  quotation(
    quarry,
    'quotation:2',
    ['wire', '“museum pieces”'],
    ['loop', '“pieces of museum”'],
    ['rewrite', '“museum pieces”'],
  ),
]

const ferryFacts: ResultFact[] = [
  fact(ferry, 'money:80000000-EUR', '€80m', ['wire', '€80m', 0, 1], ['loop', '80m of euros', 0, 1]),
  fact(ferry, 'quantity:76-cabin', '76 cabins', ['wire', '76 cabins'], ['loop', '76 cabins']),
]

const documents: Result['documents'] = [
  {
    id: 'quarry',
    title: 'A quarry under water',
    texts: quarry,
    alignments: [
      {
        system: 'wire',
        threshold: 0.3,
        relation: 'same-text',
        covered: { reference: 1, hypothesis: 1 },
        beads: identity(7).filter((_, i) => i !== 1),
      },
      {
        system: 'loop',
        threshold: 0.31,
        relation: 'same-text',
        covered: { reference: 1, hypothesis: 1 },
        beads: [
          bead([0], [0], 0.62),
          bead([2], [2], 0.66),
          bead([3], [3], 0.58),
          bead([4], [4], 0.81),
          bead([5], [5], 0.74),
          bead([6], [6], 0.7),
        ],
      },
      {
        system: 'rewrite',
        threshold: 0.29,
        relation: 'overlapping',
        covered: { reference: 0.8, hypothesis: 0.86 },
        beads: [
          bead([0], [0], 0.35),
          bead([2, 3], [3], 0.52),
          bead([4], [4], 0.6),
          bead([], [5]),
          bead([5], []),
          bead([6], [2], 0.72, true),
        ],
      },
      {
        system: 'stranger',
        threshold: 0.3,
        relation: 'another-text',
        covered: { reference: 0.04, hypothesis: null },
        beads: [
          bead([0], []),
          bead([], [0]),
          bead([], [1]),
          bead([2], [2], 0.31),
          ...[3, 4, 5, 6].map((i) => bead([i], [])),
        ],
      },
    ],
    facts: quarryFacts,
  },
  {
    id: 'ferry',
    title: 'The night ferry',
    texts: ferry,
    alignments: [
      {
        system: 'wire',
        threshold: 0.3,
        relation: 'same-text',
        covered: { reference: 1, hypothesis: 1 },
        beads: [0, 2, 3].map((i) => bead([i], [i], 1)),
      },
      {
        system: 'loop',
        threshold: 0.3,
        relation: 'same-text',
        covered: { reference: 1, hypothesis: 1 },
        beads: [bead([0], [0], 0.57), bead([2], [2], 0.69), bead([3], [3], 0.83)],
      },
      {
        system: 'stranger',
        threshold: 0.3,
        relation: 'another-text',
        covered: { reference: 0, hypothesis: 0 },
        beads: [...[0, 2, 3].map((i) => bead([i], [])), bead([], [0]), bead([], [2])],
      },
    ],
    facts: ferryFacts,
  },
]

const declared: Result['metrics'] = [
  {
    name: 'edit',
    statistics: ['edits', 'length'],
    higherIsBetter: true,
    signature: 'edit|unit:codepoint|case:mixed|version:0.1.0',
    failure: null,
  },
  {
    name: 'coverage',
    statistics: ['found', 'passages'],
    higherIsBetter: true,
    signature: 'coverage|unit:passage|version:0.1.0',
    failure: null,
  },
  {
    name: 'entities',
    statistics: ['kept', 'changed', 'lost', 'added'],
    higherIsBetter: true,
    signature: 'entities|kinds:name,date,number|version:0.1.0',
    failure: null,
  },
  {
    name: 'quotes',
    statistics: ['verbatim', 'near', 'lost'],
    higherIsBetter: true,
    signature: 'quotes|match:words|version:0.1.0',
    failure: null,
  },
  {
    name: 'tone',
    statistics: ['harsh'],
    higherIsBetter: false,
    signature: 'tone|version:2.0.0',
    failure: "'tone' gave no answer within 5 s",
  },
]

/** Ours say what their findings mean. */
const metrics: Result['metrics'] = declared.map((metric) => {
  const ours = builtIn[metric.name]?.({ language: 'en' })
  if (ours === undefined) return metric
  const { summary, needs, instead, completeness, meanings } = metricEntry(inProcess(ours).metric, null)
  return { ...metric, summary, needs, instead, completeness, meanings }
})

const counts = (names: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0]))

const columnsOf = (metric: string): string[] => metrics.find(({ name }) => name === metric)?.statistics ?? []

function score(
  system: string,
  metric: string,
  value: number | null,
  spread: number,
  aligned: number | null,
  statistics: number[],
  additions: number[] = [],
): Result['scores'][number] {
  return {
    system,
    metric,
    score: value,
    ci: value === null ? null : { low: Math.max(0, value - spread), high: Math.min(100, value + spread), level: 0.95 },
    aligned,
    statistics: counts(columnsOf(metric), statistics),
    additions: counts(columnsOf(metric), additions),
    units: system === 'rewrite' ? 5 : 9,
  }
}

const scores: Result['scores'] = [
  score('wire', 'edit', 100, 0, 100, [0, 531]),
  score('wire', 'coverage', 100, 0, 100, [9, 9]),
  score('wire', 'entities', 100, 0, 100, [14, 0, 0, 0]),
  score('wire', 'quotes', 100, 0, 100, [2, 0, 0]),
  score('loop', 'edit', 71.26, 4.1, 71.26, [153, 531]),
  score('loop', 'coverage', 100, 0, 100, [9, 9]),
  score('loop', 'entities', 85.71, 9.4, 85.71, [12, 2, 0, 0]),
  score('loop', 'quotes', 50, 50, 50, [1, 1, 0]),
  score('rewrite', 'edit', 48.02, 13.9, 61.4, [206, 397], [0, 57]),
  score('rewrite', 'coverage', 83.33, 16.7, 100, [5, 6], [0, 1]),
  score('rewrite', 'entities', 66.67, 22.1, 75, [6, 1, 2, 0], [0, 0, 0, 1]),
  score('rewrite', 'quotes', 100, 0, 100, [2, 0, 0]),
  score('stranger', 'edit', 6.4, 5.2, 33.1, [497, 531], [0, 201]),
  score('stranger', 'coverage', 11.11, 11.1, 100, [1, 9], [0, 4]),
  score('stranger', 'entities', 7.14, 7.1, 50, [1, 0, 13, 0], [0, 0, 0, 7]),
  score('stranger', 'quotes', 0, 0, null, [0, 0, 2]),
]

const documentScore = (
  document: string,
  system: string,
  metric: string,
  value: number | null,
): Result['documentScores'][number] => ({
  document,
  system,
  metric,
  score: value,
  aligned: value,
  statistics: counts(columnsOf(metric), []),
  additions: counts(columnsOf(metric), []),
})

const documentScores = [
  ['quarry', 'wire', 100, 100, 100, 100],
  ['quarry', 'loop', 70.1, 100, 80, 50],
  ['quarry', 'rewrite', 48.02, 83.33, 66.67, 100],
  ['quarry', 'stranger', 9.2, 16.67, 11.11, 0],
  ['ferry', 'wire', 100, 100, 100, null],
  ['ferry', 'loop', 73.8, 100, 100, null],
  ['ferry', 'stranger', 2.1, 0, 0, null],
] as const

const comparison = (
  metric: string,
  system: string,
  difference: number,
  p: number | null,
): Result['comparisons'][number] => ({
  metric,
  baseline: metric === 'quotes' ? 'rewrite' : 'loop',
  system,
  difference,
  ci: p === null ? null : { low: difference - 8, high: difference + 8, level: 0.95 },
  p,
  units: system === 'rewrite' ? 5 : 9,
})

/** `text` is what the finding's text says there, `reference` what the reference does. */
function finding(
  [system, document, index]: readonly [system: string, document: string, bead: number | null],
  [metric, statistic, severity]: readonly [
    metric: string,
    statistic: string,
    severity: 'minor' | 'major' | 'critical' | null,
  ],
  message: string,
  { text: words, reference }: { readonly text?: string; readonly reference?: string } = {},
): Result['findings'][number] {
  const texts = document === 'quarry' ? quarry : ferry
  const [place = null, related = null] = [
    ...(words === undefined ? [] : [{ side: 'hypothesis' as const, ...at(texts, system, words) }]),
    ...(reference === undefined ? [] : [{ side: 'reference' as const, ...at(texts, 'wire', reference) }]),
  ]
  return { metric, statistic, system, document, bead: index, message, place, related, severity }
}

export const result: Result = withOutcomes({
  schema: 'variorum/result@1',
  version: '0.1.0',
  corpus: { name: 'fixture', title: 'Quarry & ferry', language: 'en', licence: 'CC0-1.0', text: 'included' },
  reference: 'wire',
  signature: 'variorum|read:1|segment:paragraph|align:additive|ci:bootstrap-1000|seed:1|version:0.1.0',
  metrics,
  systems: [
    { name: 'wire', role: 'reference', description: 'as the agency sent it', chain: ['en'] },
    { name: 'rewrite', role: 'hypothesis', description: 'a desk’s own version', chain: null },
    { name: 'stranger', role: 'hypothesis', description: null, chain: null },
    { name: 'loop', role: 'hypothesis', description: 'machine translation there and back', chain: ['en', 'gl', 'en'] },
  ],
  documents,
  scores,
  documentScores: documentScores.flatMap(([document, system, edit, coverage, entities, quotes]) => [
    documentScore(document, system, 'edit', edit),
    documentScore(document, system, 'coverage', coverage),
    documentScore(document, system, 'entities', entities),
    documentScore(document, system, 'quotes', quotes),
  ]),
  comparisons: [
    comparison('edit', 'rewrite', -23.24, 0.012),
    comparison('edit', 'stranger', -64.86, 0.0005),
    comparison('coverage', 'rewrite', -16.67, 0.31),
    comparison('coverage', 'stranger', -88.89, 0.001),
    comparison('entities', 'rewrite', -19.04, 0.084),
    comparison('entities', 'stranger', -78.57, 0.002),
    comparison('quotes', 'loop', -50, null),
    comparison('quotes', 'stranger', -100, null),
  ],
  findings: [
    finding(['wire', 'ferry', null], ['tone', 'failure', null], "'tone' gave no answer within 5 s"),
    finding(['rewrite', 'quarry', 2], ['quotes', 'misattributed', 'minor'], 'another speaker: a foreman', {
      text: 'a foreman',
      reference: 'Hanno Vries',
    }),
    finding(['rewrite', 'quarry', 4], ['entities', 'lost', 'major'], "number '140' is not in the hypothesis", {
      reference: '140',
    }),
    finding(['rewrite', 'quarry', 4], ['entities', 'lost', null], "number 'four fifths' is not in the hypothesis", {
      reference: 'four fifths',
    }),
    finding(['rewrite', 'quarry', 3], ['entities', 'added', 'minor'], "name 'old town' is not in the reference", {
      text: 'old town',
    }),
    finding(
      ['stranger', 'quarry', 5],
      ['entities', 'lost', 'critical'],
      "name 'Hanno Vries' is not in the hypothesis",
      {
        reference: 'Hanno Vries',
      },
    ),
    finding(['loop', 'quarry', 2], ['entities', 'changed', 'critical'], "number '31 metres' became '13 metres'", {
      text: '13 metres',
      reference: '31 metres',
    }),
    finding(
      ['loop', 'quarry', 5],
      ['quotes', 'near', 'minor'],
      'reworded: “museum pieces” is “pieces of museum” | 2 of 3 words',
      { text: '“pieces of museum”', reference: '“museum pieces”' },
    ),
    finding(['loop', 'ferry', 0], ['entities', 'changed', 'minor'], "money '€80m' became '80m of euros'", {
      text: '80m of euros',
      reference: '€80m',
    }),
  ],
})

export const timings: Timings = {
  schema: 'variorum/timings@1',
  corpus: 'fixture',
  machine: { cpu: 'Example CPU @ 2.40GHz', cores: 2, node: 'v20.20.2', platform: 'linux x64' },
  tasks: [
    {
      name: 'similarity',
      work: 'one passage pair, 84 characters a side (median)',
      opsPerSecond: 412345.6,
      median: 0.0023,
      p99: 0.0071,
      rme: 0.84,
      samples: 98211,
    },
    {
      name: 'alignment',
      work: 'one document, 6 x 6 passages',
      opsPerSecond: 2210.4,
      median: 0.44,
      quartiles: [0.41, 0.47],
      p99: 0.92,
      rme: 1.31,
      samples: 884,
    },
    {
      name: 'edit distance',
      work: 'one passage pair, 84 characters a side (median)',
      opsPerSecond: 712000,
      median: 0.0013,
      p99: 0.0022,
      rme: 0.4,
      samples: 140000,
      ratio: 1.7,
      ratioQuartiles: [1.62, 1.81],
    },
    {
      name: 'fast-levenshtein',
      work: 'one passage pair, 84 characters a side (median)',
      opsPerSecond: 418000,
      median: 0.0023,
      p99: 0.0031,
      rme: 0.5,
      samples: 83000,
    },
  ],
}
