import type { Metric } from '../model/metric.ts'
import { bleu } from './bleu.ts'
import { cer } from './cer.ts'
import { accelerators } from './checks/accelerators.ts'
import { brackets } from './checks/brackets.ts'
import { consistency } from './checks/consistency.ts'
import { doubled } from './checks/doubled.ts'
import { endings } from './checks/endings.ts'
import { keys } from './checks/keys.ts'
import { maxLength } from './checks/max-length.ts'
import { numerals } from './checks/numerals.ts'
import { plurals } from './checks/plurals.ts'
import { terms } from './checks/terms.ts'
import { translated } from './checks/translated.ts'
import { chrf } from './chrf.ts'
import { coverage } from './coverage/coverage.ts'
import { edit } from './edit.ts'
import { entities } from './entities/entities.ts'
import { placeholders } from './placeholders/placeholders.ts'
import { polarity } from './polarity/polarity.ts'
import { quotes } from './quotes/quotes.ts'
import type { MetricContext } from './registered.ts'
import { rougeL } from './rouge-l.ts'
import { ter } from './ter.ts'
import { wer } from './wer.ts'

/** Every metric of the registry, by name and made at once; those of the field with their own defaults. */
export const metrics: Readonly<Record<string, (context: MetricContext) => Metric>> = {
  coverage,
  edit,
  entities,
  quotes,
  polarity,
  placeholders,
  keys,
  translated,
  numerals,
  endings,
  brackets,
  doubled,
  'max-length': (context) => maxLength(context),
  accelerators,
  plurals,
  consistency,
  terms: (context) => terms(context),
  bleu: ({ nrefs }) => bleu({ nrefs }),
  chrf: ({ nrefs }) => chrf({ nrefs }),
  'chrf++': ({ nrefs }) => chrf({ nrefs, wordOrder: 2 }),
  ter: ({ nrefs }) => ter({ nrefs }),
  cer: ({ nrefs }) => cer({ nrefs }),
  wer: ({ nrefs }) => wer({ nrefs }),
  'rouge-l': ({ nrefs }) => rougeL({ nrefs }),
}
