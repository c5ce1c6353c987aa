import { constants } from 'node:fs'
import { copyFile, type FileHandle, link, mkdir, open, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { removeLeftovers, temporaryName } from './leftovers.ts'
import { codeOf, refusal } from './refusal.ts'

/** What the file system refuses, as a sentence about `path`. */
async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusal(path, error)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )

/**
 * Makes a folder and those on its way, one at a time (`mkdir` with `recursive` never returns in `/proc`), and gives those
 * that were not there, the deepest first.
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  if (await exists(path)) return []
  const above = await makeFolder(dirname(path))
  await mkdir(path).catch((error: unknown) => {
    // Another run made it meanwhile, or it is a file: what is written into it will tell.
    if (codeOf(error) !== 'EEXIST') throw error
  })
  return [path, ...above]
}

/** Where writing must end up: a link is followed, so that it stays one. */
async function targetOf(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new UserError(`${path}: a folder, expected the name of a file to write`)
    // Renaming over a device or a pipe would replace it.
    if (!found.isFile()) throw new UserError(`${path}: a pipe or a device, expected the name of a file to write`)
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path
    throw error
  }
}

const temporaryBeside = (target: string): string => join(dirname(target), temporaryName())

async function probe(target: string): Promise<void> {
  const path = temporaryBeside(target)
  await (await open(path, 'wx')).close()
  await rm(path)
  // The name itself may be too long for this file system.
  await exists(target)
}

/** Strings shorter than this wait for the next ones: a write has its price. */
const chunkLength = 1 << 20

async function writeChunks(
  handle: FileHandle,
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const write = (some: string) => told(path, () => handle.appendFile(some))
  if (typeof text === 'string') return write(text)
  let waiting = ''
  for await (const some of text) {
    waiting += some
    if (waiting.length < chunkLength) continue
    await write(waiting)
    waiting = ''
  }
  await write(waiting)
}

/** A second name for a file, or a copy of it on a file system that has no links. */
const keep = (target: string, kept: string): Promise<void> =>
  link(target, kept).catch(() => copyFile(target, kept, constants.COPYFILE_EXCL))

interface Written {
  readonly path: string
  readonly target: string
  readonly temporary: string
}

/** Puts all files in place; where one cannot be, the others get back what they were. */
async function replaceAll(files: readonly Written[]): Promise<void> {
  const replaced: { readonly target: string; readonly old: string | undefined }[] = []
  try {
    for (const { path, target, temporary } of files)
      await told(path, async () => {
        const old = (await exists(target)) ? temporaryBeside(target) : undefined
        if (old !== undefined) await keep(target, old)
        await rename(temporary, target).catch(async (error: unknown) => {
          if (old !== undefined) await rm(old, { force: true })
          throw error
        })
        replaced.push({ target, old })
      })
  } catch (error) {
    for (const { target, old } of replaced) await (old === undefined ? rm(target) : rename(old, target))
    throw error
  }
  for (const { old } of replaced) if (old !== undefined) await rm(old, { force: true })
}

/** Files that are replaced together or not at all: a reader never sees half of one, nor one of today beside one of yesterday. */
export interface ReportFolder {
  readonly path: string
  /** Writes a file of the folder under another name, one that was announced or one more; it can be given piece by piece. */
  write(name: string, text: string | Iterable<string> | AsyncIterable<string>): Promise<void>
  /** Puts all that was written in its place. */
  commit(): Promise<void>
  /** Removes what was not committed, and the folders made for it. */
  discard(): Promise<void>
}

/**
 * A folder that files of these names are to be written to. It is made and tried at once, for a measurement may take an hour.
 *
 * @throws UserError where they cannot be written
 */
export async function openFolder(folder: string, names: readonly string[]): Promise<ReportFolder> {
  let made: readonly string[] = []
  const removeMade = async (): Promise<void> => {
    // One that is not empty is somebody's by now.
    for (const path of made) await rmdir(path).catch(() => {})
  }
  const targets = new Map<string, string>()
  const written = new Map<string, Written>()
  try {
    const [first = ''] = names
    made = await told(join(folder, first), () => makeFolder(resolve(folder)))
    if (made.length === 0) await removeLeftovers(folder)
    for (const name of names)
      await told(join(folder, name), async () => {
        const target = await targetOf(join(folder, name))
        await probe(target)
        targets.set(name, target)
      })
  } catch (error) {
    await removeMade()
    throw error
  }

  return {
    path: folder,
    async write(name, text) {
      const path = join(folder, name)
      if (written.has(name)) throw new Error(`${name} is written already`)
      const target = targets.get(name) ?? (await told(path, () => targetOf(path)))
      const temporary = temporaryBeside(target)
      const handle = await told(path, () => open(temporary, 'wx'))
      written.set(name, { path, target, temporary })
      try {
        await writeChunks(handle, path, text)
      } finally {
        await told(path, () => handle.close())
      }
    },
    async commit() {
      await replaceAll([...written.values()])
      written.clear()
      made = []
    },
    async discard() {
      for (const { temporary } of written.values()) await rm(temporary, { force: true })
      written.clear()
      await removeMade()
    },
  }
}

/** Runs `use` with a folder that is tried first; what it wrote is in place when it ends well, and gone when it does not. */
export async function withFolder<T>(
  folder: string,
  names: readonly string[],
  use: (folder: ReportFolder) => Promise<T>,
): Promise<T> {
  const opened = await openFolder(folder, names)
  try {
    const result = await use(opened)
    await opened.commit()
    return result
  } finally {
    await opened.discard()
  }
}

/** What `make` gives, on standard output or in a file that is tried first. */
export async function printTo(path: string | undefined, make: () => Promise<string>): Promise<void> {
  if (path === undefined) process.stdout.write(await make())
  else await withFolder(dirname(path), [basename(path)], async (file) => file.write(basename(path), await make()))
}
