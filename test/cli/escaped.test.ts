import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
/** Turns the screen red, writes over its line and turns the rest round. */
const evil = '\u001b[31m\rKyiv\u202e\u009b2J'
const named = `${evil.replaceAll('\r', '\n')}.txt`
const reference = file(join(folder, 'reference.txt'), 'Anna went to Kyiv.\n\nShe came back.\n')
const hypothesis = file(join(folder, named), `Anna went to ${evil} in May.\n\nShe came back.\n`)

/** All that is no letter, number, mark, punctuation, symbol, space or end of line. */
const steering = /[^\P{C}\n]/u

describe('what stands in a text or a file name steers no terminal', () => {
  it.each([
    ['align --format text', ['align', reference, hypothesis, '--format', 'text']],
    ['inspect --format text', ['inspect', hypothesis, '--what', 'sentences', '--format', 'text']],
    [
      'run',
      ['run', '--reference', reference, hypothesis, '--out', join(folder, 'out'), '--name', named, '--no-timings'],
    ],
    ['a sentence about a file', ['align', reference, join(folder, `no ${named}`)]],
    ['a sentence about an option', ['run', '--metrics', evil]],
    ['a sentence about a command', [evil]],
  ])('%s', async (_, words) => {
    const { stdout, stderr } = await variorum(words)
    expect(stdout + stderr).toContain('⟨U+001B⟩')
    expect(stdout + stderr).not.toMatch(steering)
  })

  it('nor does a sentence of several lines come from a name that holds them', async () => {
    const { stderr, code } = await variorum(['align', reference, join(folder, `no ${named}`)])
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
