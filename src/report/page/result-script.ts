import { zlibSync } from 'fflate'
import type { Result } from '../../model/result.ts'
import { resultElement } from '../../model/result-element.ts'
import { forScriptJson } from '../escape.ts'

/** Characters of JSON that stand in a page as they are; more are compressed, for a browser reads 10 MB of a page in a second. */
const readable = 1_000_000

/** The result in a page. Compressed by a library, not by the platform, whose bytes change with processors and versions. */
export function resultScript(result: Result, isPart: boolean): string {
  const json = JSON.stringify(result)
  const part = isPart ? ' data-part' : ''
  if (json.length <= readable) return `${resultElement.json}${part}>${forScriptJson(json)}${resultElement.close}`
  const bytes = Buffer.from(json)
  const compressed = Buffer.from(zlibSync(bytes)).toString('base64')
  return `${resultElement.zlib}${part} data-bytes="${bytes.length}">${compressed}${resultElement.close}`
}
