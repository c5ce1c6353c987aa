import { basename, resolve, sep } from 'node:path'
import type { Corpus } from '../model/corpus.ts'
import type { Document } from '../model/document.ts'
import { UserError } from '../model/user-error.ts'
import { languageTag } from '../text/language-tag.ts'
import { readText } from './text.ts'

export interface TextPaths {
  readonly reference: string
  readonly hypotheses: readonly string[]
  readonly language: string
  /** The corpus' name, `texts` by default. */
  readonly name?: string
}

/** `a`, `x/a`, … for `/…/x/a.txt`: the file without `.txt` and ever more of the folders it lies in. */
function tails(path: string): string[] {
  const parts = resolve(path)
    .replace(/\.txt$/, '')
    .split(sep)
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'))
}

/** The shortest tail of each path that no other path has; `x/a.txt` beside `x/a` share all of them and stay as given. */
export function systemNames(paths: readonly string[]): string[] {
  const all = paths.map(tails)
  return all.map((own, index) => {
    const others = new Set(all.filter((_, other) => other !== index).flat())
    return own.find((tail) => !others.has(tail)) ?? paths[index] ?? ''
  })
}

function checkPaths({ reference, hypotheses }: TextPaths): void {
  if (hypotheses.length === 0) throw new UserError(`nothing to compare with ${reference}, expected one or more texts`)
  const files = [reference, ...hypotheses].map((path) => resolve(path))
  const twice = files.findIndex((file, index) => files.indexOf(file) !== index)
  if (twice === -1) return
  const path = hypotheses[twice - 1]
  throw new UserError(
    files.indexOf(files[twice] ?? '') === 0
      ? `${path}: given as the reference too, expected a text to compare with it`
      : `${path}: given twice, expected each text once`,
  )
}

/** A corpus of one document from plain files, each system named for its file. */
export async function readTexts(paths: TextPaths): Promise<Corpus> {
  checkPaths(paths)
  const { name = 'texts' } = paths
  const language = languageTag(paths.language, 'the language')
  const id = basename(paths.reference, '.txt')
  const [referenceName = '', ...names] = systemNames([paths.reference, ...paths.hypotheses])
  const reference = await readText(paths.reference, { id, system: referenceName, language })
  const hypotheses: Document[] = []
  for (const [index, path] of paths.hypotheses.entries())
    hypotheses.push(await readText(path, { id, system: names[index] ?? '', language }))
  return {
    name,
    title: id,
    language,
    text: 'included',
    reference: { name: referenceName },
    systems: names.map((system) => ({ name: system })),
    documents: [{ id, title: id, reference, hypotheses }],
  }
}
