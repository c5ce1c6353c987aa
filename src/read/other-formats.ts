import { UserError } from '../model/user-error.ts'

/** Formats that hold text besides other things, by what only they have, and what to do with such a file. */
const formats: readonly (readonly [name: string, isOne: (text: string) => boolean, instead: string])[] = [
  [
    'SubRip subtitles',
    (text) => /^\ufeff?\s*\d+\s*\n\d{1,2}:\d\d:\d\d[,.]\d{3}\s+-->/.test(text),
    'its text without cue numbers and time codes',
  ],
  ['WebVTT subtitles', (text) => /^\ufeff?WEBVTT(?:\s|$)/.test(text), 'its text without time codes'],
  ['XLIFF', (text) => /^\ufeff?\s*<(?:\?xml[^>]*>\s*<)?xliff\s/.test(text), 'its targets as plain text'],
  ['a PO file', (text) => /^msgid "/m.test(text) && /^msgstr(?:\[\d+\])? "/m.test(text), 'its messages as plain text'],
  ['HTML', isHtml, 'its text without tags'],
  ['XML', (text) => /^\ufeff?\s*<\?xml\s/.test(text), 'its text without tags'],
  ['JSON', isJson, 'its strings as plain text'],
]

/** Tags of a page, so many that they are no slip. */
function isHtml(text: string): boolean {
  if (/^\ufeff?\s*<(?:!doctype\s+html|html[\s>])/i.test(text)) return true
  return (text.match(/<\/(?:p|div|span|body|ul|li|td|tr|h[1-6])>/gi)?.length ?? 0) >= 3
}

function isJson(text: string): boolean {
  const first = text.replace(/^\ufeff/, '').trim()
  if (!/^[[{]/.test(first)) return false
  // one value, or one a line
  return [first, first.slice(0, first.indexOf('\n') + 1)].some((part) => {
    try {
      return typeof JSON.parse(part) === 'object'
    } catch {
      return false
    }
  })
}

/**
 * What stands around the text in such a file would be read as prose.
 *
 * @throws UserError for a file of another format than text
 */
export function refuseOtherFormats(text: string, path: string): void {
  const found = formats.find(([, isOne]) => isOne(text))
  if (found === undefined) return
  const [name, , instead] = found
  throw new UserError(
    `${path}: looks like ${name}, expected plain text; give ${instead}, or read its strings by their keys: variorum run --source FILE, or --strings`,
  )
}
