// Writes schema/*.json from the schemas the program itself reads and writes by, and the types of a configuration file: `npm run schemas`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { configSchema } from '../src/cli/config/config-schema.ts'
import { baselineSchema } from '../src/model/baseline.ts'
import { resultSchema } from '../src/model/result.ts'
import { speedSchema } from '../src/model/speed.ts'
import { suppressionsSchema } from '../src/model/suppression.ts'
import { manifestFileSchema } from '../src/read/manifest.ts'
import { configTypes, configTypesFile } from './config-types.ts'

function jsonSchema(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

/** The published JSON Schemas, by file name. */
export const schemas = (): Readonly<Record<string, string>> => ({
  'baseline.json': jsonSchema('variorum baseline', baselineSchema),
  'config.schema.json': jsonSchema('variorum configuration', configSchema()),
  'corpus-manifest.json': jsonSchema('variorum corpus manifest', manifestFileSchema),
  'result.json': jsonSchema('variorum result', resultSchema),
  'speed.json': jsonSchema('variorum speed', speedSchema),
  'suppressions.json': jsonSchema('variorum suppressions', suppressionsSchema),
})

/** The module with the type of a configuration file. */
export const typesOfConfig = (): string => configTypes(z.toJSONSchema(configSchema(), { io: 'input' }))

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(schemas())) {
    writeFileSync(join(import.meta.dirname, '..', 'schema', name), text)
    console.log(`schema/${name}`)
  }
  writeFileSync(configTypesFile, typesOfConfig())
  console.log(configTypesFile)
}
