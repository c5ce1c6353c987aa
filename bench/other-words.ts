// npx jiti bench/other-words.ts [--half 0|1] [--by kind|lang]
//
// How well the aligner does on texts that say the same thing in other words, and on what they must not be taken for: half 0 is
// tuned on, half 1 only looked at.

import { parseArgs } from 'node:util'
import { align } from '../src/align/align.ts'
import { type AlignmentDocument, countLinks, linkScores } from '../src/align/link-score.ts'
import { table } from '../src/report/markdown/table.ts'
import { farTexts, hasPool } from './far-texts.ts'
import { calibrationError, reliabilityOf } from './reliability.ts'

const { values } = parseArgs({
  options: { half: { type: 'string', default: '0' }, lang: { type: 'boolean', default: false } },
})

if (!hasPool) console.log('../shared/data/alignment is not there: nothing measured')
else {
  const kinds = farTexts(values.half === '1' ? 1 : 0)
  const rows = [...kinds].flatMap(([kind, documents]) => {
    const langs = [...new Set(documents.map(({ lang }) => lang))]
    return [
      rowOf(kind, documents),
      ...(values.lang
        ? langs.map((lang) =>
            rowOf(
              `  ${lang}`,
              documents.filter((one) => one.lang === lang),
            ),
          )
        : []),
    ]
  })
  console.log(table(['kind', 'strict F1', 'link', 'pair', 'nulls alone', 'links', 'ECE'], rows, 1))
}

function rowOf(kind: string, documents: readonly AlignmentDocument[]): string[] {
  const aligned = documents.map((document) => ({
    document,
    beads: align(document.reference, document.hypothesis).beads,
  }))
  const counts = aligned.map(({ document, beads }) =>
    countLinks(
      document,
      beads.map(({ reference, hypothesis }) => [reference, hypothesis] as const),
    ),
  )
  const { strict, link, pair } = linkScores(counts)
  let [alone, nulls] = [0, 0]
  for (const { shapes } of counts)
    for (const shape of ['1-0', '0-1']) {
      const [found, all] = shapes.get(shape) ?? [0, 0]
      alone += found
      nulls += all
    }
  const tenths = reliabilityOf(aligned)
  const links = tenths.reduce((sum, tenth) => sum + tenth.links, 0)
  const figure = (value: number, is: boolean): string => (is && !Number.isNaN(value) ? value.toFixed(3) : '-')
  return [
    kind,
    ...[strict, link, pair].map((value) => figure(value, true)),
    figure(alone / nulls, nulls > 0),
    String(links),
    figure(calibrationError(tenths), links > 0),
  ]
}
