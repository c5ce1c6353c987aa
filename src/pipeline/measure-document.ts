import { aligners } from '../align/aligners.ts'
import type { Measurer, Recipe } from '../metrics/contract/measurer.ts'
import { fromRecipe } from '../metrics/recipe.ts'
import type { CorpusDocument } from '../model/corpus.ts'
import type { Unit } from './align-texts.ts'
import { alignedDocument, type Links, linksOf } from './aligned-document.ts'
import { type MeasuredColumn, measureColumn } from './column.ts'

/** How documents are measured, as plain values: what a thread is started with. */
export interface Plan {
  readonly unit: Unit
  readonly aligner: keyof typeof aligners
  readonly recipes: readonly Recipe[]
}

/** What a thread finds of one document. */
export interface MeasuredDocument {
  readonly links: Links
  /** One for each recipe, in their order. */
  readonly columns: readonly MeasuredColumn[]
}

/** A function that aligns a document and measures it with the metrics of a plan. */
export async function documentMeasurer({ unit, aligner, recipes }: Plan) {
  const measurers: Measurer[] = []
  for (const recipe of recipes) measurers.push(await fromRecipe(recipe))
  return async (document: CorpusDocument): Promise<MeasuredDocument> => {
    const links = await linksOf(document, unit, aligners[aligner])
    const aligned = alignedDocument(document, links)
    const columns: MeasuredColumn[] = []
    for (const measurer of measurers) columns.push(await measureColumn(measurer, aligned))
    return { links, columns }
  }
}
