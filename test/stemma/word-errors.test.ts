import { describe, expect, it } from 'vitest'
import { wordErrors } from '../../src/stemma/word-errors.ts'

const told = (reference: string, hypothesis: string): readonly string[] => {
  const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
  const [ours, theirs] = [words(reference), words(hypothesis)]
  return wordErrors(ours, theirs).map(
    (error) => `${ours.slice(...error.reference).join(' ')}>${theirs.slice(...error.hypothesis).join(' ')}`,
  )
}

describe('wordErrors', () => {
  it.each([
    ['six ships left', 'six ships left', []],
    ['six ships left', 'seven boats left', ['six>seven', 'ships>boats']],
    ['six ships left', 'six ships left today', ['>today']],
    ['six big ships left', 'six ships left', ['big>']],
    ['six ships left port', 'six went off from port', ['ships left>went off from']],
    ['', 'all', ['>all']],
  ])("'%s' and '%s' differ in %j", (reference, hypothesis, errors) => {
    expect(told(reference, hypothesis)).toEqual(errors)
  })
})
