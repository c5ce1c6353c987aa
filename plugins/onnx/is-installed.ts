import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether `npm ci` was run in this folder; what needs it is skipped where it was not. */
export const isInstalled = existsSync(join(import.meta.dirname, 'node_modules', 'onnxruntime-web'))
