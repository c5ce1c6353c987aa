import { basename } from 'node:path'
import type { Corpus } from '../model/corpus.ts'
import { UserError } from '../model/user-error.ts'
import { readCorpus } from '../read/corpus.ts'
import { embeddedCorpus } from '../read/find-manifest.ts'
import { readTexts } from '../read/texts.ts'
import { languageTag } from '../text/language-tag.ts'
import { assumedLanguage, checkAssumedLanguage } from './assumed-language.ts'
import { languageOf } from './language-of.ts'

export interface CorpusChoice {
  /** A corpus, or with `reference` the texts to compare with it. */
  readonly inputs?: readonly string[] | undefined
  readonly reference?: string | undefined
  readonly texts?: string | undefined
  readonly name?: string | undefined
  /** Absent: English, if the texts look like it. */
  readonly language?: string | undefined
  /** Documents that are read; all by default. */
  readonly only?: ((id: string) => boolean) | undefined
}

/** The corpus that a command line names: a manifest's, or texts of one's own. */
export async function corpusOf({ inputs = [], reference, texts, name, language, only }: CorpusChoice): Promise<Corpus> {
  if (name !== undefined && !/^[^/\\]*[^/\\.][^/\\]*$/.test(name))
    throw new UserError(`--name is '${name}', expected the name of one folder; where it lies is --out`)
  if (reference !== undefined) {
    if (only !== undefined)
      throw new UserError('--shard parts the documents of a corpus, and texts with --reference are one')
    if (inputs.length === 0) throw new UserError('no texts given, expected at least one to compare with --reference')
    const corpus = await readTexts({
      reference,
      hypotheses: inputs,
      language: languageOf(language ?? assumedLanguage),
      name: name ?? stem(reference),
    })
    if (language === undefined)
      for (const document of corpus.documents)
        for (const { path, text } of [document.reference, ...document.hypotheses]) checkAssumedLanguage(path, text)
    return corpus
  }
  if (inputs.length > 1)
    throw new UserError(
      `${inputs.length} corpora given, expected one; to compare texts, name the reference with --reference FILE`,
    )
  if (language !== undefined) languageTag(language, '--language')
  const corpus = await readCorpus(inputs[0] ?? embeddedCorpus, {
    ...(texts !== undefined && { texts }),
    ...(only && { only }),
  })
  languageOf(corpus.language)
  return name === undefined ? corpus : { ...corpus, name }
}

const stem = (path: string): string => basename(path).replace(/\.[^.]+$/, '')
