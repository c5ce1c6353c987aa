import { statSync } from 'node:fs'

/** Whether it is a folder; a path that is nothing yet is none. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
