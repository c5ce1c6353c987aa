// Changes of one thing in one sentence: damage that must be found, and variation that must not be. They read the text by patterns
// of their own, never by the code that is measured.

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Perturbation {
  readonly kind: string
  readonly harmless: boolean
  /** Every place in a text where it can be done, each with one or more ways. */
  readonly edits: (text: string) => readonly Edit[]
}

/** Matches of a pattern with what is put for each. */
export const found = (
  text: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const written = change(match)
    return written === undefined || written === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: written }]
  })

/** Words and what is put for them, matched as whole words. */
function table(rows: string): (text: string) => readonly Edit[] {
  const entries = rows
    .trim()
    .split(/\s*;\s*/)
    .map((row) => row.split(/\s*=>\s*/) as [string, string])
  const replacement = new Map(entries)
  const words = entries.map(([word]) => word).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'gu')
  return (text) => found(text, pattern, ([word]) => replacement.get(word))
}

const person = /(?<=(?:Mr|Ms|Dr|Prof|Gen|Col|Sgt|Maj)\. (?:\p{Lu}\p{L}+ )?)\p{Lu}\p{L}{3,}(?![\p{L}’'])/gu
const inQuotes = /[“"][^“”"\n]{20,}[”"]/gu
const regions = new Intl.DisplayNames('en', { type: 'region' })
const countries = 'RU CN KZ GE AZ IR TR PL SE DE FR IT NO CH JP TJ AF UZ US GB'
  .split(' ')
  .map((code) => regions.of(code) ?? '')
const small = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

const inside = (text: string, { start, end }: Edit): boolean =>
  [...text.matchAll(inQuotes)].some((quote) => quote.index < start && end < quote.index + quote[0].length)

/** Of a figure another one of the same length. */
const otherDigits = (digits: string): string => digits.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1))

export const perturbations: readonly Perturbation[] = [
  {
    kind: 'name',
    harmless: false,
    edits: (text) => found(text, person, (match) => (match.index % 2 === 0 ? 'Whitcombe' : 'Abernathy')),
  },
  {
    kind: 'spelling',
    harmless: false,
    edits: (text) =>
      found(text, person, ([name]) =>
        name.length < 5
          ? undefined
          : name.replace(/(?<=^\p{L}+)[aeiou](?=\p{L}+$)/u, (vowel) => (vowel === 'a' ? 'o' : 'a')),
      ),
  },
  {
    kind: 'figure left out',
    harmless: false,
    edits: (text) => found(text, /(?<![\p{L}\d.,:/-])\d[\d,]* (?=\p{Ll}{3,}s\b)/gu, () => ''),
  },
  {
    kind: 'place',
    harmless: false,
    edits: (text) =>
      found(text, new RegExp(`(?<!\\p{L})(?:${countries.join('|')})(?!\\p{L})`, 'gu'), ([name]) =>
        name === 'Portugal' ? 'Canada' : 'Portugal',
      ),
  },
  {
    kind: 'number',
    harmless: false,
    edits: (text) => [
      // a year that is no longer one is no error that anybody makes; dates have theirs
      ...found(text, /(?<![\p{L}\d.,:/-])(?!(?:1[5-9]|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?=[ -](?!\d)\p{L})/gu, ([digits]) =>
        otherDigits(digits),
      ),
      ...found(text, new RegExp(`(?<![\\p{L}-])(?:${small.join('|')})(?= \\p{L}+s\\b)`, 'gu'), ([word]) => {
        const at = small.indexOf(word)
        return small[(at + 4) % small.length]
      }),
    ],
  },
  {
    kind: 'unit',
    harmless: false,
    edits: (text) =>
      table(`kilometres => miles; metres => feet; million => billion; billion => million; percent => percentage points;
      kronor => euros; zlotys => kronor; hours => days; days => weeks; minutes => hours; months => years; years => months`)(
        text,
      ).filter(({ start }) =>
        /\p{N}[ -]$|(?:two|three|four|five|six|seven|ten|dozen|cubic|illion) $/u.test(
          text.slice(Math.max(0, start - 9), start),
        ),
      ),
  },
  {
    kind: 'role',
    harmless: false,
    edits: (text) =>
      found(
        text,
        /(?:[Dd]eputy )?(?:(?:[Ff]oreign|[Pp]rime|[Tt]rade|[Dd]eputy) [Mm]inister|[Cc]hairman|[Cc]hief executive|[Ss]pokes(?:man|woman)|[Pp]resident|[Ee]nvoy)(?=,? (?:\p{Lu}\p{L}+|of))/gu,
        ([role]) =>
          (/president/i.test(role) ? 'treasurer general' : 'president').replace('treasurer general', 'ambassador'),
      ),
  },
  {
    kind: 'date',
    harmless: false,
    edits: (text) => [
      ...found(text, /(?<=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? )[1-9]\d?(?!\d)/gu, ([day]) =>
        String((Number(day) % 27) + 2),
      ),
      ...found(text, /(?<![\d,.])20[012]\d(?!\d)/gu, ([year]) => String(Number(year) - 3)),
      ...table(
        'Monday => Wednesday; Tuesday => Friday; Wednesday => Monday; Thursday => Sunday; Friday => Tuesday; Sunday => Thursday; June => August; July => May; August => April; September => January',
      )(text),
    ],
  },
  {
    kind: 'speaker',
    harmless: false,
    edits: (text) =>
      found(text, /(?<=[”"] (?:said |added )?(?:Mr|Ms|Dr)\. )\p{Lu}\p{L}+(?= said| added|,|\.)/gu, () => 'Whitcombe'),
  },
  {
    kind: 'negation',
    harmless: false,
    edits: (text) => [
      ...found(text, /(?<= )not (?!only|just|yet)/gu, () => ''),
      ...found(
        text,
        /(?<=\b(?:was|were|will|would|could|has|had|is|are)) (?=\p{Ll}{4,}(?:ed|en|d|t|ing)?\b)(?!not\b|been\b|still\b|also\b|about\b|more\b|only\b)/gu,
        () => ' not ',
      ),
    ],
  },
  {
    kind: 'opposite',
    harmless: false,
    edits: table(
      'before => after; after => before; best => worst; highest => lowest; more than => fewer than; all => no; imports => exports; exports => imports; rose => fell; fell => rose; largest => smallest; majority => minority',
    ),
  },
  {
    kind: 'preposition',
    harmless: false,
    edits: table('for => against; against => for; with => without'),
  },
  {
    kind: 'modality',
    harmless: false,
    edits: (text) => [
      ...table('must => may; may => must; allegedly => ; reportedly => ')(text),
      ...found(text, /(?<=\b(?:rose|fell|grew|increased|dropped) )(?:by|to)(?= \d)/gu, ([word]) =>
        word === 'by' ? 'to' : 'by',
      ),
    ],
  },
  {
    kind: 'quote',
    harmless: false,
    edits: (text) =>
      found(text, /(?<![\p{L}’'-])\p{Ll}{6,}(?![\p{L}’'-])/gu, ([word]) =>
        word.endsWith('ing') ? 'swimming' : word.endsWith('s') ? 'lanterns' : 'purple',
      ).filter((edit) => inside(text, edit)),
  },
  {
    kind: 'clause',
    harmless: false,
    edits: (text) =>
      found(text, /,(?: [^\s,;:.!?“”"()—–]+){4,}(?=[,;.])/gu, () => '').filter((edit) => !inside(text, edit)),
  },
  {
    kind: 'transliteration',
    harmless: true,
    edits: (text) =>
      found(text, person, ([name]) =>
        name
          .replace(/ei|ey/, (it) => (it === 'ei' ? 'ey' : 'ei'))
          .replace(/kh/, 'h')
          .replace(/ts/, 'tz')
          .replace(/(?<=[aeo])v$/, 'ff')
          .replace(/(?<=\p{Ll})y(?=\p{Ll})/u, 'i')
          .replace(/ö/, 'oe')
          .replace(/å/, 'aa'),
      ),
  },
  {
    kind: 'number format',
    harmless: true,
    edits: (text) => [
      ...found(text, /(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})+(?![\d,])/gu, ({ 0: it, index }) =>
        it.replaceAll(',', index % 2 === 0 ? '' : ' '),
      ),
      ...found(text, /(?<=\d) percent\b/gu, ({ index }) => (index % 2 === 0 ? '%' : ' per cent')),
      ...found(text, new RegExp(`(?<![\\p{L}-])(?:${small.join('|')})(?= \\p{L}+s\\b)`, 'gu'), ([word]) =>
        String(small.indexOf(word) + 2),
      ),
      ...found(text, /(?<=[€$]\d+(?:\.\d+)?) million\b/gu, () => 'm'),
    ],
  },
  {
    kind: 'quote style',
    harmless: true,
    edits: (text) =>
      found(text, inQuotes, ({ 0: quoted, index }) =>
        index % 2 === 0 ? `"${quoted.slice(1, -1)}"` : `«${quoted.slice(1, -1)}»`,
      ),
  },
  {
    kind: 'unit spelling',
    harmless: true,
    edits: (text) =>
      found(text, /(?<=\d )(?:kilometres|metres)\b/gu, ({ 0: unit, index }) =>
        index % 2 === 0 ? unit.replace('metres', 'meters') : unit.startsWith('kilo') ? 'km' : 'm',
      ),
  },
  {
    kind: 'date order',
    harmless: true,
    edits: (text) =>
      found(
        text,
        /(January|February|March|April|May|June|July|August|Sept\.|Oct\.|Nov\.|Dec\.) (\d{1,2})(?!\d)/gu,
        ([, month, day]) => `${day} ${month}`,
      ),
  },
  {
    kind: 'synonym',
    harmless: true,
    edits: (text) =>
      table(`agreement => accord; reached => struck; carried => moved; large => big; began => started; nearly => almost;
        told => informed; answered => replied; about => roughly; but => yet; also => too; works => plant; seen => observed;
        lake => water; villages => hamlets; people => inhabitants; buy => acquire; jobs => posts; money => funds; price => sum`)(
        text,
      ).filter((edit) => !inside(text, edit)),
  },
  {
    kind: 'list order',
    harmless: true,
    edits: (text) =>
      found(
        text,
        /(?<![\p{L}-])(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+)(?![\p{L}’'-])(?! \p{Lu})/gu,
        ([, a, b]) => `${b} and ${a}`,
      ),
  },
]
