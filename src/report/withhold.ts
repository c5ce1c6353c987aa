import type { Result, ResultFact, ResultFinding } from '../model/result.ts'

/** So many words in a row can be found again; fewer are names, numbers and common phrases. */
const run = 5

// Where words are not parted by spaces, every character counts as one.
const spaceless = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(
  (script) => String.raw`\p{Script=${script}}`,
)
const wordPattern = new RegExp(
  String.raw`[${spaceless.join('')}]|(?:(?![${spaceless.join('')}])[\p{L}\p{N}\p{M}])+`,
  'gu',
)

type Entry = Result['documents'][number]
type Question = NonNullable<Result['questions']>[number]

/** What takes the sentences of some texts out of parts of a result. */
export interface Withholding {
  readonly message: (message: string) => string
  readonly finding: (finding: ResultFinding) => ResultFinding
  readonly question: (question: Question) => Question
  /** `index` is the fact's among those that it is told from by its id. */
  readonly fact: (fact: ResultFact, index: number) => ResultFact
}

/**
 * For texts that may not be passed on: messages lose every run of five words that one of `texts` holds. Titles,
 * descriptions and paths are the corpus' own.
 */
export function withholding(texts: readonly string[]): Withholding {
  const known = new Set<string>()
  for (const text of texts) for (const key of runs(words(text))) known.add(key)
  const message = (said: string): string => withoutRuns(said, known)
  return {
    message,
    finding: (finding) => ({
      ...finding,
      message: message(finding.message),
      ...(finding.reading !== undefined && { reading: message(finding.reading) }),
      ...(finding.expected !== undefined && { expected: message(finding.expected) }),
    }),
    question: (question) => ({ ...question, message: message(question.message) }),
    fact: (fact, index) => withheldFact(fact, index, message),
  }
}

/** A document whose passages keep class and place. */
export const withoutPassages = (document: Entry): Entry => ({
  ...document,
  texts: document.texts.map((text) => ({ ...text, passages: text.passages.map(withoutText) })),
})

type Passage = Entry['texts'][number]['passages'][number]

const withoutText = ({ class: kind, start, end }: Passage): Passage => ({ class: kind, start, end })

/** Names, numbers and who spoke stay, but for those of five words; an id that spells as many is replaced by a number. */
function withheldFact(fact: ResultFact, index: number, redact: (message: string) => string): ResultFact {
  return {
    ...fact,
    id: redact(fact.id) === fact.id ? fact.id : `${fact.type}:fact-${index + 1}`,
    label: fact.label && redact(fact.label),
    holder: fact.holder && redact(fact.holder),
    said: fact.said.map((place) => ({
      ...place,
      text: place.text === null || redact(place.text) !== place.text ? null : place.text,
      speaker: place.speaker && { ...place.speaker, name: redact(place.speaker.name) },
    })),
  }
}

interface Word {
  /** As compared: lower case, without accents and with compatibility forms resolved. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const words = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    key: word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** The key of every run, by the index of its first word. */
const runs = (all: readonly Word[]): readonly string[] =>
  all.slice(run - 1).map((_, first) =>
    all
      .slice(first, first + run)
      .map(({ key }) => key)
      .join(' '),
  )

/** Again until nothing is found: what is left on both sides of a gap may read on as another run. */
function withoutRuns(message: string, known: ReadonlySet<string>): string {
  const all = words(message)
  const found = runs(all).flatMap((key, first) => (known.has(key) ? [first] : []))
  if (found.length === 0) return message
  const hidden = new Set(found.flatMap((first) => Array.from({ length: run }, (_, i) => first + i)))
  let kept = ''
  let at = 0
  for (const [i, { start, end }] of all.entries()) {
    if (!hidden.has(i)) continue
    if (!hidden.has(i - 1)) kept += `${message.slice(at, start)}[…]`
    at = end
  }
  return withoutRuns(kept + message.slice(at), known)
}
