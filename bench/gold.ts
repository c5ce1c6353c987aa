import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { passageClasses } from '../src/model/document.ts'

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
const bead = z.strictObject({ reference: z.array(z.int()), hypothesis: z.array(z.int()) })
const sentence = z.strictObject({ class: z.enum(passageClasses), ...span.shape })

const damage = z.strictObject({
  id: z.string(),
  system: z.string(),
  kind: z.string(),
  subkind: z.string().optional().describe('what varies, of kind `harmless` only'),
  reference: span.nullable().describe('null where something was put in'),
  hypothesis: span.nullable().describe('null where something was left out'),
  was: z.string(),
  is: z.string(),
  severity: z.enum(['minor', 'major', 'critical']).nullable(),
})

const gold = z.strictObject({
  document: z.string(),
  texts: z.record(z.string(), z.strictObject({ sentences: z.array(sentence) })),
  beads: z.record(z.string(), z.array(bead)).describe('of each variant against the original, by index of sentence'),
  damage: z.array(damage),
})

const manifest = z.object({
  reference: z.object({ name: z.string() }),
  systems: z.array(z.object({ name: z.string() })),
  documents: z.array(
    z.object({
      id: z.string(),
      gold: z.string(),
      texts: z.record(z.string(), z.object({ path: z.string(), sha256: z.string() })),
    }),
  ),
})

/** The true beads and the planted damage of one document. */
export type Gold = z.infer<typeof gold>
export type Damage = Gold['damage'][number]

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** A corpus' manifest, as far as its gold needs it. */
export const readManifest = (path: string) => manifest.parse(readJson(path))

/** The gold of every document of a corpus, in the manifest's order. */
export const readGolds = (path: string): readonly Gold[] =>
  readManifest(path).documents.map((document) => gold.parse(readJson(join(dirname(path), document.gold))))
