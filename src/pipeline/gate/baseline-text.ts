import type { Baseline, BaselineRun } from '../../model/baseline.ts'

/** A baseline as JSON that version control shows well: a line a score, a text's counts by a metric, a finding. */
export function baselineText({ runs, ...head }: Baseline): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n${fields.join(',\n')},\n  "runs": [${runs.map(runText).join(',')}]\n}\n`
}

const runText = ({ corpus, signature, metrics, scores, documents, findings }: BaselineRun): string =>
  `{"corpus":${JSON.stringify(corpus)},"signature":${JSON.stringify(signature)},
"metrics":${listed(metrics.map((each) => JSON.stringify(each)))},
"scores":${listed(scores.map((each) => JSON.stringify(each)))},
"documents":${listed(documents.map(documentText))},
"findings":{
${Object.entries(findings)
  .map(([fingerprint, count]) => `${JSON.stringify(fingerprint)}:${count}`)
  .join(',\n')}
}}`

const documentText = ({ id, reference, texts }: BaselineRun['documents'][number]): string =>
  `{"id":${JSON.stringify(id)},"reference":${JSON.stringify(reference)},"texts":${listed(
    texts.map(
      ({ rows, ...text }) =>
        `${JSON.stringify(text).slice(0, -1)},"rows":{\n${Object.entries(rows)
          .map(([metric, all]) => `${JSON.stringify(metric)}:${JSON.stringify(all)}`)
          .join(',\n')}}}`,
    ),
  )}}`

const listed = (all: readonly string[]): string => `[\n${all.join(',\n')}]`
