import type { Edges } from './edges.ts'
import type { Features } from './features.ts'
import type { SharedWeight } from './similarity.ts'

/** What looks are taken of. */
export interface Scene {
  readonly features: Features
  readonly shared: SharedWeight
  readonly edges: { readonly reference: Edges; readonly hypothesis: Edges }
  /** The similarity of passages of these texts that surely belong together. */
  readonly usual: number
  /** The share of both texts' weight that is linked. */
  readonly coverage: number
}
