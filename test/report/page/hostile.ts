import type { Result } from '../../../src/model/result.ts'

/** What a text, a title or a name may hold and a page must only show. */
export const attacks: readonly string[] = [
  '<script>window.broken = 1</script>',
  '</script><script>window.broken = 2</script>',
  '</style></title><img src=x onerror="window.broken = 3">',
  ']]>--><!-- <svg onload=window.broken=4>',
  `" onmouseover="window.broken=5" x='`,
  '\u202eevil\u2066\u200b \u2028\u2029 \ud83d\udc69\u200d\ud83d\udc67 \ud800',
  '&lt;b&gt; &amp;amp; &#x3c;',
  'w'.repeat(10_000),
]

/** A result whose words all are attacks. */
export function hostile(result: Result): Result {
  const text = attacks.join(' ')
  const system = (name: string): string => `${name}${attacks[1]}`
  const passage = (own: Result['documents'][number]['texts'][number]['passages'][number], i: number) => ({
    ...own,
    start: i * 20_000,
    end: i * 20_000 + text.length,
    text,
  })
  return {
    ...result,
    reference: system(result.reference),
    corpus: { ...result.corpus, title: text, name: text, licence: text, language: '"><script>' },
    metrics: result.metrics.map((metric) => ({ ...metric, summary: text, signature: text })),
    systems: result.systems.map((one) => ({ ...one, name: system(one.name), description: text, chain: [text] })),
    scores: result.scores.map((one) => ({ ...one, system: system(one.system) })),
    documentScores: [],
    comparisons: result.comparisons.map((one) => ({
      ...one,
      system: system(one.system),
      baseline: system(one.baseline),
    })),
    documents: result.documents.map((document) => ({
      ...document,
      id: system(document.id),
      title: text,
      texts: document.texts.map((one) => ({
        ...one,
        system: system(one.system),
        path: text,
        length: 20_000 * one.passages.length,
        passages: one.passages.map(passage),
      })),
      alignments: document.alignments.map((one) => ({ ...one, system: system(one.system) })),
      facts: [
        {
          id: text,
          type: 'person',
          label: text,
          holder: null,
          said: [result.reference, ...document.alignments.map((one) => one.system)].map((name) => ({
            system: system(name),
            start: 0,
            end: 40,
            text,
            speaker: null,
          })),
        },
      ],
    })),
    findings: result.findings.map((one) => ({
      ...one,
      system: system(one.system),
      document: system(one.document),
      message: text,
      place: one.place && { ...one.place, start: 3, end: 60 },
      severity: 'critical' as const,
    })),
  }
}
