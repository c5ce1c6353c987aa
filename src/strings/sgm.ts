import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An attribute of a start tag. */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined)

/**
 * NIST's SGML, as WMT used until 2020: one side of a test set, each segment by its document and number. It is no XML: an
 * ampersand may stand alone.
 *
 * @throws UserError for a segment that does not end
 */
export function readSgm(file: LocatedText): FoundStrings {
  const { text } = file
  const units: StringUnit[] = []
  let document = ''
  let maker: string | undefined
  let language: string | undefined
  for (const found of text.matchAll(/<(srcset|refset|tstset|doc|seg)\b[^<>]*>/gi)) {
    const [tag, name = ''] = found
    const kind = name.toLowerCase()
    if (kind === 'doc') {
      document = attribute(tag, 'docid') ?? ''
      maker = attribute(tag, 'sysid')
    } else if (kind === 'seg') {
      const start = found.index + tag.length
      const next = text.indexOf('<', start)
      if (!/^<\/seg\s*>/i.test(text.slice(next, next + 20)))
        throw file.fault(found.index, 'a segment that does not end before the next tag, expected </seg>')
      const written = text.slice(start, next)
      const from = start + written.length - written.trimStart().length
      units.push({
        id: `${document}/${attribute(tag, 'id') ?? `#${units.length + 1}`}`,
        place: file.place(from),
        context: maker,
        target: written
          .trim()
          .replace(/&(amp|lt|gt|quot|apos);/g, (whole, entity: string) => entities[entity] ?? whole),
      })
    } else language = attribute(tag, kind === 'srcset' ? 'srclang' : 'trglang')
  }
  return { format: 'sgm', language: language === 'any' ? undefined : language, units, notes: [] }
}
