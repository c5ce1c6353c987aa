import { afterEach, describe, expect, it, vi } from 'vitest'
import { distance } from '../../src/math/edit-distance.ts'
import { type EditRun, editScript } from '../../src/math/edit-script.ts'
import type { Text } from '../../src/math/symbols.ts'
import { lowestScript, tableDistance } from '../reference/edit-distance.ts'
import { textPairs } from '../reference/text-pairs.ts'

const cost = (script: readonly EditRun[]): number =>
  script.reduce((sum, { kind, length }) => sum + (kind === 'equal' ? 0 : length), 0)

/** Code points or ids. */
const symbols = (text: Text): number => (typeof text === 'string' ? Array.from(text).length : text.length)

/** What is wrong with a script: it must walk through both texts without gaps and say of every stretch what is true. */
function faults(script: readonly EditRun[], a: Text, b: Text): readonly string[] {
  let i = 0
  let j = 0
  let before: string | undefined
  const found: string[] = []
  for (const run of script) {
    if (run.a[0] !== i || run.b[0] !== j) found.push('a gap')
    const [left, right] = [a.slice(...run.a), b.slice(...run.b)]
    if ((run.kind === 'equal') !== (String(left) === String(right))) found.push(`${run.kind} is not so`)
    if (run.kind !== 'insert' && symbols(left) !== run.length) found.push('wrong length in a')
    if (run.kind !== 'delete' && symbols(right) !== run.length) found.push('wrong length in b')
    if (run.kind === 'insert' && left.length > 0) found.push('an insertion that takes from a')
    if (run.kind === 'delete' && right.length > 0) found.push('a deletion that takes from b')
    if (run.length === 0 || run.kind === before) found.push('a run too many')
    before = run.kind
    i = run.a[1]
    j = run.b[1]
  }
  return i === a.length && j === b.length ? found : [...found, 'an end too early']
}

describe('editScript', () => {
  it('tells what is kept, replaced, left out and added, and where', () => {
    expect(editScript('kitten', 'sitting')).toEqual([
      { kind: 'substitute', length: 1, a: [0, 1], b: [0, 1] },
      { kind: 'equal', length: 3, a: [1, 4], b: [1, 4] },
      { kind: 'substitute', length: 1, a: [4, 5], b: [4, 5] },
      { kind: 'equal', length: 1, a: [5, 6], b: [5, 6] },
      { kind: 'insert', length: 1, a: [6, 6], b: [6, 7] },
    ])
    expect(editScript('our treaty', 'treaty')).toEqual([
      { kind: 'delete', length: 4, a: [0, 4], b: [0, 0] },
      { kind: 'equal', length: 6, a: [4, 10], b: [0, 6] },
    ])
    expect(editScript('', '')).toEqual([])
    expect(editScript('', 'ab')).toEqual([{ kind: 'insert', length: 2, a: [0, 0], b: [0, 2] }])
  })

  it('gives offsets that slice strings, whatever their characters', () => {
    expect(editScript('x😀y', 'x😁😁y')).toEqual([
      { kind: 'equal', length: 1, a: [0, 1], b: [0, 1] },
      { kind: 'substitute', length: 1, a: [1, 3], b: [1, 3] },
      { kind: 'insert', length: 1, a: [3, 3], b: [3, 5] },
      { kind: 'equal', length: 1, a: [3, 4], b: [5, 6] },
    ])
  })

  it('replays on hard pairs of texts, and costs what the plain table says', () => {
    const wrong = Array.from(textPairs(20_250_202, 21_000, 300)).flatMap(([a, b]) => {
      const script = editScript(a, b)
      const found = faults(script, a, b)
      return found.length === 0 && cost(script) === tableDistance(a, b) ? [] : [{ a, b, script, found }]
    })
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)

  it('is of all cheapest scripts the one that deletes as early as it can', () => {
    const letters = (script: readonly EditRun[]): string =>
      script.map(({ kind, length }) => kind[0]!.repeat(length)).join('')
    expect(letters(editScript('xab', 'abyz'))).toBe('deeii')
    const wrong = Array.from(textPairs(6, 20_000, 200)).filter(
      ([a, b]) => letters(editScript(a, b)) !== lowestScript(a, b),
    )
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)

  it('replays on texts long enough for a band', () => {
    const text = Array.from({ length: 1500 }, (_, i) => `${(i * i) % 89} word ${i % 13}`).join(' ')
    for (const other of [
      text.replaceAll('3', 'three '),
      text.slice(3000),
      text.toUpperCase(),
      `${text}${text}`,
      'word',
    ]) {
      const script = editScript(text, other)
      expect(faults(script, text, other)).toEqual([])
      expect(cost(script)).toBe(distance(text, other))
      expect(cost(editScript(other, text))).toBe(distance(text, other))
    }
  })
})

describe('editScript without WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is the same script, run by run', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    vi.resetModules()
    const { editScript: elsewhere } = await import('../../src/math/edit-script.ts')
    const wrong = Array.from(textPairs(3, 4000, 300)).filter(
      ([a, b]) => JSON.stringify(elsewhere(a, b)) !== JSON.stringify(editScript(a, b)),
    )
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)
})
