import type { Pair } from '../../model/pair.ts'

/** Texts that metrics stumble over; each is here for one reason. */
const awkward: readonly string[] = [
  '',
  ' \t\n',
  'x',
  '…!?“”', // no letters at all
  '7 of 1,000,000.50 and 1e999', // numbers, one of them beyond a double
  'constructor __proto__ toString', // words that are keys of every object
  'naïve nai\u0308ve', // one word composed and decomposed
  'e\u0301\u0301\u0301', // marks upon marks
  '👩‍👩‍👧 🇺🇳 𝒳', // more UTF-16 units than code points, more code points than characters
  'half of \ud83d', // a lone surrogate
  'السلام ١٢٣ עולם',
  '世界 漢字かな',
  'a\u0000b\u00a0c\ufeff',
  'the same words '.repeat(60),
]

const words = (text: string): readonly string[] => text.split(' ')

/** Ways in which a hypothesis may go wrong. */
const damages: readonly ((text: string) => string)[] = [
  () => '',
  (text) => words(text).toReversed().join(' '),
  (text) => words(text).slice(1).join(' '),
  (text) => `${text} ${text}`,
  (text) => text.toUpperCase(),
]

/** Without the origin, since the new text was cut from no document. */
export const withHypothesis = ({ references, source }: Pair, hypothesis: string): Pair => ({
  references,
  hypothesis,
  ...(source !== undefined && { source }),
})

const isSame = (a: Pair, b: Pair): boolean =>
  a.hypothesis === b.hypothesis && a.references.join('\n') === b.references.join('\n')

/** An author's pairs, what becomes of them when they are damaged, crossed or emptied, and the awkward texts crossed. */
export function lawPairs(pairs: readonly Pair[]): readonly Pair[] {
  const crossed = pairs.flatMap((pair, i): readonly Pair[] => [
    ...damages.map((damage) => withHypothesis(pair, damage(pair.references[0] ?? ''))),
    withHypothesis(pair, pair.references[0] ?? ''),
    withHypothesis(pair, pairs[(i + 1) % pairs.length]?.hypothesis ?? ''),
    { references: [''], hypothesis: pair.hypothesis },
  ])
  const strange = awkward.flatMap((text, i): readonly Pair[] => [
    { references: [text], hypothesis: text },
    { references: [text], hypothesis: '' },
    { references: [''], hypothesis: text },
    { references: [text], hypothesis: awkward[(i + 1) % awkward.length] ?? '' },
  ])
  const added = [...crossed, ...strange]
  return [...pairs, ...added.filter((pair, i) => added.findIndex((other) => isSame(pair, other)) === i)]
}
