import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { firstLine } from '../plugin/first-line.ts'
import { removeLeftovers, temporaryName } from '../write/leftovers.ts'
import { codeOf } from '../write/refusal.ts'
import { makeFolder } from '../write/report-folder.ts'
import type { Answer } from './answers.ts'

/** Answers on disk, by what was asked. */
export interface KeptAnswers {
  /** `undefined` where there is none, or none that can be read. */
  find(key: string): Promise<Answer | undefined>
  keep(key: string, answer: Answer): Promise<void>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * A folder of answers: a file for each, in 256 folders by the first two digits of its key's hash. A file is written under another
 * name and then renamed, so that two processes may use one folder: the last of two equal answers stays. What is wrong with the
 * disk never ends a measurement: it is told, each kind once, and the answer is asked for again.
 */
export function keptAnswers(
  folder: string,
  isFit: (value: unknown) => value is Answer,
  tell: (sentence: string) => void,
): KeptAnswers {
  const told = new Set<string>()
  const tellOnce = (kind: string, sentence: string): void => {
    if (told.has(kind)) return
    told.add(kind)
    tell(`cache ${folder}: ${sentence}`)
  }
  const made = new Map<string, Promise<unknown>>()
  const madeFolder = (path: string): Promise<unknown> => {
    const making = made.get(path) ?? makeFolder(resolve(path))
    made.set(path, making)
    return making
  }
  const cleared = removeLeftovers(folder)
  const placeOf = (key: string) => {
    const name = sha256(key)
    const shard = join(folder, name.slice(0, 2))
    return { name, shard, path: join(shard, `${name}.json`) }
  }
  return {
    async find(key) {
      const { name, path } = placeOf(key)
      try {
        const answer = parsed(await readFile(path, 'utf8'), key)
        if (isFit(answer)) return answer
        tellOnce('damaged', `${name}.json is damaged and asked for again, as others like it are`)
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') tellOnce('unread', `cannot be read, ${codeOf(error) ?? firstLine(error)}`)
      }
      return undefined
    },
    async keep(key, answer) {
      const { shard, path } = placeOf(key)
      const temporary = join(folder, temporaryName())
      try {
        await cleared
        await madeFolder(shard)
        const said = JSON.stringify(answer)
        await writeFile(temporary, JSON.stringify({ key, answer: said, sha256: sha256(key + said) }), { flag: 'wx' })
        await rename(temporary, path)
      } catch (error) {
        tellOnce('unwritten', `cannot be written, ${codeOf(error) ?? firstLine(error)}; answers are not kept`)
        await rm(temporary, { force: true }).catch(() => {})
      }
    },
  }
}

/** What a file says of its key; `undefined` where it was cut short, changed, or says it of another. */
function parsed(text: string, key: string): unknown {
  try {
    const entry: unknown = JSON.parse(text)
    if (typeof entry !== 'object' || entry === null || !('key' in entry && 'answer' in entry && 'sha256' in entry))
      return undefined
    const { key: of, answer, sha256: hash } = entry
    return of === key && typeof answer === 'string' && hash === sha256(key + answer) ? JSON.parse(answer) : undefined
  } catch {
    return undefined
  }
}
