import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AlignmentDocument, GoldLink } from '../src/align/link-score.ts'
import { seededRandom } from '../src/math/random.ts'

// Pairs of texts of the kinds that alignment data of translations lack, made of the passages of its pool: told in other
// words, in few words, a beginning, a commentary, paragraphs against sentences, leftovers at one place on both sides, strangers.

const pool = join(import.meta.dirname, '..', '..', 'shared', 'data', 'alignment', 'pool-dev.jsonl')
export const hasPool = existsSync(pool)

interface PoolDocument {
  readonly lang: string
  readonly ref: readonly string[]
  readonly hyps: Readonly<Record<string, readonly string[]>>
}

/** Passages that say the same thing, line by line, of one chapter. */
interface Chapter {
  readonly lang: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

type Random = (below: number) => number

/** Documents by kind, of one half of the pool: 0 to tune on, 1 to look at. */
export function farTexts(half: 0 | 1): ReadonlyMap<string, readonly AlignmentDocument[]> {
  const documents = readFileSync(pool, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PoolDocument)
    .filter((_, at) => at % 2 === half)
  const languages = ['en', 'fr', 'ja', 'zh']
  const each = (make: (chapters: readonly Chapter[], lang: string) => readonly AlignmentDocument[], some = languages) =>
    some.flatMap((lang) => make(chaptersOf(documents, lang, 48).slice(0, 8), lang))
  const kinds: [string, readonly AlignmentDocument[]][] = [
    ['retold, half', each((all) => all.map((one, k) => retold(one, all, 0.5, k)))],
    ['retold, two thirds', each((all) => all.map((one, k) => retold(one, all, 0.67, k)))],
    ['retold, five sixths', each((all) => all.map((one, k) => retold(one, all, 0.83, k)))],
    ['retold, other endings', each((all) => all.map((one, k) => inflected(retold(one, all, 0.5, k), k)), ['en', 'fr'])],
    ['in few characters', each((all) => all.map((one, k) => condensed(one, 0.5, k)), ['ja', 'zh'])],
    ['in fewer characters', each((all) => all.map((one, k) => condensed(one, 0.33, k)), ['ja', 'zh'])],
    ['a beginning', each((all) => all.map((one, k) => extract(retold(one, all, 0.3, k), 0, 0.35)))],
    ['an extract', each((all) => all.map((one, k) => extract(retold(one, all, 0.4, k), 0.4, 0.6)))],
    ['a commentary', each((all) => all.map((one, k) => commented(one, all, k)))],
    ['paragraphs', each((all) => all.map((one, k) => inParagraphs(retold(one, all, 0.3, k), 6, 9, k)))],
    ['short paragraphs', each((all) => all.map((one, k) => inParagraphs(retold(one, all, 0.3, k), 2, 5, k)))],
    ['left over on both sides', each((all) => all.map((one, k) => leftOver(retold(one, all, 0.3, k), all, k, true)))],
    ['left over on one side', each((all) => all.map((one, k) => leftOver(retold(one, all, 0.6, k), all, k, false)))],
    ['shortened', each((all) => all.map((one, k) => shortened(one, all, k)))],
    ['a few passages', each((all) => all.flatMap((one, k) => few(retold(one, all, 0.5, k))))],
    ['unrelated, a few passages', each((all) => all.flatMap((one, k) => strangersOf(one, all, k).flatMap(few)))],
    ['unrelated chapters', each((all) => all.flatMap((one, k) => strangersOf(one, all, k)))],
    ['halves of a chapter', each((all) => all.map((one, k) => strangers(halfOf(one, 0), halfOf(one, 1), k)))],
  ]
  return new Map(kinds.map(([kind, all]) => [kind, all.map((one, k) => ({ ...one, id: `${kind} ${k}`, level: kind }))]))
}

/** The documents of a language in a row, cut into chapters; each with the words of its weakest system. */
function chaptersOf(documents: readonly PoolDocument[], lang: string, size: number): readonly Chapter[] {
  const [left, right]: [string[], string[]] = [[], []]
  for (const { ref, hyps } of documents.filter((one) => one.lang === lang && one.ref.length > 5)) {
    const system = Object.keys(hyps).sort()[left.length % Object.keys(hyps).length]!
    left.push(...ref)
    right.push(...hyps[system]!)
  }
  return Array.from({ length: Math.floor(left.length / size) }, (_, k) => ({
    lang,
    left: left.slice(k * size, (k + 1) * size),
    right: right.slice(k * size, (k + 1) * size),
  }))
}

const isUnspaced = (lang: string): boolean => lang === 'ja' || lang === 'zh'
const glue = (lang: string): string => (isUnspaced(lang) ? '' : ' ')

/** Words, or runs of one to three characters. */
function pieces(text: string, lang: string, random: Random): readonly string[] {
  if (!isUnspaced(lang)) return text.split(/\s+/)
  const characters = [...text]
  const runs: string[] = []
  for (let at = 0; at < characters.length; ) {
    const size = 1 + random(3)
    runs.push(characters.slice(at, at + size).join(''))
    at += size
  }
  return runs
}

const document = (
  lang: string,
  reference: readonly string[],
  hypothesis: readonly string[],
  gold: readonly GoldLink[],
): AlignmentDocument => ({ id: '', level: '', lang, reference, hypothesis, gold, moved: [] })

/** A share of the words are others', and now and then two neighbours of a side are one passage. */
function retold({ lang, left, right }: Chapter, all: readonly Chapter[], share: number, seed: number) {
  const random = seededRandom(7 * seed + Math.round(100 * share))
  const others = strangersWords(all, seed, lang, random)
  const reworded = right.map((text) =>
    pieces(text, lang, random)
      .map((word) => (random(1000) < 1000 * share ? others() : word))
      .join(glue(lang)),
  )
  return joined(
    document(
      lang,
      left,
      reworded,
      left.map((_, k) => [[k], [k]] as const),
    ),
    random,
  )
}

/** The words of another chapter, from a random place on. */
function strangersWords(all: readonly Chapter[], seed: number, lang: string, random: Random): () => string {
  const other = all[(seed + 1 + Math.floor(all.length / 2)) % all.length]!
  const words = other.right.flatMap((text) => pieces(text, lang, random))
  return () => words[random(words.length)]!
}

/** Here and there a passage of one side is two of the other. */
function joined({ lang, reference, hypothesis, gold }: AlignmentDocument, random: Random): AlignmentDocument {
  const rows: string[] = []
  const columns: string[] = []
  const links: GoldLink[] = []
  for (let k = 0; k < gold.length; k++) {
    const side = k + 1 < gold.length ? random(10) : 9
    const [r, h] = [rows.length, columns.length]
    if (side === 0) {
      rows.push([reference[k], reference[k + 1]].join(glue(lang)))
      columns.push(hypothesis[k]!, hypothesis[k + 1]!)
      links.push([[r], [h, h + 1]])
      k++
    } else if (side === 1) {
      rows.push(reference[k]!, reference[k + 1]!)
      columns.push([hypothesis[k], hypothesis[k + 1]].join(glue(lang)))
      links.push([[r, r + 1], [h]])
      k++
    } else {
      rows.push(reference[k]!)
      columns.push(hypothesis[k]!)
      links.push([[r], [h]])
    }
  }
  return document(lang, rows, columns, links)
}

/** Half of the words of the hypothesis have another ending, a third another beginning. */
function inflected(one: AlignmentDocument, seed: number): AlignmentDocument {
  const random = seededRandom(900 + seed)
  const endings = ['ta', 'oni', 'ar', 'em', 'uli', 'is']
  const change = (word: string): string =>
    (random(3) === 0 ? endings[random(6)]!.slice(0, 2) : '') + word + (random(2) === 0 ? endings[random(6)]! : '')
  return { ...one, hypothesis: one.hypothesis.map((text) => text.split(' ').map(change).join(' ')) }
}

/** The reference keeps a share of its characters: two in a row stay together seldom. */
function condensed({ lang, left, right }: Chapter, share: number, seed: number): AlignmentDocument {
  const random = seededRandom(100 + seed)
  const short = left.map((text) => [...text].filter(() => random(1000) < 1000 * share).join('') || text)
  return joined(
    document(
      lang,
      short,
      right,
      left.map((_, k) => [[k], [k]] as const),
    ),
    random,
  )
}

/** The hypothesis has only the passages from one place of the reference to another. */
function extract(
  { lang, reference, hypothesis, gold }: AlignmentDocument,
  from: number,
  to: number,
): AlignmentDocument {
  const some = gold.slice(Math.floor(from * gold.length), Math.floor(to * gold.length))
  const kept = some.flatMap(([, h]) => h)
  const first = kept[0]!
  const linked = new Set(some.flatMap(([r]) => r))
  return document(
    lang,
    reference,
    kept.map((j) => hypothesis[j]!),
    [
      ...some.map(([r, h]) => [r, h.map((j) => j - first)] as const),
      ...reference.flatMap((_, i) => (linked.has(i) ? [] : [[[i], []] as const])),
    ],
  )
}

/** Each passage stands among three to five of another text. */
function commented({ lang, left, right }: Chapter, all: readonly Chapter[], seed: number): AlignmentDocument {
  const random = seededRandom(200 + seed)
  const other = all[(seed + 1 + Math.floor(all.length / 2)) % all.length]!.left
  const some = left.slice(0, 20)
  const long = right.slice(0, 20).map((text) => {
    const before = Array.from({ length: 1 + random(2) }, () => other[random(other.length)]!)
    const after = Array.from({ length: 2 + random(2) }, () => other[random(other.length)]!)
    return [...before, text, ...after].join(glue(lang))
  })
  return document(
    lang,
    some,
    long,
    some.map((_, k) => [[k], [k]] as const),
  )
}

/** The reference in paragraphs of `fewest` to `most` passages. */
function inParagraphs(
  { lang, reference, hypothesis, gold }: AlignmentDocument,
  fewest: number,
  most: number,
  seed: number,
): AlignmentDocument {
  const random = seededRandom(300 + seed)
  const rows: string[] = []
  const links: GoldLink[] = []
  for (let k = 0; k < gold.length; ) {
    const size = fewest + random(most - fewest + 1)
    const some = gold.slice(k, k + size)
    links.push([[rows.length], some.flatMap(([, h]) => h)])
    rows.push(some.flatMap(([r]) => r.map((i) => reference[i])).join(glue(lang)))
    k += size
  }
  return seed % 2 === 0
    ? document(lang, rows, hypothesis, links)
    : document(
        lang,
        hypothesis,
        rows,
        links.map(([r, h]) => [h, r] as const),
      )
}

/** One link in eight is not there: each side has a passage of another text (or one of them has). */
function leftOver(
  { lang, reference, hypothesis, gold }: AlignmentDocument,
  all: readonly Chapter[],
  seed: number,
  both: boolean,
): AlignmentDocument {
  const random = seededRandom(400 + seed)
  const other = all[(seed + 1) % all.length]!.left
  const rows: string[] = []
  const columns: string[] = []
  const links: GoldLink[] = []
  for (const [r, h] of gold) {
    const gone = random(8) === 0
    const drop = both ? 0 : 1 + random(2)
    const keepRow = !gone || drop !== 1
    const keepColumn = !gone || drop !== 2
    const left = keepRow ? r.map((i) => rows.push(reference[i]!) - 1) : []
    const right = keepColumn
      ? h.map((j) => columns.push(gone && both ? other[random(other.length)]! : hypothesis[j]!) - 1)
      : []
    if (gone) {
      for (const i of left) links.push([[i], []])
      for (const j of right) links.push([[], [j]])
    } else links.push([left, right])
  }
  return document(lang, rows, columns, links)
}

/** A third is left out, words are others and fewer, and passages are cut in two. */
function shortened({ lang, left, right }: Chapter, all: readonly Chapter[], seed: number): AlignmentDocument {
  const random = seededRandom(500 + seed)
  const others = strangersWords(all, seed, lang, random)
  const columns: string[] = []
  const links: GoldLink[] = []
  const say = (words: readonly string[]): string =>
    words.flatMap((word) => (random(5) === 0 ? [] : [random(5) < 2 ? others() : word])).join(glue(lang))
  for (const i of left.keys()) {
    if (random(3) === 0) {
      links.push([[i], []])
      continue
    }
    const words = pieces(right[i]!, lang, random)
    const parts =
      words.length > 12 && random(2) === 0
        ? [words.slice(0, words.length >> 1), words.slice(words.length >> 1)]
        : [words]
    links.push([[i], parts.map((part) => columns.push(say(part) || words[0]!) - 1)])
    if (random(12) > 0) continue
    const added = pieces(all[(seed + 1) % all.length]!.left[i]!, lang, random)
    links.push([[], [columns.push(say(added)) - 1]])
  }
  return document(lang, left, columns, links)
}

/** A document in pieces of three to eight links. */
function few({ lang, reference, hypothesis, gold }: AlignmentDocument): readonly AlignmentDocument[] {
  const found: AlignmentDocument[] = []
  const isStrange = gold.every(([r, h]) => r.length === 0 || h.length === 0)
  for (let at = 0; at < gold.length; ) {
    const size = 3 + (found.length % 6)
    const some = isStrange
      ? [...gold.slice(at, at + size), ...gold.slice(reference.length + at, reference.length + at + size)]
      : gold.slice(at, at + size)
    const [rows, columns] = [some.flatMap(([r]) => r), some.flatMap(([, h]) => h)]
    at += size
    if (rows.length < 3 || columns.length < 3) break
    found.push(
      document(
        lang,
        rows.map((i) => reference[i]!),
        columns.map((j) => hypothesis[j]!),
        some.map(([r, h]) => [r.map((i) => rows.indexOf(i)), h.map((j) => columns.indexOf(j))] as const),
      ),
    )
  }
  return found
}

const halfOf = ({ lang, left, right }: Chapter, which: 0 | 1): Chapter => {
  const middle = left.length >> 1
  const cut = (all: readonly string[]) => (which === 0 ? all.slice(0, middle) : all.slice(middle))
  return { lang, left: cut(left), right: cut(right) }
}

/** A chapter and the next four. */
const strangersOf = (one: Chapter, all: readonly Chapter[], k: number): readonly AlignmentDocument[] =>
  [1, 2, 3, 4].flatMap((step) => {
    const other = all[(k + step) % all.length]!
    return other === one ? [] : [strangers(one, other, k)]
  })

/** A line with a placeholder stands in many documents of the pool: no stranger. */
const placeholder = /#/

function strangers(one: Chapter, other: Chapter, seed: number): AlignmentDocument {
  const rows = one.left.filter((text) => !placeholder.test(text))
  const columns = other.right.filter((text) => !placeholder.test(text)).slice(0, one.left.length - (seed % 3) * 5)
  return document(one.lang, rows, columns, [
    ...rows.map((_, i) => [[i], []] as const),
    ...columns.map((_, j) => [[], [j]] as const),
  ])
}
