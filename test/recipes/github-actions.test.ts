import { describe, expect, it } from 'vitest'
import { ofOneProcess, recipe, report, shell, ships } from './ships.ts'

/** The commands of a job of the workflow, without what installs. */
const commands = (job: string): string[] => {
  const [, steps = ''] =
    new RegExp(`^ {2}${job}:\\n((?: {4}.*\\n)+)`, 'm').exec(recipe('recipes/github-actions.yml')) ?? []
  return [...steps.matchAll(/^ +- run: (.+)$/gm)]
    .map(([, command = '']) => command.replace(/^npx /, ''))
    .filter((command) => command !== 'npm ci')
}

describe('the workflow for GitHub Actions', () => {
  it('leaves the bytes of one process, when its commands are run with the numbers of its matrix', async () => {
    const place = ships()
    const whole = await ofOneProcess(place)
    const [, list = ''] = /shard: \[(.+)\]/.exec(recipe('recipes/github-actions.yml')) ?? []
    const shards = list.split(', ')
    const fill = (command: string, shard: string) =>
      command.replace(/\$\{\{ matrix\.shard \}\}/, shard).replace(/\$\{\{ strategy\.job-total \}\}/, `${shards.length}`)
    expect(commands('measure')).toHaveLength(1)
    await Promise.all(shards.map((shard) => shell(place, fill(commands('measure')[0]!, shard))))
    for (const command of commands('merge')) await shell(place, command)
    expect(report(place, 'reports')).toEqual(whole)
  })

  it('has no tabs, and indents by two', () => {
    const lines = recipe('recipes/github-actions.yml').split('\n')
    expect(lines.filter((line) => /\t/.test(line) || (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1)).toEqual([])
  })
})
