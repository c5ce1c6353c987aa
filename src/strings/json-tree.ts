import { printParseErrorCode, visit } from 'jsonc-parser'
import type { LocatedText } from './located-text.ts'

interface JsonObject {
  readonly kind: 'object'
  readonly offset: number
  /** Every property in the order of the file, those of one name too. */
  readonly entries: readonly JsonEntry[]
}

interface JsonArray {
  readonly kind: 'array'
  readonly offset: number
  readonly items: readonly JsonNode[]
}

/** A string, number, boolean or null; the offset of a string is that of its first character behind the mark. */
export interface JsonLeaf {
  readonly kind: 'leaf'
  readonly offset: number
  readonly value: string | number | boolean | null
}

export interface JsonEntry {
  readonly key: string
  readonly value: JsonNode
}

export type JsonNode = JsonObject | JsonArray | JsonLeaf

/** Levels. Files of strings have three or four; the parser calls itself for each. */
const deepest = 200

const expected: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'no number of JSON, expected one such as 12 or -0.5',
  PropertyNameExpected: 'expected a name in double quotation marks',
  ValueExpected: 'expected a value',
  ColonExpected: "expected ':'",
  CommaExpected: "expected ','",
  CloseBraceExpected: "expected '}'",
  CloseBracketExpected: "expected ']'",
  EndOfFileExpected: 'expected nothing behind the one value of the file',
  UnexpectedEndOfString: "a string that is not closed on its line, expected '\"'",
  UnexpectedEndOfComment: "a comment that is not closed, expected '*/'",
  InvalidUnicode: 'expected four hexadecimal digits behind \\u',
  InvalidEscapeCharacter: 'an escape that JSON does not have, expected one such as \\n, \\" or \\u00e9',
  InvalidCharacter: 'a control character in a string, expected an escape such as \\n',
}

const isLeaf = (value: unknown): value is JsonLeaf['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/**
 * JSON with places; comments are allowed, as browsers and TypeScript have them.
 *
 * @throws UserError for what is no JSON, at its place
 */
export function jsonTree(file: LocatedText): JsonNode {
  let root: JsonNode | undefined
  let key = ''
  const open: ({ key: string } & (
    | { kind: 'object'; offset: number; entries: JsonEntry[] }
    | { kind: 'array'; offset: number; items: JsonNode[] }
  ))[] = []
  const put = (value: JsonNode): void => {
    const parent = open.at(-1)
    if (parent === undefined) root ??= value
    else if (parent.kind === 'array') parent.items.push(value)
    else parent.entries.push({ key, value })
  }
  const down = (node: (typeof open)[number]): void => {
    put(node)
    if (open.length >= deepest)
      throw file.fault(node.offset, `nested in more than ${deepest} levels, expected a file of strings`)
    open.push(node)
  }
  // A BOM is no white space to the parser
  const start = file.text.startsWith('\uFEFF') ? 1 : 0
  visit(start === 0 ? file.text : file.text.slice(start), {
    onObjectBegin: (at) => down({ key, kind: 'object', offset: at + start, entries: [] }),
    onObjectProperty(name) {
      key = name
    },
    onArrayBegin: (at) => down({ key, kind: 'array', offset: at + start, items: [] }),
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
    onLiteralValue(value: unknown, at) {
      if (isLeaf(value)) put({ kind: 'leaf', offset: at + start + (typeof value === 'string' ? 1 : 0), value })
    },
    onError(code, at) {
      throw file.fault(
        at + start,
        `${expected[printParseErrorCode(code)] ?? 'a character that does not belong here'}; the file is read as JSON`,
      )
    },
  })
  if (root === undefined) throw file.fault(start, 'expected a value; the file is read as JSON')
  return root
}

/** The text of a string; `undefined` of anything else. */
export const textOfNode = (node: JsonNode | undefined): string | undefined =>
  node?.kind === 'leaf' && typeof node.value === 'string' ? node.value : undefined

/** The last property of a name, which is what JSON means by it. */
export function property(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.findLast(({ key }) => key === name)?.value : undefined
}
