import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { refuseOtherFormats } from '../../src/read/other-formats.ts'

describe('files that are no plain text', () => {
  it.each([
    ['SubRip subtitles', '1\r\n00:00:01,000 --> 00:00:04,000\r\nShe left.\r\n'],
    ['WebVTT subtitles', 'WEBVTT\n\n00:01.000 --> 00:04.000\nShe left.\n'],
    ['XLIFF', '<?xml version="1.0"?>\n<xliff version="1.2"></xliff>'],
    ['a PO file', '# German\nmsgid "Yes"\nmsgstr "Ja"\n'],
    ['HTML', '<!DOCTYPE html>\n<p>She left.</p>'],
    ['HTML', '<p>She left.</p>\n<p>He stayed.</p>\n<p>It rained.</p>'],
    ['JSON', '{"left": "She left."}'],
    ['JSON', '{"left": "She left."}\n{"stayed": "He stayed."}\n'],
  ])('are refused as %s, in one sentence', (name, text) => {
    expect(() => refuseOtherFormats(text, 'visit.txt')).toThrow(UserError)
    expect(() => refuseOtherFormats(text, 'visit.txt')).toThrow(`visit.txt: looks like ${name}, expected plain text`)
    expect(() => refuseOtherFormats(text, 'visit.txt')).toThrow('variorum run --source FILE, or --strings')
  })

  it.each([
    '1\nChapter one.',
    '[Laughter] She left.',
    '{sic} is what he wrote',
    'A <p> opens a paragraph, </p> ends it.',
    'msgid is a word',
  ])('are not taken for one of these: %s', (text) => {
    expect(() => refuseOtherFormats(text, 'visit.txt')).not.toThrow()
  })
})
