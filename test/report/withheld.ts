import type { Result } from '../../src/model/result.ts'
import { withholding, withoutPassages } from '../../src/report/withhold.ts'

/** A result as it is where texts may not be passed on, each part of it held back as a run does. */
export function withheldResult(result: Result, texts: readonly string[]): Result {
  const { message, finding, question, fact } = withholding(texts)
  return {
    ...result,
    corpus: { ...result.corpus, text: 'withheld' },
    metrics: result.metrics.map((metric) => ({ ...metric, failure: metric.failure && message(metric.failure) })),
    documents: result.documents.map((document) => ({
      ...withoutPassages(document),
      ...(document.facts && { facts: document.facts.map(fact) }),
    })),
    findings: result.findings.map(finding),
    ...(result.questions && { questions: result.questions.map(question) }),
  }
}
