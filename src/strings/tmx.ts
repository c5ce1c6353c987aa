import type { StringUnit } from '../model/string-unit.ts'
import { chosenLanguage } from './chosen-language.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { type InlineKinds, textWithCodes } from './inline-codes.ts'
import type { LocatedText } from './located-text.ts'
import { elementOf, elementsOf, plainText, textStart, type XmlElement, xmlTree } from './xml-tree.ts'

const kinds: InlineKinds = { ph: 'code', it: 'code', ut: 'code', bpt: 'begin', ept: 'end', hi: 'clear' }

const languageOf = ({ attributes }: XmlElement): string => attributes['xml:lang'] ?? attributes.lang ?? ''

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const primary = (tag: string): string => tag.split(/[-_]/)[0] ?? tag

/** The variant in a language, or in another country's. */
const variantIn = (variants: readonly XmlElement[], language: string): XmlElement | undefined =>
  variants.find((variant) => isSame(languageOf(variant), language)) ??
  variants.find((variant) => isSame(primary(languageOf(variant)), primary(language)))

/**
 * A translation memory: one language of it beside its source. A unit without a `tuid` is called by its number.
 *
 * @throws UserError for XML that is none, and where it holds several languages and none was chosen
 */
export function readTmx(file: LocatedText, choice: StringsChoice): FoundStrings {
  const root = xmlTree(file)
  const body = root.name === 'tmx' ? elementOf(root, 'body') : undefined
  if (body === undefined) throw file.fault(root.start, 'expected <tmx> with a <body>')
  const all = elementsOf(body, 'tu').map((tu) => ({ tu, variants: elementsOf(tu, 'tuv') }))
  const languages = [...new Set(all.flatMap(({ variants }) => variants.map(languageOf)))]
  const declared = elementOf(root, 'header')?.attributes.srclang
  const first = declared === undefined || declared === '*all*' ? languages[0] : declared
  const sourceLanguage =
    choice.sourceLanguage ??
    languages.find((language) => isSame(language, first ?? '')) ??
    languages.find((language) => isSame(primary(language), primary(first ?? '')))
  const language = chosenLanguage(file, languages, sourceLanguage, choice)
  const textOf = (variant: XmlElement | undefined): string | undefined => {
    const seg = variant && elementOf(variant, 'seg')
    return seg && textWithCodes(seg, kinds)
  }
  const units = all.map(({ tu, variants }, i): StringUnit => {
    const source = sourceLanguage === undefined ? undefined : variantIn(variants, sourceLanguage)
    const target = language === undefined ? undefined : variantIn(variants, language)
    const shown = target ?? source ?? tu
    const notes = elementsOf(tu, 'note').map(plainText)
    return {
      id: tu.attributes.tuid ?? `#${i + 1}`,
      place: file.place(textStart(elementOf(shown, 'seg') ?? shown, file, false)),
      note: notes.length === 0 ? undefined : notes.join('\n'),
      source: textOf(source),
      target: target === source ? undefined : textOf(target),
    }
  })
  return { format: 'tmx', language, sourceLanguage, units, notes: [] }
}
