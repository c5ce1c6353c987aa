// What sacreBLEU 2.6.0 gave for the texts in shared/data/metrics, beside what our metrics give for them.
import { edge, ownTests, tokenized } from './golden-cases.ts'
import type { Checks } from './golden-records.ts'
import { type Choice, corpus, published, segments } from './golden-texts.ts'

const everything: Choice = () => true

export const families: Readonly<Record<string, (choose?: Choice) => Checks>> = {
  corpus: (choose = everything) => corpus(choose),
  segments: (choose = everything) => segments(choose),
  tokenizers: tokenized,
  'segment-edge': edge,
  'sacrebleu-tests': ownTests,
  published,
}
