import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { notMeasured } from '../not-measured.ts'
import { systemsTable } from './head-section.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section, wide } from './section.ts'

/** Sentences that are shown of what was not measured, and files. */
const most = 20
const files = 200

/** How these numbers were made, and of which files. */
export function methodSection(result: Result): Section {
  const { corpus, version, signature, metrics } = result
  const sentences = notMeasured(result)
  return section(
    'method',
    'Method',
    wide('The texts', systemsTable(result)),
    part(
      'dl',
      {},
      part('dt', {}, 'corpus'),
      part('dd', {}, bdi(corpus.name), corpus.licence === null ? '' : [', ', bdi(corpus.licence)]),
      part('dt', {}, 'made by'),
      part('dd', {}, `variorum ${version}`),
      part('dt', {}, 'everything but the metrics that can change a number'),
      part('dd', {}, part('code', {}, signature)),
      metrics.map(({ name, signature: own, summary }) => [
        part('dt', {}, bdi(name)),
        part('dd', {}, summary ? [summary, part('br')] : undefined, part('code', {}, own)),
      ]),
    ),
    sentences.length === 0
      ? undefined
      : part('ul', {}, ...sentences.slice(0, most).map((one) => part('li', { dir: 'auto' }, one))),
    filesTable(result),
  )
}

/** Which files these numbers are about, so that a reader can tell whether theirs are the same. */
function filesTable({ documents }: Result): Part {
  const texts = documents.flatMap(({ id, texts: own }) => own.map((text) => ({ id, ...text })))
  if (texts.length === 0) return undefined
  const heads = ['document', 'system', 'file', 'SHA-256', 'characters', 'passages']
  return part(
    'details',
    {},
    part('summary', {}, `The files (${texts.length})`),
    wide(
      'The files',
      part(
        'table',
        {},
        part('thead', {}, part('tr', {}, ...heads.map((head) => part('th', { scope: 'col' }, head)))),
        part(
          'tbody',
          {},
          ...texts
            .slice(0, files)
            .map(({ id, system, path, sha256, length, passages }) =>
              part(
                'tr',
                {},
                part('th', { scope: 'row' }, bdi(id)),
                part('td', {}, bdi(system)),
                part('td', {}, bdi(path)),
                part('td', {}, part('code', {}, sha256.slice(0, 12))),
                part('td', { class: 'number' }, String(length)),
                part('td', { class: 'number' }, String(passages.length)),
              ),
            ),
        ),
      ),
    ),
    texts.length > files
      ? part('p', { class: 'note' }, `${plural(texts.length - files, 'more file')} in the result.`)
      : undefined,
  )
}
