import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Measurer, Recipe } from '../metrics/contract/measurer.ts'
import { fromRecipe } from '../metrics/recipe.ts'
import type { CorpusDocument } from '../model/corpus.ts'
import { withoutPassages } from '../report/withhold.ts'
import type { Unit } from './align-texts.ts'
import { type AlignedDocument, alignedDocument, type Links, linksOf } from './aligned-document.ts'
import { type Keeping, measureColumn } from './column.ts'
import { type PackedRecord, packColumn } from './records/record.ts'
import { type ResultDocument, resultDocument } from './result-document.ts'

/** How documents are measured, as plain values: what a thread is started with. */
export interface Plan {
  readonly unit: Unit
  /** One of the package's; absent: the links come with the document. */
  readonly aligner?: keyof typeof aligners
  /** Of the package's metrics, in the order of the columns; null: of a metric that is measured elsewhere. */
  readonly recipes: readonly (Recipe | null)[]
  readonly keeping: Keeping
}

/** A document to measure. */
export interface Task {
  readonly document: CorpusDocument
  /** Where they are known already. */
  readonly links?: Links
  /** Columns to measure. Absent: all that the plan has a recipe of. */
  readonly columns?: readonly number[]
}

export interface MeasuredDocument {
  readonly record: PackedRecord
  /** Where some metric is measured elsewhere. */
  readonly links?: Links
}

export interface Prepared {
  readonly aligned: AlignedDocument
  readonly entry: ResultDocument
}

/** A document with its pairs, and as a result has it. */
export function prepare(document: CorpusDocument, links: Links): Prepared {
  const aligned = alignedDocument(document, links)
  return { aligned, entry: resultDocument(aligned) }
}

/** A function that aligns a document and measures it with the metrics of a plan. */
export async function documentMeasurer({ unit, aligner, recipes, keeping }: Plan, opened?: OpenAligner) {
  const measurers: (Measurer | undefined)[] = []
  for (const recipe of recipes) measurers.push(recipe === null ? undefined : await fromRecipe(recipe))
  return async ({ document, links: known, columns }: Task): Promise<MeasuredDocument> => {
    const links = known ?? (await linksOf(document, unit, opened ?? aligners[aligner ?? 'variorum']))
    const { aligned, entry } = prepare(document, links)
    const record = [JSON.stringify(keeping.withheld ? withoutPassages(entry) : entry)]
    for (const [c, measurer] of measurers.entries()) {
      const wanted = measurer !== undefined && (columns === undefined || columns.includes(c))
      for (const text of packColumn(wanted ? await measureColumn(measurer, aligned, entry, keeping) : undefined))
        record.push(text)
    }
    return { record, ...(recipes.includes(null) && { links }) }
  }
}
