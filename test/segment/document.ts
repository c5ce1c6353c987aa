import type { Document } from '../../src/model/document.ts'

/** A document of nothing but its text. */
export const documentOf = (text: string, language = 'en'): Document => ({
  id: 'text',
  system: 'test',
  path: 'text.txt',
  language,
  text,
})
