import type { Result } from '../../model/result.ts'
import type { ErrorTable } from '../../model/stemma.ts'
import { findingsBy } from '../../report/lookup.ts'
import { errorList } from './error-list.ts'
import { leftOut } from './left-out.ts'
import { addedFacts, changedFacts } from './other-facts.ts'
import { wordedOtherwise } from './worded-otherwise.ts'

/**
 * Every error against the reference and who made it: words where the texts are there, else facts; passages left out; facts of
 * which the reference knows nothing, and with words only those of added passages, for the others are words already.
 */
export function errorTable(result: Result): ErrorTable {
  const { reference, corpus } = result
  const hasWords = corpus.text === 'included'
  const systems = result.systems
    .filter(({ name, role }) => role === 'hypothesis' && name !== reference)
    .map(({ name }) => name)
  const findings = findingsBy(result)
  const documents = result.documents.map(({ id, texts, alignments, facts = [] }, document) => {
    const textOf = new Map(texts.map((text) => [text.system, text]))
    const alignmentOf = new Map(alignments.map((alignment) => [alignment.system, alignment]))
    const ours = textOf.get(reference)
    const list = errorList(document)
    const present = systems.flatMap((name, system) => {
      const [hypothesis, alignment] = [textOf.get(name), alignmentOf.get(name)]
      if (!ours || !hypothesis || !alignment) return []
      const compared = { reference: ours, hypothesis, alignment }
      const linked = new Set(alignment.beads.flatMap((bead) => (bead.reference.length > 0 ? bead.hypothesis : [])))
      list.add(system, leftOut(ours, alignment))
      list.add(
        system,
        hasWords
          ? wordedOtherwise(ours, hypothesis, alignment.beads)
          : changedFacts(facts, compared, findings(id, name)),
      )
      list.add(
        system,
        addedFacts(facts, compared, (passage) => !(hasWords && linked.has(passage))),
      )
      return [system]
    })
    return { id, systems: present, errors: list.all() }
  })
  return {
    systems,
    documents: documents.map(({ id, systems: present }) => ({ id, systems: present })),
    errors: documents.flatMap(({ errors }) => errors),
  }
}
