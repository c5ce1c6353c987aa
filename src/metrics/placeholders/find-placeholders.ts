import type { Span } from '../../model/document.ts'
import { dialectArguments, isKnownDialect } from './dialect-arguments.ts'

export type PlaceholderKind = 'argument' | 'branch' | 'tag' | 'address' | 'entity' | 'escape'

/** A piece of a text that a program reads and a translator must leave as it is. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind
  /** Equal for spellings that mean the same: `{{ name }}` and `{{name}}`, one tag with other translatable attributes. */
  readonly key: string
  /** Stands in a branch of a plural or select. Languages have different numbers of branches, so only whether it is there counts. */
  readonly inBranch?: true
  /** Filled in by its place in the text: of two `%s` the first takes the first value. */
  readonly byOrder?: true
}

interface Syntax {
  readonly kind: PlaceholderKind
  readonly pattern: RegExp
  /** What every match has in it: most texts need not be searched for most of these. */
  readonly sign: string
  readonly key?: (match: string) => string
  readonly byOrder?: (match: string) => boolean
}

const withoutSpace = (written: string): string => written.replace(/\s+/g, '')

/** A tag's name and the attributes that are for programs: a title or an alternative text is translated. */
const tagKey = (tag: string): string =>
  tag
    .replace(/\s(?:title|alt|placeholder|aria-label|lang|dir)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/\s*=\s*(?:'([^'"]*)'|(?="))/g, (_, value?: string) => (value === undefined ? '=' : `="${value}"`))
    .replace(/\s+/g, ' ')
    .replace(/\s*(\/?>)$/, '$1')
    .replace(/^<\/?[\w:-]+/, (name) => name.toLowerCase())
    .replace(/^<(br|hr|img|input|wbr)\b(.*?)\/?>$/, '<$1$2>')

/** What ends an address: white space, quotation marks and brackets, signs of other scripts, letters of those that put no blanks between words. */
const ends = String.raw`\s<>"'“”„’«»)\]}|،؛۔、。，；：！？）】》」』\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}`

const addressFrom = (start: string): RegExp => new RegExp(`${start}[^${ends}]*[^${ends}.,;:!?…]`, 'giu')

// In order: what an earlier line has read is no later line's.
const syntaxes: readonly Syntax[] = [
  { kind: 'address', sign: '://', pattern: addressFrom(String.raw`(?:https?|ftp):\/\/`) },
  { kind: 'address', sign: '.', pattern: addressFrom(String.raw`(?<![\p{L}\d.@\/-])www\.[\w\-]+\.`) },
  { kind: 'address', sign: '@', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?!\w)/giu },
  {
    kind: 'tag',
    sign: '<',
    pattern: /<\/?(?:[a-z][\w:-]*|\d+)(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/giu,
    key: tagKey,
  },
  { kind: 'argument', sign: '{{', pattern: /\{\{\{?[^{}]{1,80}\}?\}\}/gu, key: withoutSpace },
  { kind: 'argument', sign: '$t(', pattern: /\$t\([^()]{1,80}\)/gu, key: withoutSpace },
  { kind: 'argument', sign: '{', pattern: /(?:\$|[#%](?=\{[\p{L}_@]))\{[^{}]{1,80}\}/gu, key: withoutSpace },
  {
    kind: 'argument',
    sign: '{',
    pattern: /\{(?:[\p{L}_$][\w.$-]*|\d+)?(?:[:!,][^{}\n]{1,40})?\}/gu,
    key: withoutSpace,
    byOrder: (it) => it === '{}',
  },
  { kind: 'argument', sign: '%(', pattern: /%\([\w.]+\)[-+#0]*\d*(?:\.\d+)?[diouxXeEfFgGcrsa]/gu },
  { kind: 'argument', sign: '%', pattern: /(?<![\d%])%[a-z_][\w.-]*%/giu },
  {
    kind: 'argument',
    sign: '%',
    pattern:
      /(?<![\d%])%(?:\d+\$)?[-+#0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh?|ll?|[qzjtL])?[@diouxXeEfFgGaAcsSpn](?!\p{L})/gu,
    byOrder: (it) => !it.includes('$'),
  },
  { kind: 'escape', sign: '%%', pattern: /%%/gu },
  { kind: 'entity', sign: '&', pattern: /&(?:nbsp|amp|lt|gt|quot|apos|shy|zwnj|zwj|#\d{1,6}|#x[\da-f]{1,6});/giu },
  { kind: 'escape', sign: '\\', pattern: /\\(?:[nrtbf"'\\]|u[\da-fA-F]{4}|x[\da-fA-F]{2})/gu },
]

/** What has none of these has no placeholder of any kind. */
const anySign = /[{}%<>&\\@$#]|:\/\/|www\./i

function findPlain(text: string, asked = syntaxes): readonly Placeholder[] {
  if (!anySign.test(text)) return []
  const found: Placeholder[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, pattern, sign, key = (it: string) => it, byOrder } of asked) {
    if (!text.includes(sign)) continue
    for (const { 0: written, index: start } of text.matchAll(pattern)) {
      const end = start + written.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ kind, key: key(written), start, end, ...(byOrder?.(written) === true && { byOrder: true }) })
    }
  }
  return found
}

interface Branch {
  readonly selector: string
  readonly span: Span
}

interface Choice extends Span {
  readonly name: string
  readonly type: string
  readonly branches: readonly Branch[]
}

const choiceHead = /\{\s*([\w.-]+)\s*,\s*(plural|selectordinal|select)\s*,/gu

/** `{n, plural, one {# file} other {# files}}` from its opening brace; undefined where its braces do not close. */
function choiceAt(
  text: string,
  { 0: head, 1: name = '', 2: type = '', index: start }: RegExpExecArray,
): Choice | undefined {
  const branches: Branch[] = []
  let depth = 1
  let open = start + head.length
  let selector = ''
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') {
      if (depth === 1) {
        selector = text
          .slice(open, i)
          .replace(/offset:\d+/, '')
          .trim()
        open = i + 1
      }
      depth++
    } else if (text[i] === '}') {
      depth--
      if (depth === 1) {
        branches.push({ selector, span: { start: open, end: i } })
        open = i + 1
      } else if (depth === 0) return { name, type, branches, start, end: i + 1 }
    }
  }
  return undefined
}

const shifted = (found: Placeholder, by: number): Placeholder => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
  inBranch: true,
})

/** The branches a translation must have too: every one of a select, of a plural `other` and those for exact numbers. */
const mustStay = (type: string, selector: string): boolean =>
  type === 'select' || selector === 'other' || selector.startsWith('=')

function ofChoice(text: string, { name, type, branches, start }: Choice): readonly Placeholder[] {
  const head = { start, end: text.indexOf(',', start) }
  return [
    { kind: 'argument', key: `{${name},${type}}`, ...head },
    ...branches.flatMap(({ selector, span }): readonly Placeholder[] => {
      const content = text.slice(span.start, span.end)
      const number = type === 'select' ? -1 : content.indexOf('#')
      const at = { start: span.start, end: Math.max(span.end, span.start + 1) }
      return [
        ...(mustStay(type, selector) ? [{ kind: 'branch' as const, key: `${selector} of {${name}}`, ...at }] : []),
        ...(number < 0
          ? []
          : [shifted({ kind: 'argument', key: `# of {${name}}`, start: number, end: number + 1 }, span.start)]),
        ...findPlaceholders(content).map((found) => shifted(found, span.start)),
      ]
    }),
  ]
}

/** What no dialect of placeholders says: tags, addresses and character references. */
const ofAnyDialect = syntaxes.filter(({ kind }) => kind !== 'argument' && kind !== 'escape')

/** The tags, addresses and character references of a text. */
export const findMarkup = (text: string): readonly Placeholder[] => findPlain(text, ofAnyDialect)

/** Stands for a value inside a tag or an address, as long as it was written. */
const filled = '\uFFFC'

/** Only what a dialect fills in, beside tags, addresses and character references. */
function findOfDialect(text: string, dialect: string): readonly Placeholder[] {
  const found = dialectArguments(text, dialect)
  let rest = ''
  for (const { start, end } of found) rest += text.slice(rest.length, start) + filled.repeat(end - start)
  const others = findMarkup(rest + text.slice(rest.length))
  const ours = found.flatMap(({ key, ...span }): readonly Placeholder[] =>
    key === undefined ? [] : [{ kind: 'argument', key, ...span }],
  )
  return [...ours, ...others.map((other) => ({ ...other, key: other.key.replace(/\uFFFC+/g, filled) }))].sort(
    (a, b) => a.start - b.start,
  )
}

/**
 * Placeholders, tags, web and mail addresses, character references and escapes of a text in any language, in order. ICU
 * plurals and selects are read with their branches. Of a text whose dialect of placeholders is known, nothing of another's.
 */
export function findPlaceholders(text: string, dialect?: string): readonly Placeholder[] {
  const isKnown = isKnownDialect(dialect)
  if (!isKnown && !anySign.test(text)) return []
  const key = isKnown ? `${dialect} ${text}` : text
  const known = lately.get(key)
  if (known !== undefined) return known
  if (lately.size >= remembered) lately.clear()
  const found = isKnown ? findOfDialect(text, dialect) : findOfAny(text)
  lately.set(key, found)
  return found
}

/** Every check of a string asks anew. */
const lately = new Map<string, readonly Placeholder[]>()

/** Texts: checks go through a thousand strings at a time, with their sources. */
const remembered = 4096

function findOfAny(text: string): readonly Placeholder[] {
  if (!text.includes('{')) return findPlain(text).toSorted((a, b) => a.start - b.start)
  const choices: Choice[] = []
  for (const match of text.matchAll(choiceHead)) {
    const choice = match.index >= (choices.at(-1)?.end ?? 0) ? choiceAt(text, match) : undefined
    if (choice !== undefined) choices.push(choice)
  }
  const taken = new Uint8Array(text.length)
  for (const { start, end } of choices) taken.fill(1, start, end)
  const plain = findPlain(text).filter(({ start, end }) => !taken.subarray(start, end).includes(1))
  return [...plain, ...choices.flatMap((choice) => ofChoice(text, choice))].sort((a, b) => a.start - b.start)
}
