import { strToU8, zipSync } from 'fflate'

/** A ZIP archive of such files, packed from level 1 on, as they are at 0. */
export const zip = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])), { level })
