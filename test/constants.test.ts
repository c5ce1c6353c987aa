import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { constantsOf, moved, records } from '../bench/constants.ts'

const src = join(import.meta.dirname, '..', 'src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('assembly') && !file.endsWith('kernel-wasm.ts'),
)

/** A number, or a sum of numbers, that a file names at its top; `${name}` of those without a comment above them or their group. */
function unexplained(source: string): readonly string[] {
  const lines = source.split('\n')
  const isNumber = (line: string) => /^(?:export )?const \w+(?:: number)? = [-+*/ ().\w]*\d[-+*/ ().\w]*$/.test(line)
  const isExplained = (at: number): boolean => {
    const above = lines[at - 1] ?? ''
    if (/^(?:\/\/| \*\/|\/\*\*)/.test(above)) return true
    return isNumber(above) && isExplained(at - 1)
  }
  return lines.filter((line, at) => isNumber(line) && !/\w\(|new /.test(line) && !isExplained(at))
}

describe('constants', () => {
  it('a number at the top of a file says what it is and where it comes from, alone or with its group', () => {
    expect(
      files.flatMap((file) => unexplained(readFileSync(join(src, file), 'utf8')).map((line) => `${file}: ${line}`)),
    ).toEqual([])
  })

  it('a number without a word is seen', () => {
    expect(
      unexplained('import a from "a"\n\nconst most = 3\n\n/** Lines. */\nconst few = 2 * 7\nconst some = 4'),
    ).toEqual(['const most = 3'])
  })

  it.each(records)('%s has a record %s, each number of which has a word and can be moved', (file, name) => {
    const source = readFileSync(join(src, '..', file), 'utf8')
    const constants = constantsOf(source, name)
    expect(constants.length).toBeGreaterThan(0)
    for (const { value, start, number } of constants) {
      expect(source.slice(start, start + value.length)).toBe(value)
      expect(moved(number, 0.2)).not.toBe(number)
    }
  })

  it('moves a whole number by one at least, a share near 1 towards it and no further', () => {
    expect([moved(3, 0.2), moved(3, -0.2), moved(0.5, 0.2), moved(50, 0.2)]).toEqual([4, 2, 0.6, 60])
    expect(moved(0.98, 0.2)).toBeCloseTo(0.984)
  })
})
