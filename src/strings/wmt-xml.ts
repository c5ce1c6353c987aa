import type { StringUnit } from '../model/string-unit.ts'
import { UserError } from '../model/user-error.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { elementsOf, isElement, plainText, textStart, type XmlElement, xmlTree } from './xml-tree.ts'

/** All elements of a name below, wherever. */
function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((node) => (node.name === name ? [node] : below(node, name)))
}

/** Whose translation it is: the translator's of a reference, the system's of an output. */
const makerOf = ({ name, attributes }: XmlElement): string =>
  (name === 'ref' ? (attributes.translator ?? 'ref') : attributes.system) ?? ''

/** Segments by their number. */
const segmentsOf = (side: XmlElement | undefined): ReadonlyMap<string, XmlElement> =>
  new Map((side === undefined ? [] : below(side, 'seg')).map((seg, i) => [seg.attributes.id ?? `#${i + 1}`, seg]))

/**
 * A test set as WMT gives it out since 2021: sources beside one translation of them.
 *
 * @throws UserError for other XML, and where it holds several translations and none was chosen
 */
export function readWmtXml(file: LocatedText, choice: StringsChoice): FoundStrings {
  const root = xmlTree(file)
  if (root.name !== 'dataset') throw file.fault(root.start, `the root is <${root.name}>, expected <dataset>`)
  const documents = below(root, 'doc')
  const translationsOf = (document: XmlElement): readonly XmlElement[] =>
    ['ref', 'hyp'].flatMap((name) => elementsOf(document, name))
  const makers = [...new Set(documents.flatMap((document) => translationsOf(document).map(makerOf)))]
  const { system = makers.length > 1 ? undefined : makers[0] } = choice
  if (makers.length > 0 && (system === undefined || !makers.includes(system)))
    throw new UserError(
      `${file.path}: ${system === undefined ? '' : `no translation by '${system}'; `}holds translations by ${makers.join(', ')}, expected one to be named`,
    )
  let languages: (string | undefined)[] = []
  const units = documents.flatMap((document): StringUnit[] => {
    const [source] = elementsOf(document, 'src')
    const target = translationsOf(document).find((one) => makerOf(one) === system)
    languages = [source?.attributes.lang ?? languages[0], target?.attributes.lang ?? languages[1]]
    const [sources, targets] = [segmentsOf(source), segmentsOf(target)]
    return [...new Set([...sources.keys(), ...targets.keys()])].map((number): StringUnit => {
      const [from, to] = [sources.get(number), targets.get(number)]
      return {
        id: `${document.attributes.id ?? ''}/${number}`,
        place: file.place(textStart(to ?? from ?? document, file, false)),
        source: from && plainText(from),
        target: to && plainText(to),
      }
    })
  })
  return { format: 'wmt', language: languages[1], sourceLanguage: languages[0], units, notes: [] }
}
