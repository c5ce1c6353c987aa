import { createHash, randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

// A file that is not in its place yet carries the machine and the process that writes it, so that the next one can tell what
// a crash has left from what somebody is writing.

const prefix = '.variorum-'

/** Tells machines apart that write to one disk, without naming them. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** A name that no other process takes, and that this one takes once. */
export const ownTag = (): string => `${host}-${process.pid}-${randomUUID()}`

export const temporaryName = (): string => `${prefix}${ownTag()}`

/** Whether the process that gave a name its tag is one of this machine's and has ended. */
export function isAbandoned(tag: string): boolean {
  const [, pid] = tag.startsWith(`${host}-`) ? (/^(\d+)-/.exec(tag.slice(host.length + 1)) ?? []) : []
  return pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what processes that are no more have left of files they were writing. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names)
    if (name.startsWith(prefix) && isAbandoned(name.slice(prefix.length)))
      await rm(join(folder, name), { force: true }).catch(() => {})
}
