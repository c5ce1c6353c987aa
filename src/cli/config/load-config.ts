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
}

/**
 * A configuration file: JSON with comments, or the default export of a module.
 *
 * @throws UserError where it is not there, no JSON, or a module that cannot be loaded or has no default export
 */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  return /\.jsonc?$/.test(file) ? loadJson(file) : { value: await loadModule(file), where: () => file }
}

async function loadJson(file: string): Promise<LoadedConfig> {
  const text = locatedText(file, decode(await readBytes(file, expected), file))
  const root = jsonTree(text)
  return {
    value: plainValue(root),
    where(keys) {
      const { line, column } = text.place(nodeAt(root, keys).offset)
      return `${file}:${line}:${column}`
    },
  }
}

function plainValue(node: JsonNode): unknown {
  if (node.kind === 'leaf') return node.value
  if (node.kind === 'array') return node.items.map(plainValue)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]))
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
