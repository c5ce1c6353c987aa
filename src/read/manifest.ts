import { posix } from 'node:path'
import { z } from 'zod'
import { didYouMean } from '../text/did-you-mean.ts'
import { isLanguageTag } from '../text/language-tag.ts'

const isInside = (path: string): boolean => {
  const normal = posix.normalize(path)
  return !/^(?:\.\.?(?:\/|$)|\/|[A-Za-z]:)/.test(normal) && !path.includes('\\')
}

const name = z.string().regex(/^[A-Za-z0-9][\w.-]*$/, "expected a name of letters, digits, '.', '-' and '_'")
const words = z.string().min(1)
const path = z.string().min(1).refine(isInside, "expected a path that stays inside its folder, with '/' between names")
const language = z
  .string()
  // The published schema can say no more than this.
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { error: "expected a language tag such as 'en'", abort: true })
  .refine(isLanguageTag, "expected a language tag such as 'en'")

const text = z.strictObject({
  path: path.describe('from the folder that holds the texts: the one of the manifest, if they are embedded'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case')
    .exactOptional()
    .describe('of the file; where absent, it is not checked'),
  length: z.int().nonnegative().exactOptional().describe('UTF-16 units'),
  title: words.exactOptional().describe('what the text is called where it was published; never shown in a report'),
  provenance: words.exactOptional().describe('where this text comes from, in words'),
})

const system = z.strictObject({
  name,
  description: words.exactOptional(),
  kind: z.enum(['machine-translation', 'hand-edited', 'human', 'unknown']).exactOptional(),
  chain: z.array(language).min(2).exactOptional().describe('languages the text went through'),
  tool: words.exactOptional().describe('what made the variants, with its version'),
})

const comparedWith = z.strictObject({ name, description: words.exactOptional() })

const document = z.strictObject({
  id: name,
  title: words,
  kind: words.exactOptional().describe('what sort of text it is, in words'),
  date: z.iso.date("expected a date such as '2024-05-17'").exactOptional(),
  gold: path.exactOptional().describe('a file or a folder, from the folder of the manifest'),
  texts: z.record(z.string(), text).describe('by system; the reference must be one of them'),
})

const location = z.discriminatedUnion(
  'location',
  [
    z.strictObject({ location: z.literal('embedded') }),
    z.strictObject({
      location: z.literal('external'),
      default: words.exactOptional().describe('a folder that is tried, from the one that holds corpora/<name>/'),
      reason: words.describe('why the texts are not in the folder of the manifest'),
    }),
  ],
  { error: ({ code }) => (code === 'invalid_union' ? "expected 'embedded' or 'external'" : undefined) },
)

const fields = z.strictObject({
  $schema: z.string().exactOptional(),
  schema: z.literal('variorum/corpus@1'),
  name,
  title: words,
  description: words.exactOptional(),
  language,
  licence: words.exactOptional().describe('SPDX identifier, or a sentence'),
  authors: z.array(words).min(1).exactOptional(),
  reference: comparedWith,
  systems: z.array(system).min(1),
  documents: z.array(document).min(1),
  texts: location.exactOptional().describe('embedded where absent'),
  publish: z
    .enum(['text', 'no-text'])
    .exactOptional()
    .describe('no-text: nothing that is published may hold a sentence of the texts; text where absent'),
})

type Fields = z.infer<typeof fields>

interface Fault {
  readonly path: (string | number)[]
  readonly message: string
}

const repeated = (values: readonly string[], pathOf: (index: number) => (string | number)[]): Fault[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ path: pathOf(index), message: `'${value}' is taken, expected another` }],
  )

/** What a schema cannot say: names are given once, and a document's texts are those of systems there are. */
function faultsOf({ reference, systems, documents }: Fields): Fault[] {
  const names = [reference.name, ...systems.map((each) => each.name)]
  return [
    ...repeated(names, (index) => ['systems', index - 1, 'name']),
    ...repeated(
      documents.map(({ id }) => id),
      (index) => ['documents', index, 'id'],
    ),
    ...documents.flatMap(({ texts }, index) => [
      ...(Object.hasOwn(texts, reference.name)
        ? []
        : [{ path: ['documents', index, 'texts'], message: `expected a text of the reference '${reference.name}'` }]),
      ...Object.keys(texts)
        .filter((given) => !names.includes(given))
        .map((given) => ({
          path: ['documents', index, 'texts', given],
          message: `no system '${given}'${didYouMean(given, names)}, expected one of ${names.join(', ')}`,
        })),
    ]),
  ]
}

/** `corpora/<name>/manifest.json`, written out: what a corpus holds, who made it, and what its files must be. */
export const manifestSchema = fields.superRefine((manifest, context) => {
  for (const fault of faultsOf(manifest)) context.addIssue({ code: 'custom', ...fault })
})

export type Manifest = z.infer<typeof manifestSchema>

const texts = z.record(z.string(), z.union([path, text]))

/** The same as it may stand in a file, short forms among it: what editors and other programs check by. */
export const manifestFileSchema = fields.extend({
  schema: fields.shape.schema.exactOptional(),
  name: name.exactOptional().describe("the folder's where absent"),
  title: words.exactOptional().describe('the name where absent'),
  reference: z
    .union([name, comparedWith])
    .exactOptional()
    .describe('the first text of the first document where absent'),
  systems: z
    .array(z.union([name, system]))
    .min(1)
    .exactOptional()
    .describe('where absent, all that the texts name'),
  documents: z
    .array(document.extend({ title: words.exactOptional(), texts: texts.describe('by system, a path each') }))
    .min(1)
    .exactOptional(),
  texts: z
    .union([location, texts])
    .exactOptional()
    .describe('where the texts lie (embedded where absent); or without documents, the texts of the only one by system'),
})
