import type { Result } from '../../src/model/result.ts'

/** `result` with `text` wherever a run writes what it was given: names, titles, passages, messages. */
export function withInputs(result: Result, text: string): Result {
  const named = (system: string): string => `${system}${text}`
  return {
    ...result,
    version: text,
    corpus: { ...result.corpus, name: text, title: text, licence: text, language: text },
    reference: named(result.reference),
    signature: text,
    metrics: result.metrics.map((metric) => ({ ...metric, signature: text, failure: metric.failure && text })),
    systems: result.systems.map((system) => ({
      ...system,
      name: named(system.name),
      description: text,
      chain: [text],
    })),
    documents: result.documents.map((document) => ({
      id: `${document.id}${text}`,
      title: text,
      texts: document.texts.map((one) => ({
        ...one,
        system: named(one.system),
        path: text,
        passages: one.passages.map((passage) => ({ ...passage, text })),
      })),
      facts: (document.facts ?? []).map((fact) => ({
        ...fact,
        id: `${fact.id}${text}`,
        label: fact.label && text,
        holder: fact.holder && text,
        said: fact.said.map((one) => ({
          ...one,
          system: named(one.system),
          text: one.text && text,
          speaker: one.speaker && { ...one.speaker, name: text },
        })),
        ...(fact.outcomes && {
          outcomes: fact.outcomes.map((outcome) => ({ ...outcome, system: named(outcome.system) })),
        }),
      })),
      alignments: document.alignments.map((alignment) => ({ ...alignment, system: named(alignment.system) })),
    })),
    scores: result.scores.map((score) => ({ ...score, system: named(score.system) })),
    documentScores: result.documentScores.map((score) => ({
      ...score,
      document: `${score.document}${text}`,
      system: named(score.system),
    })),
    comparisons: result.comparisons.map((comparison) => ({
      ...comparison,
      baseline: named(comparison.baseline),
      system: named(comparison.system),
    })),
    findings: result.findings.map((finding) => ({
      ...finding,
      message: text,
      system: named(finding.system),
      document: `${finding.document}${text}`,
    })),
  }
}
