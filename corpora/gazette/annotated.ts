// The hand-made texts are kept annotated, one sentence a line, so that no offset of the gold is ever typed by hand:
//
//   [3a] The talks lasted {number: 30 => 13} days.     a sentence that renders sentence 3a of the original
//   [3a 3b] …                                          one sentence that renders two; two lines may share a label
//   [+] …                                              a sentence of its own, [+subheading] a subheading of its own
//   [byline] …                                         byline, dateline, caption, link or residue
//
// A blank line ends a paragraph. `{kind: was => is}` records damage: `was` stands in the original, `is` in this text;
// `{kind@13b: …}` where `was` stands in another sentence of the original than those this one renders.

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Span {
  readonly class: string
}

export interface Bead {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

export interface Damage {
  readonly id: string
  readonly system: string
  readonly kind: string
  /** What varies, of kind `harmless` only. */
  readonly subkind: string | undefined
  /** null where the original has nothing there: something was put in. */
  readonly reference: Span | null
  /** null where the variant has nothing there: something was left out. */
  readonly hypothesis: Span | null
  readonly was: string
  readonly is: string
  readonly severity: 'minor' | 'major' | 'critical' | null
}

interface Mark extends Span {
  readonly kind: string
  readonly subkind: string | undefined
  /** The sentence of the original that holds `was`, if it is none of the line's own. */
  readonly from: string | undefined
  readonly was: string
  readonly is: string
}

interface Line {
  /** Sentences of the original that this one renders; in the original itself, its own name. */
  readonly labels: readonly string[]
  readonly sentence: Sentence
  readonly marks: readonly Mark[]
}

export interface Annotated {
  readonly text: string
  readonly lines: readonly Line[]
}

const layout = new Set(['byline', 'dateline', 'caption', 'link', 'residue'])
const scored = new Set(['headline', 'subheading', 'body'])
const markup = /\{([a-z-]+)(?:\/([a-z-]+))?(?:@(\w+))?: (.*?) ?=> ?(.*?)\}/g

const classOfLabel = (label: string): string => {
  if (layout.has(label)) return label
  if (label === 'h') return 'headline'
  return label.startsWith('sub') || label === '+subheading' ? 'subheading' : 'body'
}

/** The words of an annotated sentence, and its marks with offsets into the text, where the sentence begins at `at`. */
function plain(annotated: string, at: number): { readonly words: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let words = ''
  let read = 0
  for (const match of annotated.matchAll(markup)) {
    const [whole, kind = '', subkind, from, was = '', is = ''] = match
    words += annotated.slice(read, match.index)
    const start = at + words.length
    marks.push({ kind, subkind, from, was, is, start, end: start + is.length })
    words += is
    read = match.index + whole.length
  }
  words += annotated.slice(read)
  if (/[{}]|=>/.test(words)) throw new Error(`markup that does not parse: ${annotated}`)
  return { words, marks }
}

/** Reads an annotated text; `between` stands between paragraphs of the plain one. */
export function readAnnotated(source: string, between = '\n\n'): Annotated {
  const lines: Line[] = []
  const paragraphs = source.trim().split(/\n{2,}/)
  let text = ''
  for (const [p, paragraph] of paragraphs.entries()) {
    if (p > 0) text += between
    for (const [s, line] of paragraph.split('\n').entries()) {
      const [, head = '', annotated = ''] = /^\[([^\]]+)\] (.+)$/.exec(line) ?? []
      if (annotated === '') throw new Error(`not an annotated sentence: ${line}`)
      const labels = head.split(' ')
      if (s > 0) text += ' '
      const start = text.length
      const { words, marks } = plain(annotated, start)
      text += words
      lines.push({ labels, sentence: { class: classOfLabel(labels[0] ?? ''), start, end: text.length }, marks })
    }
  }
  return { text: `${text}\n`, lines }
}

/** Sentences that share a label, on either side, are one bead; in reference order, additions after what they follow. */
export function beadsOf(reference: Annotated, variant: Annotated): readonly Bead[] {
  const beads: { reference: number[]; hypothesis: number[] }[] = []
  const indexOf = new Map(reference.lines.map(({ labels: [label = ''] }, i) => [label, i]))
  const beadOf = new Map<number, (typeof beads)[number]>()
  for (const [i, { sentence }] of reference.lines.entries()) {
    if (!scored.has(sentence.class)) continue
    const bead = { reference: [i], hypothesis: [] }
    beads.push(bead)
    beadOf.set(i, bead)
  }
  let last = -1
  for (const [h, { labels, sentence }] of variant.lines.entries()) {
    if (!scored.has(sentence.class)) continue
    if (labels[0]?.startsWith('+')) {
      beads.splice(++last, 0, { reference: [], hypothesis: [h] })
      continue
    }
    const own = labels.map((label) => {
      const bead = beadOf.get(indexOf.get(label) ?? -1)
      if (!bead) throw new Error(`no scored sentence '${label}' in the original`)
      return bead
    })
    const [first, ...others] = [...new Set(own)].sort((a, b) => (a.reference[0] ?? 0) - (b.reference[0] ?? 0))
    if (!first) continue
    for (const other of others) {
      first.reference.push(...other.reference)
      first.hypothesis.push(...other.hypothesis)
      for (const i of other.reference) beadOf.set(i, first)
      beads.splice(beads.indexOf(other), 1)
    }
    first.reference.sort((a, b) => a - b)
    first.hypothesis.push(h)
    first.hypothesis.sort((a, b) => a - b)
    last = beads.indexOf(first)
  }
  return beads
}

/** How much each kind harms a reader; harmless variation has no severity. */
const severities: Readonly<Record<string, Damage['severity']>> = {
  'quote-mark': 'minor',
  harmless: null,
  speaker: 'critical',
  negation: 'critical',
}

/** The one place where `was` stands in the given sentences of the original. */
function placeOf(was: string, reference: Annotated, labels: readonly string[]): Span {
  const places = reference.lines
    .filter((line) => line.labels.some((label) => labels.includes(label)))
    .flatMap(({ sentence }) => {
      const words = reference.text.slice(sentence.start, sentence.end)
      const starts = Array.from({ length: words.length }, (_, i) => i).filter((i) => words.startsWith(was, i))
      return starts.map((i) => ({ start: sentence.start + i, end: sentence.start + i + was.length }))
    })
  const [place] = places
  if (!place || places.length > 1) {
    throw new Error(`'${was}' stands ${places.length} times in ${labels.join(' ')} of the original, expected once`)
  }
  return place
}

/** The recorded damage of one variant, in its file order. */
export function damageOf(document: string, system: string, reference: Annotated, variant: Annotated): Damage[] {
  const found = variant.lines.flatMap(({ labels, marks }) => marks.map((mark) => ({ labels, mark })))
  return found.map(({ labels, mark: { kind, subkind, from, was, is, start, end } }, i) => ({
    id: `${document}-${system.replace(/^wire-/, '')}-${String(i + 1).padStart(2, '0')}`,
    system,
    kind,
    subkind,
    reference: was === '' ? null : placeOf(was, reference, from ? [from] : labels),
    hypothesis: is === '' ? null : { start, end },
    was,
    is,
    severity: kind in severities ? (severities[kind] ?? null) : 'major',
  }))
}
