import type { LineScoring } from '../../pipeline/lines/score-lines.ts'
import { namedFiles } from '../named-files.ts'
import type { ScorePlan } from './plan.ts'

/** What the plan asks of the pipeline. */
export function scoringOf({ said, references, inputs, metrics, differ, ...plan }: ScorePlan): LineScoring {
  const { numRefs, source, docids, confidence, test, seed, recipe, adjust, cluster, texts } = plan
  const language = said.language ?? 'en'
  return {
    paths: { references, numRefs, source, systems: inputs, docids, language },
    metrics: {
      names: metrics,
      plugins: said.plugin ?? [],
      context: {
        language,
        sourceLanguage: references.length > 0 ? undefined : said['source-language'],
        nrefs: Math.max(references.length, numRefs),
      },
      said: said.options,
      timeLimit: 1000 * (said['time-limit'] ?? 10),
    },
    scores: namedFiles(said.scores ?? [], '--scores'),
    aligner: plan.align ? (said.aligner ?? 'variorum') : undefined,
    judging: { confidence, test, seed, recipe, adjust },
    levels: { level: differ === undefined ? plan.level : 'segment', cluster, texts },
  }
}
