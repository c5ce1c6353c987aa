// Words of negation in German, Russian and French: taken out of a text, put into it, and between two translations.
//
//   npx jiti bench/negation.ts [even|odd]
//
// The word lists were set on the even lines. A bench: it prints and never fails on a number.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { polarity } from '../src/metrics/polarity/polarity.ts'

const half = process.argv.includes('odd') ? 1 : 0
const data = join(import.meta.dirname, '../../shared/data')

type Change = (text: string) => readonly string[]

const replaced =
  (pattern: RegExp, written: string): Change =>
  (text) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: match }) =>
        text.slice(0, index) + match.replace(pattern, written) + text.slice(index + match.length),
    )

const taken: Readonly<Record<string, readonly Change[]>> = {
  de: [replaced(/ (?:nicht|nie|niemals) (?!nur|bloß|zuletzt)/g, ' '), replaced(/ kein(e|en|em|er|es)? /g, ' ein$1 ')],
  // where a second word denies with it, taking one out leaves no sentence
  ru: [(text) => (/ни(?:\s|к|ч|г)/iu.test(text) ? [] : replaced(/ не (?!только|просто)/g, ' ')(text))],
  fr: [replaced(/ (?:ne |n[’'])(\p{L}+) (?:pas|jamais) (?!seulement|que)/gu, ' $1 ')],
}
const put: Readonly<Record<string, readonly Change[]>> = {
  de: [replaced(/ (ist|war|wird|wurde|hat|sind|kann) /g, ' $1 nicht ')],
  ru: [replaced(/ (может|был|была|были|будет|стал|является) /g, ' не $1 ')],
  fr: [replaced(/ (est|sera|sont|peut|doit|était) /g, ' ne $1 pas ')],
}

const lines = (name: string): readonly string[] =>
  readFileSync(join(data, `metrics/inputs/wmt22/generaltest2022.${name}`), 'utf8')
    .trimEnd()
    .split('\n')

/** French references with the translation of one system. */
function french(): readonly [readonly string[], readonly string[]] {
  const documents = readFileSync(join(data, 'alignment/pool-dev.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { lang: string; ref: string[]; hyps: Record<string, string[]> })
    .filter(({ lang }) => lang === 'fr')
  return [documents.flatMap(({ ref }) => ref), documents.flatMap(({ hyps }) => Object.values(hyps)[0] ?? [])]
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`

async function rowOf(name: string, language: string, references: readonly string[], hypotheses: readonly string[]) {
  const metric = polarity({ language })
  const pairs = references.flatMap((reference, i) =>
    i % 2 === half ? [{ references: [reference], hypothesis: hypotheses[i] ?? '' }] : [],
  )
  const rows = await metric.measure(pairs)
  const [kept = 0, flipped = 0] = [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const found = async (changes: readonly Change[]): Promise<string> => {
    const changed = pairs.flatMap(({ references: [reference = ''] }) =>
      changes.flatMap((change) => change(reference).map((hypothesis) => ({ references: [reference], hypothesis }))),
    )
    const after = await metric.measure(changed)
    return share(after.filter((row) => (row[1] ?? 0) > 0).length, changed.length)
  }
  return [
    name,
    String(pairs.length),
    share(flipped, kept + flipped),
    await found(taken[language] ?? []),
    await found(put[language] ?? []),
  ]
}

if (existsSync(data)) {
  const rows = [
    await rowOf('de, two human', 'de', lines('en-de.ref.A.de'), lines('en-de.ref.B.de')),
    await rowOf('de, Online-W', 'de', lines('en-de.ref.A.de'), lines('en-de.hyp.Online-W.de')),
    await rowOf('ru, Online-W', 'ru', lines('en-ru.ref.A.ru'), lines('en-ru.hyp.Online-W.ru')),
    await rowOf('ru, PROMT', 'ru', lines('en-ru.ref.A.ru'), lines('en-ru.hyp.PROMT.ru')),
    await rowOf('fr, a system', 'fr', ...french()),
  ]
  console.log(markdownTable([['texts', 'pairs', 'flipped of judged', 'taken out', 'put in'], ...rows]))
} else console.log(`${data} is not here; nothing measured`)
