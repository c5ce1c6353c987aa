import { SaxesParser } from 'saxes'
import type { Term } from '../model/glossary.ts'
import { UserError } from '../model/user-error.ts'
import { isWithin } from '../text/language-tag.ts'

/** A term of a concept as TBX has it. */
interface Entry {
  readonly language: string
  term: string
  /** As it is written: `preferredTerm-admn-sts`, `deprecatedTerm` … */
  status: string
}

const ofConcept: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry'])
const ofLanguage: ReadonlySet<string> = new Set(['langSet', 'langSec'])
const ofTerm: ReadonlySet<string> = new Set(['tig', 'ntig', 'termSec'])

/** Characters in which the root of an XML file stands, behind its declaration and a comment. */
const mostHead = 4000

export const isTbx = (text: string): boolean => /<(?:martif|tbx)[\s>]/.test(text.slice(0, mostHead))

/** Nobody should use it: deprecated, superseded or not approved, in any spelling of TBX. */
const isForbidden = ({ status }: Entry): boolean => /deprecated|superseded|forbidden|notRecommended/i.test(status)

/**
 * The terms of a TBX file (ISO 30042, 2008 and 2019), each from the source's language into every other: its first term there, or the
 * preferred one, with others of the concept that will do, and those that are deprecated or superseded as forbidden.
 * Synonyms of the source's language are a term each.
 *
 * @throws UserError for what is no XML, at its line
 */
export function readTbx(text: string, path: string, sourceLanguage: string): readonly Term[] {
  const terms: Term[] = []
  let [concept, language, entry]: [Entry[], string, Entry | undefined] = [[], '', undefined]
  let reads: 'term' | 'status' | undefined
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => {
    const sentence = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    throw new UserError(`${path}:${parser.line}: ${sentence}; the file is read as TBX`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (ofConcept.has(name)) concept = []
    else if (ofLanguage.has(name)) language = attributes['xml:lang'] ?? ''
    else if (ofTerm.has(name)) {
      entry = { language, term: '', status: '' }
      concept.push(entry)
    } else if (name === 'term') reads = 'term'
    else if (attributes.type === 'administrativeStatus' || /(?:^|:)administrativeStatus$/.test(name)) reads = 'status'
  })
  parser.on('text', (more) => {
    if (entry !== undefined && reads !== undefined) entry[reads] += more
  })
  parser.on('closetag', ({ name }) => {
    reads = undefined
    if (ofTerm.has(name)) entry = undefined
    if (ofConcept.has(name)) for (const term of termsOf(concept, sourceLanguage)) terms.push(term)
  })
  parser.write(text).close()
  return terms
}

function termsOf(concept: readonly Entry[], sourceLanguage: string): readonly Term[] {
  const all = concept.map((entry) => ({ ...entry, term: entry.term.trim() })).filter(({ term }) => term !== '')
  const isSource = ({ language }: Entry): boolean =>
    isWithin(language, sourceLanguage) || isWithin(sourceLanguage, language)
  const sources = all.filter((each) => isSource(each) && !isForbidden(each))
  const languages = new Set(all.filter((each) => !isSource(each)).map(({ language }) => language))
  return [...languages].flatMap((language) => {
    const own = all.filter((entry) => entry.language === language)
    const usable = own.filter((entry) => !isForbidden(entry))
    const target = usable.find(({ status }) => /preferred/i.test(status)) ?? usable[0]
    if (target === undefined) return []
    const forbidden = own.filter(isForbidden).map(({ term }) => term)
    const others = usable.filter((each) => each !== target).map(({ term }) => term)
    return sources.map(
      ({ term }): Term => ({
        source: term,
        target: target.term,
        ...(others.length > 0 && { others }),
        forbidden,
        language,
      }),
    )
  })
}
