import type { AskedWidth } from './asked-width.ts'
import type { Edges } from './edges.ts'
import type { Features } from './features.ts'
import type { SharedWeight } from './similarity.ts'

/** What the features of a link are computed from. */
export interface LinkContext {
  readonly features: Features
  readonly shared: SharedWeight
  readonly edges: { readonly reference: Edges; readonly hypothesis: Edges }
  /** The similarity of passages of these texts that surely belong together. */
  readonly typical: number
  /** The share of both texts' weight that is linked. */
  readonly coverage: number
  /** What lengths of the hypothesis are multiplied by, to be held against those of the reference. */
  readonly stretch: number
  /** Passages that a link of these texts has on either side by rule; 1 and 1 where passages are about equally long. */
  readonly asked: AskedWidth
}
