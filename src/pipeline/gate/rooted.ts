import { posix } from 'node:path'
import type { Result } from '../../model/result.ts'

/** A result whose texts lie in `root`, for whoever sees them from elsewhere: a corpus names them from its own folder. */
export const rooted = (result: Result, root: string | undefined): Result =>
  root === undefined
    ? result
    : {
        ...result,
        documents: result.documents.map((document) => ({
          ...document,
          texts: document.texts.map((text) => ({ ...text, path: posix.join(root, text.path) })),
        })),
      }
