import { expect, it } from 'vitest'
import { inspectDocument } from '../../src/pipeline/inspect.ts'
import { documentOf } from '../segment/document.ts'

it('what is seen in a text has offsets into the file', async () => {
  const document = documentOf('\uFEFFA day at sea\n\nWe went. We came back.\n')
  expect(await inspectDocument(document, 'passages')).toEqual([
    { class: 'headline', start: 1, end: 13 },
    { class: 'body', start: 15, end: 37 },
  ])
  expect(await inspectDocument(document, 'sentences')).toEqual([
    { class: 'headline', start: 1, end: 13 },
    { class: 'body', start: 15, end: 23 },
    { class: 'body', start: 24, end: 37 },
  ])
})

it('what is seen of names and quotations has their ids, values and speakers', async () => {
  expect(await inspectDocument(documentOf('It cost €3m.\n'), 'entities')).toEqual([
    { type: 'money', id: 'money:3000000-EUR', start: 8, end: 11, value: 3000000 },
  ])
  expect(await inspectDocument(documentOf('“We stay,” Ruth Holt said.\n'), 'quotes')).toEqual([
    { start: 0, end: 10, speaker: 'Ruth Holt', marks: 'paired' },
  ])
})
