import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { type DocumentEntry, isOfStrings, textOf } from '../../report/lookup.ts'
import type { Opened } from './systems-of.ts'

/** A document as both results have it, of one reference cut into the same passages. */
export interface CommonDocument {
  readonly a: DocumentEntry
  readonly b: DocumentEntry
}

export interface LeftOut {
  readonly document: string
  readonly why: string
}

export interface CommonDocuments {
  readonly common: readonly CommonDocument[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * The documents whose reference is the same in both results, to the byte and to the passage: only of those can rows be paired.
 * Of strings, all that both have.
 *
 * @throws UserError where there are none
 */
export function commonDocuments(a: Opened, b: Opened): CommonDocuments {
  const theirs = new Map(b.result.documents.map((document) => [document.id, document]))
  const ours = new Set(a.result.documents.map(({ id }) => id))
  const common: CommonDocument[] = []
  const leftOut: LeftOut[] = []
  for (const document of a.result.documents) {
    const other = theirs.get(document.id)
    const why = other === undefined ? `${b.path} has no such document` : differs(a.result, document, b.result, other)
    if (why === undefined) common.push({ a: document, b: other! })
    else leftOut.push({ document: document.id, why })
  }
  for (const { id } of b.result.documents)
    if (!ours.has(id)) leftOut.push({ document: id, why: `${a.path} has no such document` })
  if (common.length > 0) return { common, leftOut }
  const [first] = leftOut
  throw new UserError(
    `${a.path} and ${b.path} have no document in common, expected one whose reference is the same in both${first ? `; of '${first.document}': ${first.why}` : ', and texts in the results'}`,
  )
}

/** Why the references of a document are not the same. */
function differs(a: Result, ours: DocumentEntry, b: Result, theirs: DocumentEntry): string | undefined {
  const [one, other] = [textOf(ours, a.reference), textOf(theirs, b.reference)]
  if (one === undefined || other === undefined) return 'a result has no text of its reference'
  // Those are told from each other by their keys
  if (isOfStrings(a) && isOfStrings(b)) return undefined
  if (one.sha256 !== other.sha256) return 'its reference is another text'
  const isSame =
    one.passages.length === other.passages.length &&
    one.passages.every(({ class: kind, start, end }, i) => {
      const passage = other.passages[i]!
      return kind === passage.class && start === passage.start && end === passage.end
    })
  return isSame ? undefined : 'its reference is cut into other passages'
}
