import { describe, expect, it } from 'vitest'
import { findOutlets } from '../../src/mentions/names/outlets.ts'

const written = (text: string): readonly string[] => findOutlets(text).map(({ start, end }) => text.slice(start, end))

describe('findOutlets', () => {
  it.each([
    ['It rained.\n\nAda Okafor/Lumo/Pixpress Images\n\nMore rain.', ['Lumo', 'Pixpress Images']],
    ['It rained.\nSources: lna / dpx', ['lna', 'dpx']],
    ['By [lumo.org](#)', ['lumo.org']],
    ['He came and/or went at 5 p.m. See https://lumo.org/rain for more.', []],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected)
  })
})
