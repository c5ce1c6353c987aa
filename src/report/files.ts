import type { Result } from '../model/result.ts'
import { forMarkdown } from './escape.ts'
import { table } from './markdown/table.ts'

/** Files that are listed. */
const most = 60

/** Which files these numbers are about, so that a reader can tell whether theirs are the same. */
export function files({ documents }: Result): readonly string[] {
  const texts = documents.flatMap(({ id, texts: ofDocument }) => ofDocument.map((text) => ({ id, ...text })))
  const left = texts.length - most
  return [
    table(
      ['document', 'system', 'file', 'SHA-256', 'characters', 'passages'],
      texts
        .slice(0, most)
        .map(({ id, system, path, sha256, length, passages }) => [
          forMarkdown(id),
          forMarkdown(system),
          forMarkdown(path),
          forMarkdown(sha256.slice(0, 12)),
          String(length),
          String(passages.length),
        ]),
      4,
    ),
    ...(left > 0 ? [`${left} more in \`result.json\`.`] : []),
  ]
}
