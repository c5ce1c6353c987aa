import type { Metric } from '../model/metric.ts'
import {
  bleuOptions,
  cerOptions,
  chrfOptions,
  maxLengthOptions,
  rougeOptions,
  termsOptions,
  terOptions,
  werOptions,
} from './options.ts'
import type { MetricContext, RegisteredMetric } from './registered.ts'

// Every metric there is, by name. A metric's code is loaded when it is made: those that read names bring dictionaries, and
// `variorum score -m bleu` need not wait for them.

/** A metric that takes nothing but what it is told of the texts. */
const plain = (load: () => Promise<(context: MetricContext) => Metric>): RegisteredMetric => ({
  options: [],
  make: async (context) => (await load())(context),
})

export const registry: Readonly<Record<string, RegisteredMetric>> = {
  coverage: plain(async () => (await import('./coverage/coverage.ts')).coverage),
  edit: plain(async () => (await import('./edit.ts')).edit),
  entities: plain(async () => (await import('./entities/entities.ts')).entities),
  quotes: plain(async () => (await import('./quotes/quotes.ts')).quotes),
  polarity: plain(async () => (await import('./polarity/polarity.ts')).polarity),
  placeholders: plain(async () => (await import('./placeholders/placeholders.ts')).placeholders),
  keys: plain(async () => (await import('./checks/keys.ts')).keys),
  translated: plain(async () => (await import('./checks/translated.ts')).translated),
  numerals: plain(async () => (await import('./checks/numerals.ts')).numerals),
  endings: plain(async () => (await import('./checks/endings.ts')).endings),
  brackets: plain(async () => (await import('./checks/brackets.ts')).brackets),
  doubled: plain(async () => (await import('./checks/doubled.ts')).doubled),
  'max-length': {
    options: maxLengthOptions,
    make: async (context, said) => (await import('./checks/max-length.ts')).maxLength(context, said),
  },
  accelerators: plain(async () => (await import('./checks/accelerators.ts')).accelerators),
  plurals: plain(async () => (await import('./checks/plurals.ts')).plurals),
  consistency: plain(async () => (await import('./checks/consistency.ts')).consistency),
  terms: {
    options: termsOptions,
    make: async (context, { glossary }) => {
      const { terms } = await import('./checks/terms.ts')
      if (typeof glossary !== 'string') return terms(context)
      const { readGlossary } = await import('../read/glossary.ts')
      return terms(context, await readGlossary(glossary, context.sourceLanguage ?? context.language))
    },
  },
  bleu: {
    options: bleuOptions,
    make: async ({ nrefs }, said) => (await import('./bleu.ts')).bleu({ nrefs, ...said }),
  },
  chrf: {
    options: chrfOptions,
    make: async ({ nrefs }, said) => (await import('./chrf.ts')).chrf({ nrefs, ...said }),
  },
  'chrf++': {
    options: chrfOptions.filter(({ field }) => field !== 'wordOrder'),
    make: async ({ nrefs }, said) => (await import('./chrf.ts')).chrf({ nrefs, ...said, wordOrder: 2 }),
  },
  ter: { options: terOptions, make: async ({ nrefs }, said) => (await import('./ter.ts')).ter({ nrefs, ...said }) },
  cer: { options: cerOptions, make: async ({ nrefs }, said) => (await import('./cer.ts')).cer({ nrefs, ...said }) },
  wer: { options: werOptions, make: async ({ nrefs }, said) => (await import('./wer.ts')).wer({ nrefs, ...said }) },
  'rouge-l': {
    options: rougeOptions,
    make: async ({ nrefs }, said) => (await import('./rouge-l.ts')).rougeL({ nrefs, ...said }),
  },
}

/** The ones a run takes where none are named: they look at what texts say. The others compare wording with wording. */
export const usualMetrics: readonly string[] = ['coverage', 'edit', 'entities', 'quotes', 'polarity', 'placeholders']

/** The ones that a run of localised strings takes: each is one check, and says nothing of articles. */
export const stringMetrics: readonly string[] = [
  'keys',
  'placeholders',
  'translated',
  'numerals',
  'endings',
  'brackets',
  'doubled',
  'max-length',
  'accelerators',
  'plurals',
  'consistency',
  'terms',
]
