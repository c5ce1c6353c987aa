import { describe, expect, it } from 'vitest'
import { blocks, hasAll, ofOneProcess, report, shell, ships } from './ships.ts'

describe('the recipes for a shell, as the page has them', () => {
  const place = ships()
  const block = (word: string) => blocks().find((code) => code.includes(word)) ?? `false # no block with ${word}`

  it('leave the bytes of one process with xargs', async () => {
    const whole = await ofOneProcess(place)
    await shell(place, `set -e; ${block('xargs')}`)
    expect(report(place, 'reports')).toEqual(whole)
  })

  it.runIf(hasAll('parallel'))('leave them with GNU parallel, which takes up what is missing', async () => {
    await shell(place, `set -e; rm -r parts reports; ${block('| parallel')}`)
    expect(report(place, 'reports')).toEqual(report(place, 'whole'))
  })
})
