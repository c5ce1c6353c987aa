import { expect, it } from 'vitest'
import { seenMentions, seenPassages, seenQuotations } from '../../src/pipeline/inspect.ts'
import { documentOf } from '../segment/document.ts'

it('what is seen in a text has offsets into the file', async () => {
  const document = documentOf('\uFEFFA day at sea\n\nWe went. We came back.\n')
  expect(await seenPassages(document, 'paragraphs')).toEqual([
    { class: 'headline', start: 1, end: 13 },
    { class: 'body', start: 15, end: 37 },
  ])
  expect(await seenPassages(document, 'sentences')).toEqual([
    { class: 'headline', start: 1, end: 13 },
    { class: 'body', start: 15, end: 23 },
    { class: 'body', start: 24, end: 37 },
  ])
})

it('what is seen of names and quotations has their ids, values and speakers', async () => {
  expect(await seenMentions(documentOf('It cost €3m.\n'))).toEqual([
    { type: 'money', id: 'money:3000000-EUR', start: 8, end: 11, value: 3000000 },
  ])
  expect(await seenQuotations(documentOf('“We stay,” Ruth Holt said.\n'))).toEqual([
    { start: 0, end: 10, speaker: 'Ruth Holt', marks: 'paired' },
  ])
})
