import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/pipeline/evaluate-texts.ts'
import { changeBetween } from '../../../src/pipeline/watch/change-between.ts'
import { changeText } from '../../../src/report/change-text.ts'

const reference = 'The mill burned on Friday.\n\nThree men were hurt.\n\nIt cost 40 million euros.\n'

const resultOf = (wire: string) => evaluate({ texts: { reference, hypotheses: { wire } }, resamples: 1 })

const wrong = await resultOf(reference.replace('40', '14'))
const other = await resultOf(`Nobody slept.\n\n${reference.replace('Three', 'Two').replace('40', '14')}`)

describe('changeBetween', () => {
  it('against nothing, all findings are new and all scores were nothing', () => {
    const { new: found, gone, same, scores } = changeBetween(undefined, wrong)
    expect(found.map(({ message }) => message)).toContain("money '40 million euros' became '14 million euros'")
    expect([gone, same]).toEqual([[], 0])
    expect(scores).toContainEqual({ system: 'wire', metric: 'coverage', before: null, after: 100 })
  })

  it('a result against itself has nothing new, and all as before', () => {
    const { new: found, gone, same, scores } = changeBetween(wrong, wrong)
    expect([found, gone, scores]).toEqual([[], [], []])
    expect(same).toBe(changeBetween(undefined, wrong).new.length)
  })

  it('a finding that moved with its text is as before; another is new with file, line and column, and gone the other way round', () => {
    const there = changeBetween(wrong, other)
    const back = changeBetween(other, wrong)
    const two = expect.objectContaining({
      message: "number 'Three' became 'Two'",
      file: 'wire.txt',
      line: 5,
      column: 1,
    })
    expect(there.new).toContainEqual(two)
    expect(back.gone).toContainEqual(two)
    expect([there.gone, back.new]).toEqual([[], []])
    expect(there.same).toBe(changeBetween(undefined, wrong).new.length)
  })

  it('what a text lacks is told where it would stand', async () => {
    const shorter = await resultOf(reference.replace('Three men were hurt.\n\n', ''))
    const { new: found } = changeBetween(undefined, shorter)
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(found.map(() => 'wire.txt:1'))
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('changeText', () => {
  it('says the counts, a line a finding that an editor can follow, and scores that look other than they did', () => {
    const lines = changeText(['wire.txt'], changeBetween(wrong, other)).split('\n')
    expect(lines[0]).toMatch(/^wire\.txt: \d+ new, 0 gone, \d+ as before$/)
    expect(lines).toContain("+ wire.txt:5:1: major: number 'Three' became 'Two' (entities.changed)")
    expect(lines.filter((line) => line.startsWith('  entities of wire'))).toHaveLength(1)
    expect(changeText(['wire.txt'], changeBetween(other, wrong))).toContain("\n- wire.txt:5:1: major: number 'Three'")
  })

  it('says no score that was lost in rounding, and shows a name that steers a terminal', () => {
    const scores = [{ system: 'a', metric: 'edit', before: 68.21, after: 68.22 }]
    const change = { new: [], gone: [], same: 2, scores }
    expect(changeText(['\u001B[2Jde.json'], change)).toBe('⟨U+001B⟩[2Jde.json: 0 new, 0 gone, 2 as before\n')
  })
})
