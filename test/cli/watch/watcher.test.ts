import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openWatcher, type Watched, type Watcher } from '../../../src/cli/watch/watcher.ts'
import { file, temporaryFolder } from '../../folder.ts'

const folder = temporaryFolder()
const path = (...names: readonly string[]): string => join(folder, ...names)

let watcher: Watcher

const following = (watched: Watched): void => {
  watcher = openWatcher(30)
  watcher.follow(watched)
}

afterEach(() => watcher.close())

describe('openWatcher', () => {
  it('tells of a file that was written, of one that was put into its place, and of both at once', async () => {
    const [a, b] = [file(path('files', 'a.txt'), '1'), file(path('files', 'b.txt'), '1')]
    following({ files: [a, b], folders: [] })
    file(a, '2')
    expect(await watcher.next()).toEqual([a])
    renameSync(file(path('files', 'new'), '3'), b)
    expect(await watcher.next()).toEqual([b])
    file(b, '4')
    file(a, '4')
    expect(await watcher.next()).toEqual([a, b])
  })

  it('tells nothing of other files in their folder', async () => {
    const own = file(path('own', 'a.txt'), '1')
    following({ files: [own], folders: [] })
    file(path('own', 'other.txt'), '1')
    file(own, '2')
    expect(await watcher.next()).toEqual([own])
  })

  it('tells of every file in a folder and those within it, but of none that is hidden', async () => {
    const deep = file(path('whole', 'in', 'deep.txt'), '1')
    following({ files: [], folders: [path('whole')] })
    file(path('whole', '.swap'), '1')
    file(deep, '2')
    expect(await watcher.next()).toEqual([deep])
    const fresh = file(path('whole', 'in', 'fresh.txt'), '1')
    expect(await watcher.next()).toEqual([fresh])
  })

  it('waits for a folder that is not there', async () => {
    const coming = path('later', 'a.txt')
    following({ files: [coming], folders: [] })
    mkdirSync(path('later'))
    expect(await watcher.next()).toEqual([path('later')])
    watcher.follow({ files: [coming], folders: [] })
    file(coming, '1')
    expect(await watcher.next()).toEqual([coming])
    rmSync(coming)
    expect(await watcher.next()).toEqual([coming])
  })

  it('has nothing more to tell when it is closed, asked before or after', async () => {
    following({ files: [path('a.txt')], folders: [] })
    const next = watcher.next()
    watcher.close()
    expect([await next, await watcher.next()]).toEqual([undefined, undefined])
  })
})
