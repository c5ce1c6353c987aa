// The public names. Everything else is free to change.
export { align } from './align/align.ts'
export { alignerInProcess } from './align/aligner-in-process.ts'
export { aligners, type OpenAligner } from './align/aligners.ts'
export { type BleuOptions, bleu } from './metrics/bleu.ts'
export { type CerOptions, cer } from './metrics/cer.ts'
export { type ChrfOptions, chrf } from './metrics/chrf.ts'
export { inProcess } from './metrics/contract/in-process.ts'
export { type Broken, metricLaws } from './metrics/contract/laws.ts'
export { loadPlugin, type PluginPlace } from './metrics/contract/load-plugin.ts'
export type { Measurer } from './metrics/contract/measurer.ts'
export type { FieldMetric } from './metrics/field-metric.ts'
export { metrics } from './metrics/index.ts'
export type { MetricContext } from './metrics/registered.ts'
export { type RougeLOptions, rougeL } from './metrics/rouge-l.ts'
export { type TerOptions, ter } from './metrics/ter.ts'
export { type WerOptions, wer } from './metrics/wer.ts'
export type { Aligner, AlignerLink } from './model/aligner.ts'
export type { Alignment, Bead, Evidence } from './model/bead.ts'
export type { Comparison } from './model/compare.ts'
export type { Config } from './model/config-file.ts'
export type { Corpus, CorpusDocument, System } from './model/corpus.ts'
export { defineConfig } from './model/define-config.ts'
export type { Document, Passage, PassageClass, SegmentedDocument, Span } from './model/document.ts'
export type { DocumentPairs, Fact, Outcome, Saying, SystemPairs } from './model/fact.ts'
export {
  type Finding,
  formatSignature,
  type Meaning,
  type Metric,
  meanMetric,
  type Need,
  type Note,
  type Row,
  type Severity,
  type Signature,
  segmentMetric,
} from './model/metric.ts'
export type { Operator, OperatorCategory, OperatorContext } from './model/operator.ts'
export { type Excerpt, joinPassages, offsetInDocument, type Pair } from './model/pair.ts'
export type { PassageBuckets, SortedPassage } from './model/passage-buckets.ts'
export type { Place } from './model/place.ts'
export type { ReportSection, SectionText } from './model/report-section.ts'
export { type Result, type ResultFact, type ResultFinding, resultSchema } from './model/result.ts'
export type { Timings } from './model/timings.ts'
export { UserError } from './model/user-error.ts'
export { version } from './model/version.ts'
export { type CompareResultsOptions, compare } from './pipeline/compare/compare-in-code.ts'
export { type EvaluateOptions, evaluate, type Texts } from './pipeline/evaluate-texts.ts'
export { type CompareOptions, compareSystems, type ScoreOptions, type Segments, score } from './pipeline/score.ts'
export type { PluginContext } from './plugin/start.ts'
export { readCorpus } from './read/corpus.ts'
export { readResult } from './read/result.ts'
export { readText } from './read/text.ts'
export { readTexts } from './read/texts.ts'
export type { Answer, Asked, Counted } from './remote/answers.ts'
export type { Attempt } from './remote/attempted.ts'
export { type RemoteOptions, remoteMetric } from './remote/remote-metric.ts'
export { growingWait, retryAfter } from './remote/waits.ts'
export { apparatus } from './report/apparatus/apparatus.ts'
export type { Apparatus } from './report/apparatus/row.ts'
export type { ComparisonFormat } from './report/compare/formats.ts'
export { renderComparison } from './report/compare/render.ts'
export { render } from './report/render.ts'
export type { ReportFormat } from './report/report-formats.ts'
export { segment } from './segment/segment.ts'
