import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../../model/user-error.ts'
import { firstLine } from '../../plugin/first-line.ts'
import { importModule } from '../../plugin/load-module.ts'
import { readBytes } from '../../read/bytes.ts'
import { decode } from '../../read/decode.ts'
import { type JsonNode, jsonTree } from '../../strings/json-tree.ts'
import { locatedText } from '../../strings/located-text.ts'

const expected = 'an object with commands and their options'

/** What a file says, not yet held to anything, and where: `file`, or `file:line:column` of the value at these keys. */
export interface LoadedConfig {
  readonly value: unknown
  readonly where: (keys: readonly PropertyKey[]) => string
  /** Keys that stand a second time in their object, and where: which of two is meant cannot be known. */
  readonly twice: readonly { readonly keys: readonly string[]; readonly where: string }[]
}

/**
 * A configuration file: JSON with comments, or the default export of a module.
 *
 * @throws UserError where it is not there, no JSON, or a module that cannot be loaded or has no default export
 */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  return /\.jsonc?$/.test(file) ? loadJson(file) : { value: await loadModule(file), where: () => file, twice: [] }
}

async function loadJson(file: string): Promise<LoadedConfig> {
  const text = locatedText(file, decode(await readBytes(file, expected), file))
  const root = jsonTree(text)
  const placeOf = (offset: number): string => {
    const { line, column } = text.place(offset)
    return `${file}:${line}:${column}`
  }
  return {
    value: plainValue(root),
    twice: repeated(root).map(({ keys, offset }) => ({ keys, where: placeOf(offset) })),
    where: (keys) => placeOf(nodeAt(root, keys).offset),
  }
}

function plainValue(node: JsonNode): unknown {
  if (node.kind === 'leaf') return node.value
  if (node.kind === 'array') return node.items.map(plainValue)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]))
}

/** Properties whose name stands before in the same object. */
function repeated(node: JsonNode, keys: readonly string[] = []): readonly Repeated[] {
  if (node.kind === 'leaf') return []
  const named = node.kind === 'object' ? node.entries : node.items.map((value, i) => ({ key: String(i), value }))
  const seen = new Set<string>()
  return named.flatMap(({ key, value }) => {
    const own = [...keys, key]
    const again = seen.has(key) ? [{ keys: own, offset: value.offset }] : []
    seen.add(key)
    return [...again, ...repeated(value, own)]
  })
}

interface Repeated {
  readonly keys: readonly string[]
  readonly offset: number
}

/** The node at these keys, or as far as they lead. */
function nodeAt(node: JsonNode, [key, ...others]: readonly PropertyKey[]): JsonNode {
  const next =
    node.kind === 'object'
      ? node.entries.findLast((entry) => entry.key === key)?.value
      : node.kind === 'array'
        ? node.items[Number(key)]
        : undefined
  return next === undefined ? node : nodeAt(next, others)
}

async function loadModule(file: string): Promise<unknown> {
  const path = resolve(file)
  if (!existsSync(path)) throw new UserError(`${file}: no such file, expected ${expected}`)
  const module = await importModule(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UserError(`${file}: cannot be loaded: ${firstLine(error)}`)
  })
  if ('default' in module && module.default !== undefined) return module.default
  throw new UserError(`${file}: no default export, expected ${expected}`)
}
