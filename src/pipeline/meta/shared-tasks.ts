/** What a shared task laid down about its own data, where the files do not say it. */
export interface SharedTask {
  /** Which of several references metrics are judged with, by language pair. */
  readonly references: Readonly<Record<string, string>>
  /** Systems that are no entries. */
  readonly outliers: readonly string[]
  /** Metrics that the organisers ran themselves. */
  readonly baselines: readonly string[]
  /** Metrics that their makers entered for comparison beside their main ones, by a pattern of the name. */
  readonly isContrastive: (metric: string) => boolean
}

const baselines = [
  'BERTscore',
  'BLEU',
  'BLEURT-20',
  'COMET',
  'COMET-22',
  'CometKiwi',
  'MS-COMET-QE-22',
  'PrismRefMedium',
  'PrismRefSmall',
  'YiSi-1',
  'chrF',
  'chrfS',
  'docWMT22CometDA',
  'docWMT22CometKiwiDA',
  'f200spBLEU',
  'prismRef',
  'prismSrc',
  'spBLEU',
  'Random-sysname',
  'sentinel-cand-mqm',
  'sentinel-ref-mqm',
  'sentinel-src-mqm',
]

const primariesOf23 = new Set([
  ...baselines,
  'Calibri-COMET22',
  'Calibri-COMET22-QE',
  'GEMBA-MQM',
  'KG-BERTScore',
  'MEE4',
  'MaTESe',
  'MetricX-23',
  'MetricX-23-QE',
  'XCOMET-Ensemble',
  'XCOMET-QE-Ensemble',
  'XLsim',
  'cometoid22-wmt22',
  'eBLEU',
  'embed_llama',
  'mbr-metricx-qe',
  'mre-score-labse-regular',
  'sescoreX',
  'tokengram_F',
])

const noEntries = ['synthetic_ref']

const references = { 'en-de': 'refB', 'en-he': 'refB', 'he-en': 'refB' }

/** The shared tasks on metrics, by the name of their set of tasks. */
export const sharedTasks: Readonly<Record<string, SharedTask>> = {
  wmt23: {
    references,
    outliers: noEntries,
    baselines,
    isContrastive: (metric) => !primariesOf23.has(metric),
  },
  wmt24: { references, outliers: noEntries, baselines, isContrastive: () => false },
  wmt25: { references, outliers: noEntries, baselines, isContrastive: () => false },
}
