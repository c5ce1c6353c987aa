import type { OpenAligner } from '../../align/aligners.ts'
import type { Place } from '../../challenge/plant.ts'
import { shuffled } from '../../challenge/texts.ts'
import { seededRandom } from '../../math/random.ts'
import type { Base } from '../../model/challenge.ts'
import type { Corpus, CorpusDocument } from '../../model/corpus.ts'
import type { Document } from '../../model/document.ts'
import type { Unit } from '../align-texts.ts'
import { alignedDocument, linksOf } from '../aligned-document.ts'

/** A segment that can be changed. */
export interface SegmentPlace extends Place {
  /** The day its document was first published, ISO 8601. */
  readonly date?: string
  /** Whose translation it is. */
  readonly system: string
  /** Which segment of which reference it is compared with: equal for what two systems have of it. */
  readonly of: string
}

/** A text of a document that can be changed, with what it is compared with. */
export interface TextPlace extends Place {
  readonly document: CorpusDocument
  readonly hypothesis: Document
}

/** What there is to change: copies of the references, and translations. */
export interface Places {
  readonly segments: Readonly<Record<Base, readonly SegmentPlace[]>>
  readonly texts: Readonly<Record<Base, readonly TextPlace[]>>
  /** What a person wrote, by segment of the reference. */
  readonly humans: ReadonlyMap<string, string>
}

export interface PlacesOptions {
  readonly unit: Unit
  readonly aligner: OpenAligner
  readonly seed: number
  /** Segments of the references that are enough. */
  readonly enough: number
  /** The translation to change; absent: every system's. */
  readonly translation: string | undefined
  /** A person's translation, which is kept beside it. */
  readonly human: string | undefined
}

/** Documents in an order drawn by lot, aligned until there is enough to change: a large corpus is not read to its end. */
export async function placesOf(corpus: Corpus, options: PlacesOptions): Promise<Places> {
  const segments: Record<Base, SegmentPlace[]> = { reference: [], translation: [] }
  const texts: Record<Base, TextPlace[]> = { reference: [], translation: [] }
  const humans = new Map<string, string>()
  const sorted = [...corpus.documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const document of shuffled(sorted, seededRandom(options.seed))) {
    if (segments.reference.length >= options.enough) break
    const aligned = alignedDocument(document, await linksOf(document, options.unit, options.aligner))
    for (const [i, { text, pairs, relation }] of aligned.variants.entries()) {
      const base = i === 0 ? 'reference' : 'translation'
      // A retelling is no translation: what it leaves out is not to be told from what a change did.
      if (relation !== 'same-text') continue
      const isHuman = i > 0 && text.system === options.human
      const isAsked = i === 0 || options.translation === undefined || text.system === options.translation
      if (!isHuman && !isAsked) continue
      const hypothesis = i === 0 ? document.reference : document.hypotheses[i - 1]!
      if (isAsked) texts[base].push({ text: text.text, reference: document.reference.text, document, hypothesis })
      for (const {
        references: [reference = ''],
        hypothesis: said,
        source,
        date,
        origin,
      } of pairs) {
        if (reference === '' || said === '' || (i > 0 && said === reference)) continue
        const of = `${document.id} ${origin?.reference.spans.map(({ start }) => start).join(' ')}`
        if (isHuman) humans.set(of, said)
        if (!isAsked) continue
        segments[base].push({
          text: said,
          reference,
          ...(source !== undefined && { source }),
          ...(date !== undefined && { date }),
          system: text.system,
          of,
        })
      }
    }
  }
  return { segments, texts, humans }
}
