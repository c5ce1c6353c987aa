import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../../test/folder.ts'
import { isInstalled } from './is-installed.ts'
import { bytePairs, unigram, wordPiece } from './tiny-tokenizer.ts'

const folder = temporaryFolder()

async function opened(value: unknown) {
  const { openTokenizer } = await import('./tokenizer.ts')
  return openTokenizer(file(join(folder, 'tokenizer.json'), JSON.stringify(value)))
}

describe.skipIf(!isInstalled)('a tokenizer', () => {
  it('of word pieces marks where texts begin and end, and which of two a token is of', async () => {
    const { encode } = await opened(wordPiece)
    expect(encode('The ferry leaves at SEVENTEEN.')).toEqual({
      ids: [2, 4, 5, 6, 7, 8, 9, 1, 3],
      types: Array(9).fill(0),
    })
    expect(encode('no cars', 'no')).toEqual({ ids: [2, 10, 11, 3, 10, 3], types: [0, 0, 0, 0, 1, 1] })
    expect(encode('no', '')).toEqual({ ids: [2, 10, 3, 3], types: [0, 0, 0, 1] })
    expect(encode('', 'no')).toEqual({ ids: [2, 3, 10, 3], types: [0, 0, 1, 1] })
  })

  it('of a unigram takes the likeliest pieces', async () => {
    const { encode } = await opened(unigram)
    expect(encode('no cars')?.ids).toEqual([2, 3, 4])
  })

  it('of byte pairs merges them in order', async () => {
    const { encode } = await opened(bytePairs)
    expect(encode('no cars')?.ids).toEqual([7, 10, 6])
  })

  it('says that it has no token for something, not even one for what is unknown', async () => {
    const { '[UNK]': _, ...vocab } = wordPiece.model.vocab
    const { encode } = await opened({ ...wordPiece, added_tokens: [], model: { ...wordPiece.model, vocab } })
    expect(encode('no buses')).toBeUndefined()
    expect(encode('no cars')?.ids).toEqual([2, 10, 11, 3])
  })

  it('has a hash of its bytes', async () => {
    const hashes = [(await opened(wordPiece)).hash, (await opened(wordPiece)).hash, (await opened(unigram)).hash]
    expect(hashes[0]).toMatch(/^[\da-f]{16}$/)
    expect(hashes.map((hash) => hash === hashes[0])).toEqual([true, true, false])
  })

  it.each([
    ['of another type', { ...wordPiece, model: { ...wordPiece.model, type: 'WordLevel' } }, 'of the type WordLevel'],
    ['of no type', { ...wordPiece, model: { vocab: {} } }, 'of the type undefined'],
    ['of half a model', { model: { type: 'WordPiece' } }, 'cannot be used'],
    ['of an unknown normalizer', { ...wordPiece, normalizer: { type: 'Rhyme' } }, 'Unknown Normalizer type: Rhyme'],
    ['that is none', 7, 'not JSON'],
  ])('%s is refused by a sentence', async (_, value, sentence) => {
    await expect(opened(value)).rejects.toThrow(sentence)
    await expect(opened(value)).rejects.toThrow(
      'expected a tokenizer.json with a model of the type WordPiece, BPE or Unigram',
    )
  })
})
