import { join } from 'node:path'
import type { z } from 'zod'

/** Where `npm run schemas` writes the types of a configuration file. */
export const configTypesFile = join(import.meta.dirname, '..', 'src', 'model', 'config-file.ts')

type Schema = z.core.JSONSchema.JSONSchema

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value)

/** The type of what a schema lets through, of the few forms that options have. */
function typeOf({ anyOf, enum: choices, const: only, type, items, additionalProperties }: Schema): string {
  if (anyOf !== undefined) return anyOf.map((each) => typeOf(asSchema(each))).join(' | ')
  if (choices !== undefined) return choices.map(quoted).join(' | ')
  if (only !== undefined) return quoted(only)
  if (type === 'array') return `ReadonlyArray<${typeOf(asSchema(items))}>`
  if (type === 'object') return `Readonly<Record<string, ${typeOf(asSchema(additionalProperties))}>>`
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean' || type === 'string') return type
  throw new Error(`no type is known for ${JSON.stringify(type)}`)
}

function asSchema(schema: unknown): Schema {
  if (typeof schema !== 'object' || schema === null) throw new Error('expected a JSON Schema')
  return { ...schema }
}

const fieldsOf = ({ properties = {} }: Schema): readonly (readonly [string, Schema])[] =>
  Object.entries(properties).map(([key, schema]) => [key, asSchema(schema)])

const field = (key: string, { description = '' }: Schema, type: string, indent: string): string =>
  `${indent}/** ${description} */\n${indent}readonly ${key}?: ${type} | undefined\n`

function commandType(command: Schema): string {
  const fields = fieldsOf(command).map(([key, option]) => field(key, option, typeOf(option), '    '))
  return `{\n${fields.join('')}  }`
}

/** The module with the type of a configuration file, from its JSON Schema. */
export function configTypes(schema: Schema): string {
  const fields = fieldsOf(schema).map(([key, one]) =>
    field(key, one, one.type === 'object' ? commandType(one) : typeOf(one), '  '),
  )
  return `// Written by npm run schemas from the options of the commands.

/** A configuration file: commands, each with its options. */
export interface Config {
${fields.join('')}}
`
}
