import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { type Result, resultSchema } from '../model/result.ts'
import { resultElement } from '../model/result-element.ts'
import { type Timings, timingsSchema } from '../model/timings.ts'
import { UserError } from '../model/user-error.ts'
import { heldTo } from './schema-faults.ts'

/**
 * A result.json, or a page that holds a result.
 *
 * @throws UserError where the file is no result of a run
 */
export async function readResult(path: string): Promise<Result> {
  const text = await readText(path)
  return heldTo(resultSchema, parse(path, isPage(text) ? within(path, text) : text), path, 'variorum/result@2 or @1')
}

/** @throws UserError where the file has no timings of a run */
export async function readTimings(path: string): Promise<Timings> {
  return heldTo(timingsSchema, parse(path, await readText(path)), path, 'variorum/timings@1')
}

const readText = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'no such file' : `cannot be read (${error.code ?? error.message})`
    throw new UserError(`${path}: ${what}, expected a file that variorum run wrote`)
  })

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${path}: not JSON, expected a file that variorum run wrote`)
  }
}

/** No JSON starts so. */
const isPage = (text: string): boolean => /^\ufeff?\s*</.test(text)

/** The JSON in a page; what else stands there is escaped and opens no element. */
function within(path: string, page: string): string {
  const json = inside(path, page, resultElement.json)
  if (json !== undefined) return json
  const zlib = inside(path, page, resultElement.zlib)
  if (zlib !== undefined) return inflated(path, zlib)
  throw new UserError(
    `${path}: a page without a result, expected a report.html or a result.json that variorum run wrote`,
  )
}

function inside(path: string, page: string, open: string): string | undefined {
  const at = page.indexOf(open)
  const start = page.indexOf('>', at + open.length)
  const end = page.indexOf(resultElement.close, start)
  if (at < 0 || start < 0 || end < 0) return undefined
  if (page.slice(at + open.length, start).includes(' data-part'))
    throw new UserError(
      `${path}: a page with a part of a result, expected the result.json that variorum run wrote beside it`,
    )
  return page.slice(start + 1, end)
}

/** Bytes of JSON in a page: no string is longer. */
const most = 500_000_000

function inflated(path: string, base64: string): string {
  try {
    return inflateSync(Buffer.from(base64, 'base64'), { maxOutputLength: most }).toString()
  } catch {
    throw new UserError(`${path}: the result in this page is damaged, expected a report.html as variorum run wrote it`)
  }
}
