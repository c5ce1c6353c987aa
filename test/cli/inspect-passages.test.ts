import { expect, it } from 'vitest'
import { inspectLines } from '../../src/cli/inspect-passages.ts'
import { segment } from '../../src/segment/segment.ts'
import { documentOf } from '../segment/document.ts'

it('inspect prints one JSON object a line, with offsets into the file', async () => {
  const segmented = await segment(documentOf('\uFEFFA day at sea\n\nWe went. We came back.\n'))
  expect(inspectLines(segmented, 'passages')).toEqual([
    '{"class":"headline","start":1,"end":13}',
    '{"class":"body","start":15,"end":37}',
  ])
  expect(inspectLines(segmented, 'sentences')).toEqual([
    '{"class":"headline","start":1,"end":13}',
    '{"class":"body","start":15,"end":23}',
    '{"class":"body","start":24,"end":37}',
  ])
})
