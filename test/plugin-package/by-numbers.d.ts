import type { Aligner } from 'variorum'

declare const byNumbers: Aligner
export default byNumbers
