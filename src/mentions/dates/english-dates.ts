import { en } from '../../languages/en.ts'
import { alternatives, calendarDate, leading, notMore, type Rule, startOf, two, year } from './calendar.ts'

const parts = '(?:(?<part>early|late|mid)[\\s-])?'
const ofPart = (part: string | undefined, value: string): string =>
  part === undefined ? value : `${part.toLowerCase()}:${value}`

/** Before a bare May or March (which are also words) a date has one of these. */
const monthCue = new RegExp(`\\b(?:${en.beforeMonths.join('|')})[\\s-]$`, 'i')

const units = en.timeUnits.join('|')
const seasons = en.seasons.join('|')
const sides: ReadonlyMap<string, string> = new Map(Object.entries(en.timeSides))
const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(en.numbers).filter(([, value]) => value >= 1 && value <= 12),
)
const relations: ReadonlyMap<string, string> = new Map(Object.entries(en.timeRelations))

const singular = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .replace(/centuries$/, 'century')
    .replace(/s$/, '')
const relation = (word: string | undefined): string =>
  relations.get((word ?? '').toLowerCase()) ?? (word ?? '').toLowerCase()

/** "10-year", "2000 troops": what stands after a bare figure says that it counts. */
const counts =
  /^[\s-](?:people|men|women|children|per|percent|million|billion|years?|days?|hours?|[\p{Ll}-]+(?<!s|hi|ou|thi)s)\b/u
const yearCue = new RegExp(`\\b(?:${en.beforeYears.join('|')})[\\s-]$|\\($`, 'i')

const capitalised = (names: Iterable<string>): readonly string[] =>
  Array.from(names, (name) => name.charAt(0).toUpperCase() + name.slice(1))

/** What English writes besides dates in figures and with a month's name: weekdays, years, decades, relative dates. */
export function englishDateRules(
  months: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>,
): readonly Rule[] {
  const weekday = `(?<weekday>${alternatives(capitalised(weekdays.keys()))})`
  return [
    {
      pattern: new RegExp(
        `${weekday}${leading('(?<!\\p{L})', '(?:(?:early|late)\\s)?(?:(?:last|next|this|the\\sfollowing)\\s)?', '\\k<weekday>')}s?(?:\\s(?:morning|afternoon|evening|night))?(?!\\p{L})`,
        'gu',
      ),
      value: ({ weekday: name }) => `weekday:${weekdays.get(name?.toLowerCase() ?? '')}`,
    },
    {
      pattern: new RegExp(
        `(?<month>${alternatives(capitalised(months.keys()))})${leading('(?<!\\p{L})', `(?:(?<relation>last|next|this|past|coming)\\s)?${parts}`, '\\k<month>')}(?!\\p{L}|['’-]\\p{L})`,
        'gu',
      ),
      value: ({ relation: which, part, month: name = '' }, match) => {
        const before = match.input.slice(Math.max(0, match.index - 10), match.index)
        const bare = which === undefined && part === undefined
        if (bare && /^(?:May|March|August)$/.test(name) && !monthCue.test(before)) return undefined
        return ofPart(
          which === undefined ? part : relation(which),
          calendarDate(undefined, months.get(name.toLowerCase()) ?? 0) ?? '',
        )
      },
    },
    {
      pattern: /(?<![\p{L}\d])(?<ordinal>\d{1,2})(?:st|nd|rd|th)[\s-]century/giu,
      value: ({ ordinal }) => `${two(Number(ordinal) - 1)}XX`,
    },
    {
      pattern: new RegExp(
        `(?<decade>1[0-9]{2}|20[0-9])${leading('(?<![\\p{L}\\d$€£])', '(?:(?:early|late|mid)[\\s-])?(?:the\\s)?', '\\k<decade>')}0['’]?s(?!\\p{L})`,
        'giu',
      ),
      value: ({ decade }) => `${decade}X`,
    },
    {
      // "'80s" and "the 80s", but not "in her 80s"
      pattern: /(?<decade>\d)(?<=(?<![\p{L}\d])(?<lead>(?:the\s)?['’‘]|the\s)\k<decade>)0['’]?s(?!\p{L})/giu,
      value: ({ decade }) => `${Number(decade) < 3 ? '20' : '19'}${decade}X`,
    },
    {
      pattern: new RegExp(
        `(?<relation>last|next|this|past|previous|coming)(?<!\\p{L}\\k<relation>)\\s(?<unit>${units}|${seasons}|morning|afternoon|evening)(?!\\p{L})`,
        'giu',
      ),
      value: ({ relation: which, unit }) => `relative:${relation(which)}-${singular(unit)}`,
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})the\\s(?<relation>past|previous|preceding|following|coming|next|last)\\s(?<unit>${units})(?!\\p{L})`,
        'giu',
      ),
      value: ({ relation: which, unit }) => `relative:${relation(which)}-${singular(unit)}`,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<when>earlier|later)\\sth(?:is|at)\\s(?<unit>${units})(?!\\p{L})`, 'giu'),
      value: ({ unit }) => `relative:this-${singular(unit)}`,
    },
    {
      pattern: new RegExp(`(?<which>recent|coming|past)(?<!\\p{L}\\k<which>)\\s(?<unit>${units})s(?!\\p{L})`, 'giu'),
      value: ({ which, unit }) =>
        `relative:${which?.toLowerCase() === 'coming' ? 'coming' : 'recent'}-${singular(unit)}s`,
    },
    {
      pattern: new RegExp(
        `(?<unit>(?:${units})s?|centuries)\\s(?<side>${alternatives(sides.keys())})${leading('(?<![\\p{L}\\d-])', `(?:(?:just|only|about|nearly|almost|some)\\s)?(?:(?<count>\\d{1,3}|an?|${alternatives(smallNumbers.keys())}|(?:a\\s)?few|several)\\s)?`, '\\k<unit>\\s\\k<side>')}(?!\\p{L})`,
        'giu',
      ),
      value: ({ count, unit, side = '' }) => {
        const plain = count?.toLowerCase() ?? ''
        const n = /^an?$/.test(plain)
          ? 1
          : (smallNumbers.get(plain) ?? (plain.endsWith('few') || plain === 'several' ? 'few' : plain))
        if (count === undefined && !/s$/i.test(unit ?? '')) return undefined
        if (/^(?:from|since)$/i.test(side) && !/^(?:days|weeks|months|years)$/i.test(unit ?? '')) return undefined
        return `relative:${sides.get(side.toLowerCase())}-${n === '' ? 'some' : n}-${singular(unit)}`
      },
    },
    {
      pattern: /(?<word>today|yesterday|tomorrow|tonight|overnight)(?<!\p{L}\k<word>)(?!\p{L}|['’]s)/giu,
      value: ({ word }) => `relative:${word?.toLowerCase()}`,
    },
    {
      pattern: new RegExp(
        `(?<season>${seasons})${leading('(?<!\\p{L})', '(?:(?<part>early|late|mid)(?:[\\s-]|\\sin\\s(?:the\\s)?))?', '\\k<season>')}\\s(?:of\\s)?${year}${notMore}`,
        'giu',
      ),
      value: ({ part, season, year: y }) =>
        ofPart(part, `${y}-${season?.toLowerCase() === 'fall' ? 'autumn' : season?.toLowerCase()}`),
    },
    {
      type: 'time',
      pattern: /(?<!\p{L})(?<word>noon|midday|midnight)(?!\p{L})/giu,
      value: ({ word }) => (word?.toLowerCase() === 'midnight' ? 'T00:00' : 'T12:00'),
    },
    {
      pattern: new RegExp(
        `${year}${leading('(?<![\\p{L}\\d$€£#]|\\d[.,:/-]|\\p{L}[-–])', parts, '\\k<year>')}(?:[-–/](?:${year.replace('<year>', '<until>')}|\\d{2})(?!\\d))?${notMore}(?!\\s?[%°€])`,
        'giu',
      ),
      value: ({ part, year: y = '', until }, match) => {
        const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24)
        const start = startOf(match)
        const before = match.input.slice(Math.max(0, start - 10), start)
        if (counts.test(after) || /^[,.]\d/.test(after)) return undefined
        if (!yearCue.test(before) && (Number(y) < 1900 || /^\s\p{Ll}+(?<!s)s\b/u.test(after))) return undefined
        return ofPart(part, until === undefined ? y : `${y}/${until}`)
      },
    },
  ]
}
