import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { isFolder } from '../../read/is-folder.ts'
import { codeOf } from '../../write/refusal.ts'

export interface Watched {
  readonly files: readonly string[]
  /** With all that is in them. */
  readonly folders: readonly string[]
}

export interface Watcher {
  /**
   * These from now on, and no others.
   *
   * @throws UserError where the system watches no more
   */
  follow(watched: Watched): void
  /** The paths that changed, absolute and in order, once none does any more; undefined when it is closed. */
  next(): Promise<readonly string[] | undefined>
  close(): void
}

/** Milliseconds without a change after which a batch is whole: an editor that replaces a file takes a few, `git checkout` some tens. */
const usualQuiet = 100

/** Watches folders, for a file that an editor puts into another's place is seen in its folder alone. */
export function openWatcher(quiet = usualQuiet): Watcher {
  let open: readonly FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let state: 'waiting' | 'settled' | 'closed' = 'waiting'
  let wake: () => void = () => {}
  const changed = new Set<string>()
  const become = (now: typeof state): void => {
    state = now
    wake()
  }
  const note = (path: string): void => {
    if (state === 'closed') return
    changed.add(path)
    state = 'waiting'
    clearTimeout(timer)
    timer = setTimeout(become, quiet, 'settled')
  }
  async function next(): Promise<readonly string[] | undefined> {
    if (state === 'closed') return undefined
    if (state === 'waiting') {
      await new Promise<void>((done) => {
        wake = done
      })
      return next()
    }
    state = 'waiting'
    const batch = [...changed].sort()
    changed.clear()
    return batch
  }
  return {
    follow(watched) {
      const before = open
      open = [...namesByFolder(watched)].map(([folder, names]) => watchFolder(folder, names, note))
      for (const each of before) each.close()
    },
    next,
    close() {
      clearTimeout(timer)
      for (const each of open) each.close()
      become('closed')
    },
  }
}

/** Which names matter in a folder. */
type Names = ReadonlySet<string> | 'all'

function watchFolder(folder: string, names: Names, note: (path: string) => void): FSWatcher {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null) note(folder)
      else if (names === 'all' ? !name.startsWith('.') : names.has(name)) note(join(folder, name))
    })
    // A folder that goes away; what is missing then is said by who reads it.
    watcher.on('error', () => note(folder))
    return watcher
  } catch (error) {
    throw new UserError(
      `${folder}: cannot be watched (${codeOf(error)}), expected a folder that the system lets be watched`,
      {
        cause: error,
      },
    )
  }
}

function namesByFolder({ files, folders }: Watched): ReadonlyMap<string, Names> {
  const all = new Map<string, Set<string> | 'all'>()
  const add = (path: string): void => {
    const known = nearestKnown(path)
    const names = all.get(dirname(known)) ?? new Set()
    if (names !== 'all') all.set(dirname(known), names.add(basename(known)))
  }
  for (const folder of folders.map((path) => resolve(path)))
    if (isFolder(folder)) for (const one of [folder, ...foldersIn(folder)]) all.set(one, 'all')
    else add(folder)
  for (const file of files) add(resolve(file))
  return all
}

/** The path, or the folder on its way whose coming is waited for where it is not there. */
const nearestKnown = (path: string): string => {
  const folder = dirname(path)
  return isFolder(folder) || folder === path ? path : nearestKnown(folder)
}

/** Those within it, none that is hidden. */
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .flatMap(({ name }) => [join(folder, name), ...foldersIn(join(folder, name))])
