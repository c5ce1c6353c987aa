import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { readCorpus } from '../../src/read/corpus.ts'
import { sha256 } from '../../src/read/sha256.ts'
import { file, temporaryFolder } from '../folder.ts'

const folder = temporaryFolder()
const corporaDirectory = join(folder, 'corpora')
const texts = { original: 'The ship came in.\n', 'wire-a': 'A ship came.\r\n', 'wire-b': '\ufeffShip in.' }
const path = (system: string) => `texts/${system}.txt`
const entry = (system: keyof typeof texts) => ({ path: path(system), sha256: sha256(texts[system]) })

/** Writes a corpus of two documents; the second has no variant by `wire-b`. */
function corpus(name: string, changed: object = {}): string {
  const own = join(corporaDirectory, name)
  for (const [system, text] of Object.entries(texts)) file(join(own, path(system)), text)
  const manifest = {
    schema: 'variorum/corpus@1',
    name,
    title: 'Ships',
    description: 'Two documents.',
    language: 'en',
    licence: 'Apache-2.0',
    authors: ['us'],
    reference: { name: 'original', description: 'as written' },
    systems: [
      { name: 'wire-b', description: 'cut down', kind: 'hand-edited' },
      { name: 'wire-a', description: 'there and back', kind: 'machine-translation', chain: ['en', 'es', 'en'] },
    ],
    documents: [
      {
        id: 'arrival',
        title: 'A ship',
        kind: 'news',
        date: '2024-05-17',
        texts: { 'wire-a': entry('wire-a'), 'wire-b': entry('wire-b'), original: entry('original') },
      },
      {
        id: 'again',
        title: 'A ship again',
        kind: 'news',
        texts: { original: entry('original'), 'wire-a': entry('wire-a') },
      },
    ],
    ...changed,
  }
  return file(join(own, 'manifest.json'), JSON.stringify(manifest))
}

const elsewhere = { texts: { location: 'external', default: 'harbour', reason: 'they are not ours' } }
const read = (name: string) => readCorpus(name, { corporaDirectory })
const document = (id: string, system: keyof typeof texts) => ({
  id,
  system,
  path: path(system),
  language: 'en',
  text: texts[system],
})

describe('readCorpus', () => {
  it('gives the documents with their variants in the order of the systems', async () => {
    corpus('ships')
    expect(await read('ships')).toEqual({
      name: 'ships',
      title: 'Ships',
      language: 'en',
      licence: 'Apache-2.0',
      text: 'included',
      reference: { name: 'original', description: 'as written' },
      systems: [
        { name: 'wire-b', description: 'cut down' },
        { name: 'wire-a', description: 'there and back', chain: ['en', 'es', 'en'] },
      ],
      documents: [
        {
          id: 'arrival',
          title: 'A ship',
          date: '2024-05-17',
          reference: document('arrival', 'original'),
          hypotheses: [document('arrival', 'wire-b'), document('arrival', 'wire-a')],
        },
        {
          id: 'again',
          title: 'A ship again',
          reference: document('again', 'original'),
          hypotheses: [document('again', 'wire-a')],
        },
      ],
      whole: { digest: expect.stringMatching(/^[\da-f]{64}$/), documents: 2 },
    })
  })

  it('reads some of the documents where only they are asked for, and knows of what they are a part', async () => {
    corpus('ships')
    const whole = await read('ships')
    const part = await readCorpus('ships', { corporaDirectory, only: (id) => id === 'again' })
    expect(part.documents.map(({ id }) => id)).toEqual(['again'])
    expect(part.whole).toEqual(whole.whole)
  })

  it('takes a name, a folder or a manifest', async () => {
    const manifest = corpus('ships')
    const byName = await read('ships')
    expect(await readCorpus(join(corporaDirectory, 'ships'))).toEqual(byName)
    expect(await readCorpus(manifest)).toEqual(byName)
  })

  it('says that the text is withheld where it may not be published', async () => {
    corpus('secret', { publish: 'no-text' })
    expect((await read('secret')).text).toBe('withheld')
  })

  it('names the corpora there are when it does not know one', async () => {
    corpus('ships')
    corpus('secret')
    mkdirSync(join(corporaDirectory, 'no-corpus'), { recursive: true })
    await expect(read('shipps')).rejects.toThrow(
      new UserError("no corpus 'shipps' (did you mean 'ships'?); there are secret, ships, or give a manifest's path"),
    )
  })

  it('says so where there are no corpora', async () => {
    const options = { corporaDirectory: join(folder, 'nowhere') }
    await expect(readCorpus('ships', options)).rejects.toThrow("no corpus 'ships'; there are none")
  })

  it('refuses a folder without manifest and a manifest that is not there', async () => {
    await expect(readCorpus(folder)).rejects.toThrow(`${folder}: a folder without manifest.json, expected a corpus`)
    const none = join(folder, 'none.json')
    await expect(readCorpus(none)).rejects.toThrow(new UserError(`${none}: no such file, expected a corpus manifest`))
  })

  it('refuses a changed text with both hashes and what to do', async () => {
    const manifest = corpus('changed')
    const changed = file(join(corporaDirectory, 'changed', path('wire-a')), 'Another ship.')
    await expect(read('changed')).rejects.toThrow(
      new UserError(
        `${changed}: changed, its sha256 is ${sha256('Another ship.')}, expected the text with sha256 ${sha256(texts['wire-a'])} ` +
          `that ${manifest} names; restore it, or write its new sha256 into the manifest`,
      ),
    )
  })

  it('refuses a text that is gone', async () => {
    const manifest = corpus('gone')
    const gone = join(corporaDirectory, 'gone', path('original'))
    rmSync(gone)
    await expect(read('gone')).rejects.toThrow(
      `${gone}: no such file, expected the text with sha256 ${sha256(texts.original)} that ${manifest} names; restore it`,
    )
  })

  it('reads texts that lie elsewhere from their default folder, where it exists', async () => {
    corpus('elsewhere', elsewhere)
    rmSync(join(corporaDirectory, 'elsewhere/texts'), { recursive: true })
    const wanted = `corpora/elsewhere/manifest.json: its texts are not with it (they are not ours); give the folder that holds`
    await expect(read('elsewhere')).rejects.toThrow(wanted)
    await expect(read('elsewhere')).rejects.toThrow('texts/wire-a.txt, texts/wire-b.txt, texts/original.txt')
    await expect(read('elsewhere')).rejects.toThrow('with --texts DIR')

    for (const [system, text] of Object.entries(texts)) file(join(folder, 'harbour', path(system)), text)
    expect((await read('elsewhere')).documents[0]?.reference.text).toBe(texts.original)
  })

  it('reads texts from the folder it is given, and holds them to the manifest', async () => {
    corpus('given', elsewhere)
    const options = { corporaDirectory, texts: join(folder, 'given') }
    for (const [system, text] of Object.entries(texts)) file(join(options.texts, path(system)), text)
    expect((await readCorpus('given', options)).documents[0]?.reference.text).toBe(texts.original)

    const changed = join(options.texts, path('original'))
    writeFileSync(changed, 'Another ship.')
    await expect(readCorpus('given', options)).rejects.toThrow(`${changed}: changed, its sha256 is`)
    rmSync(changed)
    await expect(readCorpus('given', options)).rejects.toThrow('give the folder that holds it with --texts DIR')
  })
})
