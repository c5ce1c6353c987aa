import { basename } from 'node:path'

const stem = (name: string): string => basename(name).replace(/\.[^.]+$/, '')

/** The system that a file of scores means by a name: the same name, or the same file without its folder, or without its ending. */
export function matchSystem(name: string, systems: readonly string[]): string | undefined {
  for (const form of [(each: string): string => each, (each: string): string => basename(each), stem]) {
    const same = systems.filter((system) => form(system) === form(name))
    if (same.length === 1) return same[0]
  }
  return undefined
}
