import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { sha256 } from '../read/sha256.ts'
import { type EvaluateOptions, evaluate } from './evaluate.ts'
import { type Difference, firstDifference } from './first-difference.ts'
import { usualJudging } from './judging.ts'

/** What a result says of the way it was made, for `evaluate`; its metrics and its aligner are opened by the caller. */
export function optionsOf({
  analysis,
  corpus,
  signature,
}: Result): Pick<EvaluateOptions, 'judging' | 'unit' | 'withheld'> {
  const { confidence = null, test = null, seed, recipe, adjust, baseline } = { ...usualJudging, ...analysis }
  return {
    unit: signature.includes('|unit:paragraph|') ? 'paragraph' : 'sentence',
    withheld: corpus.text === 'withheld',
    judging: {
      confidence: confidence ?? undefined,
      test: test ?? undefined,
      seed,
      recipe,
      adjust: adjust ?? undefined,
      baseline: baseline ?? undefined,
    },
  }
}

/**
 * Makes a result again from its texts. Gives what differs first: a text that is another, what changes numbers (version,
 * signatures), then whatever stands in it.
 */
export async function verify(
  result: Result,
  corpus: Corpus,
  options: EvaluateOptions,
): Promise<Difference | undefined> {
  const texts = firstDifference(textsOfResult(result), textsOfCorpus(corpus))
  if (texts !== undefined) return texts
  const { result: again } = await evaluate(corpus, options)
  // As it would be read from its file.
  const found: Result = JSON.parse(JSON.stringify(again))
  return firstDifference(causes(result), causes(found)) ?? firstDifference(result, found)
}

const textsOfResult = ({ documents }: Result) => ({
  texts: Object.fromEntries(
    documents.map(({ id, texts }) => [id, Object.fromEntries(texts.map((text) => [text.system, text.sha256]))]),
  ),
})

const textsOfCorpus = ({ documents }: Corpus) => ({
  texts: Object.fromEntries(
    documents.map(({ id, reference, hypotheses }) => [
      id,
      Object.fromEntries([reference, ...hypotheses].map(({ system, text }) => [system, sha256(text)])),
    ]),
  ),
})

const causes = ({ version, signature, analysis, metrics }: Result) => ({
  version,
  signature,
  analysis,
  metrics: Object.fromEntries(metrics.map(({ name, signature: own }) => [name, own])),
})
