import type { Span } from '../model/document.ts'
import { loadWink } from '../text/wink.ts'
import { sentenceRepair } from './sentence-repair.ts'
import { flattened, trimmed } from './white-space.ts'

/** Cuts one line of text into sentences, with offsets into that line. */
export type SentenceSplitter = (line: string) => readonly Span[]

/** Lengths of pieces that make up a text in order, white space between them not counted. */
type Cutter = (flat: string) => Iterable<string>

/**
 * A line longer than this (in UTF-16 units) is cut in parts: each segment of Intl.Segmenter holds a copy of the whole
 * text it came from.
 */
const longestPart = 8_000
const sureEnd = /\p{Ll}{4}[.!?]["”]?\s(?=["“]?\p{Lu})|[。！？](?=[^」』”）])/gu

/** Parts of a long line, each cut behind the last sure sentence end that fits, else at the last space. */
function parts(flat: string): readonly string[] {
  const found: string[] = []
  let at = 0
  while (flat.length - at > longestPart) {
    const head = flat.slice(at, at + longestPart)
    const end = [...head.matchAll(sureEnd)].at(-1)
    const cut = end === undefined ? head.lastIndexOf(' ') : end.index + end[0].length
    found.push(head.slice(0, cut > 0 ? cut : longestPart))
    at += cut > 0 ? cut : longestPart
  }
  return [...found, flat.slice(at)]
}

/** Encoded data and endless addresses as one plain word of the same length: wink-nlp takes more than the square of it. */
const withoutLongWords = (flat: string): string =>
  flat.replace(/[!-~]{200,}(?=[!-~])/g, (word) => 'x'.repeat(word.length))

/** Sentence ends that wink-nlp 2.4 misses: a number with its unit (`€6m. They`), an ellipsis before a closing mark. */
const missedEnd = /(?<=\d\p{Ll}{1,3}\.|(?:…|\.{3})["”])\s+(?=["“]?\p{Lu})/u

/** Whether a trained model cuts the sentences of a language (without region or script). */
export const cutsByModel = (language: string): boolean => language === 'en'

async function englishCutter(): Promise<Cutter> {
  const { nlp } = await loadWink()
  const cut = (flat: string): string[] => nlp.readDoc(flat).sentences().out()
  return (flat) => cut(flat).flatMap((sentence) => sentence.split(missedEnd))
}

function unicodeCutter(language: string): Cutter {
  const segmenter = new Intl.Segmenter([language, 'en'], { granularity: 'sentence' })
  return (flat) => Array.from(segmenter.segment(flat), ({ segment }) => segment)
}

/** The spans of the pieces, found by adding up their lengths: a cutter gives every character back but white space. */
function spansOf(flat: string, cut: Cutter): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const part of parts(flat)) {
    for (const piece of cut(part)) {
      const bare = piece.trim()
      if (bare === '') continue
      const start = flat.indexOf(bare, at)
      if (start < 0 || flat.slice(at, start).trim() !== '') throw new Error(`the sentence splitter changed '${bare}'`)
      at = start + bare.length
      spans.push({ start, end: at })
    }
  }
  return spans
}

/**
 * Sentences by their orthography: English by wink-nlp, other languages by the rules of Unicode (UAX 29), and both
 * repaired where they are known to break too often or not enough.
 */
export async function sentenceSplitter(language: string): Promise<SentenceSplitter> {
  const cut = cutsByModel(language) ? await englishCutter() : unicodeCutter(language)
  const repair = sentenceRepair(language)
  return (line) => {
    const flat = flattened(line)
    return repair(flat, spansOf(withoutLongWords(flat), cut)).flatMap((span) => trimmed(flat, span) ?? [])
  }
}
