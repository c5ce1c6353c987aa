import type { Result } from '../../model/result.ts'
import { clip } from '../escape.ts'
import { textOf } from '../lookup.ts'
import type { ApparatusRow, Cell, Reading, ReadingPlace } from './row.ts'

const lemmaLength = 60
const messageLength = 110
const readingsShown = 3

/** `person Ada Okafor`, `role of Ada Okafor: minister`, `quotation of Ada Okafor: “We shall …”`; escape it. */
export function lemma(result: Result, row: ApparatusRow): string {
  const { type, label, holder, speaker } = row
  const document = result.documents.length > 1 ? `${row.document}: ` : ''
  if (type === 'role') return `${document}role of ${holder ?? '-'}: ${label ?? ''}`
  if (type !== 'quotation') return `${document}${type} ${clip(label ?? '', lemmaLength)}`
  const words = quotedWords(result, row)
  const of = speaker === null ? '' : ` of ${clip(speaker, lemmaLength)}`
  return `${document}quotation${of}${words === null ? '' : `: ${clip(words, lemmaLength)}`}`
}

/** The words of a quotation with its marks, where the result has them: a quotation may run over passages. */
function quotedWords({ corpus, documents }: Result, { document, place: at }: ApparatusRow): string | null {
  const entry = documents.find(({ id }) => id === document)
  const text = entry && textOf(entry, at.system)
  if (!text || corpus.text === 'withheld') return null
  const parts = at.passages.flatMap((index) => {
    const passage = text.passages[index]
    if (passage?.text === undefined) return []
    return [passage.text.slice(Math.max(0, at.start - passage.start), Math.max(0, at.end - passage.start))]
  })
  return parts.length === 0 ? null : parts.join(' ')
}

/** `¶4:190–199`: passages counted from 1 as a reader counts, then the characters of the file. */
export function place({ passages, start, end }: ReadingPlace): string {
  const [first] = passages
  const last = passages.at(-1)
  if (first === undefined || last === undefined) return `${start}–${end}`
  return `¶${first + 1}${last > first ? `–${last + 1}` : ''}:${start}–${end}`
}

/** The readings of a cell: what stands there now where that is not the lemma itself, and where; the first few of them. */
export function readingsOf({ kind, readings }: Cell, label: string | null): string {
  const told = kind === 'kept' ? readings.filter(({ text }) => text !== null) : readings
  const words = told.map((reading) => {
    const { text } = reading
    const isLemma = kind === 'kept' || text?.toLowerCase() === label?.toLowerCase()
    return readingWords({ ...reading, text: isLemma ? null : text })
  })
  const different = [...new Set(words)].filter((one) => one !== '')
  const left = different.length - readingsShown
  return [...different.slice(0, readingsShown), ...(left > 0 ? [`${left} more`] : [])].join('; ')
}

// Grades that only repeat what the cell says.
const silent = new Set(['lost', 'added', 'verbatim'])

/** The grade and what changed of a quotation, the variant's words of anything else; then where. */
function readingWords({ text, grade, message, place: at }: Reading): string {
  const isGraded = grade !== null && !silent.has(grade)
  const change = isGraded && message !== null ? `(${clip(bare(message), messageLength)})` : ''
  const parts = [isGraded ? grade : '', text === null ? '' : clip(text, lemmaLength), at ? place(at) : '', change]
  return parts.filter((part) => part !== '').join(' ')
}

/** The grade says already what kind of change it is. */
const bare = (message: string): string =>
  message.replace(/^quotation (?:(?:reworded|changed|added): |cut to [^:]*: |changed between (?=yes and no: ))/, '')
