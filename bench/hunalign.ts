import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countLinks, type GoldLink, type Judged, linkScores } from '../src/align/link-score.ts'
import { parseLinks } from '../src/read/links.ts'

const program = process.env.HUNALIGN ?? 'hunalign'
const clock = '/usr/bin/time'

/** Why hunalign cannot stand beside ours, or nothing. It is in no package of Debian's: build it and name it in HUNALIGN. */
export function hunalignMissing(): string | undefined {
  if (!existsSync(clock)) return `no ${clock}, which says what a process cost`
  const isThere = spawnSync(program, [], { stdio: 'ignore' }).error === undefined
  return isThere ? undefined : `no '${program}'; HUNALIGN may name it`
}

/** CPU seconds and most megabytes of a whole hunalign process without a dictionary, and the strict F1 of its links. */
export function hunalignRow(document: Judged, folder: string, seconds: number): string[] {
  const [reference, hypothesis, dictionary] = ['ref', 'hyp', 'dic'].map((name) => join(folder, `hunalign.${name}`))
  const lines = (passages: readonly string[]) =>
    passages.map((passage) => `${passage.replace(/\s+/g, ' ').trim()}\n`).join('')
  writeFileSync(reference!, lines(document.reference))
  writeFileSync(hypothesis!, lines(document.hypothesis))
  writeFileSync(dictionary!, '')
  const { stdout, stderr, error } = spawnSync(
    clock,
    ['-f', 'cost %U %S %M', program, '-utf', dictionary!, reference!, hypothesis!],
    { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: seconds * 1000 },
  )
  if (error !== undefined) return ['-', '-', '-', `did not end within ${seconds} s`]
  const [, user, system, peak] = /cost ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
  const links = parseLinks(stdout, 'hunalign').map((link): GoldLink => [link.reference, link.hypothesis])
  return [
    (Number(user) + Number(system)).toFixed(2),
    '-',
    String(Math.round(Number(peak) / 1024)),
    linkScores([countLinks(document, links)]).strict.toFixed(3),
  ]
}
