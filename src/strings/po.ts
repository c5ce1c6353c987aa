import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { type PoEntry, poEntries } from './po-entries.ts'

/** A field of the header, which is the translation of an empty message. */
const field = (header: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(header)?.[1]?.replaceAll('_', '-')

const isHeader = ({ msgid, msgctxt }: PoEntry): boolean => msgid.text === '' && msgctxt === undefined

/** `c` of the flag `c-format`; what a program guessed (`possible-c-format`) or denied (`no-c-format`) declares nothing. */
const dialectOf = (flags: readonly string[]): string | undefined =>
  flags.find((flag) => flag.endsWith('-format') && !/^(?:no|possible|impossible)-/.test(flag))?.replace(/-format$/, '')

const maxLengthOf = (flags: readonly string[]): number | undefined => {
  const [, length] = flags.map((flag) => /^max-length:\s*(\d+)$/.exec(flag)).find((found) => found !== null) ?? []
  return length === undefined ? undefined : Number(length)
}

/** An entry's one string, or one for each of its plural forms: the first has the singular as its source. */
function unitsOf(entry: PoEntry, file: LocatedText): StringUnit[] {
  const { msgctxt, msgid, plural, strings, flags, notes } = entry
  const id = msgctxt === undefined ? msgid.text : `${msgctxt.text}\u0004${msgid.text}`
  const about = {
    context: msgctxt?.text,
    state: flags.includes('fuzzy') ? 'fuzzy' : undefined,
    note: notes.length === 0 ? undefined : notes.join('\n'),
    maxLength: maxLengthOf(flags),
    dialect: dialectOf(flags),
  }
  return strings.map(({ form, text, offset }) => ({
    id: plural === undefined ? id : `${id}[${form}]`,
    place: file.place(offset),
    ...about,
    ...(plural !== undefined && { branch: form, group: id }),
    source: plural === undefined || (form === '0' && strings.length > 1) ? msgid.text : plural.text,
    // gettext shows the source where the translation is empty
    target: text === '' ? undefined : text,
  }))
}

/**
 * A PO file or template. gettext-parser, which tests hold this to, keeps the last of two messages of one id and no places.
 *
 * @throws UserError for what msgfmt would refuse
 */
export function readPo(file: LocatedText): FoundStrings {
  const { entries, obsolete } = poEntries(file)
  const header = entries.find(isHeader)?.strings[0]?.text ?? ''
  const what = obsolete === 1 ? '1 obsolete message is' : `${obsolete} obsolete messages are`
  return {
    format: 'po',
    language: field(header, 'Language'),
    sourceLanguage: field(header, 'X-Source-Language'),
    units: entries.filter((entry) => !isHeader(entry)).flatMap((entry) => unitsOf(entry, file)),
    notes: obsolete === 0 ? [] : [`${what} left out`],
  }
}
