// Changes of names, offices and units in prose of every kind, where nobody is called Mr or Ms. Lists of their own, as patterns
// that read the texts and are not those that are measured.
import { found, type Perturbation } from './perturbations.ts'

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|')

const given = anyOf(`
  Adam Alan Alexander Ali Andrea Andreas Angela Anna Anne Anton Barbara Ben Benjamin Bernd Boris Brian Carl Charles Christian Christina
  Christine Christoph Christopher Claudia Daniel David Dieter Dmitry Donald Elena Elisabeth Elizabeth Emily Emma Eric Erik Eva Evan Felix
  Florian Frank Franz Friedrich George Gerhard Hannah Hans Heiko Heinrich Heinz Helmut Henry Holger Igor Ivan Jack Jacob James Jan Jens Joe
  Johann Johannes John Jonas Josef Joseph Julia Julian Karin Karl Katharina Kevin Klara Klaus Lars Laura Lena Leon Lewis Lisa Ludwig Lukas
  Magnus Manfred Manuel Marc Marco Marcus Maria Marie Mark Markus Martin Martina Mary Matthias Max Michael Monika Nicholas Nicole Nina Norbert
  Olaf Oliver Otto Patrick Paul Peter Petra Philipp Ralf Richard Robert Robin Roger Roland Rolf Sabine Samuel Sandra Sarah Sascha Sebastian
  Sergei Sergey Simon Sophie Stefan Stephan Stephanie Steven Susanne Sven Thomas Thorsten Tim Tobias Tom Ulrich Ursula Uwe Victor Vladimir
  Walter Werner Wilhelm William Wolfgang`)
const surname = /(?!(?:Day|Eve|Street|Church|Prize|House)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?![\p{L}’'-])/u
  .source
const others = ['Abernathy', 'Whitcombe', 'Okafor', 'Lindqvist'] as const
const anotherName = ({ index }: RegExpExecArray): string | undefined => others[index % others.length]

const says = 'said|says|told|tells|added|adds|explained|explains|stressed|stated|announced|warned|emphasized|commented'
const noName = '(?!(?:He|She|They|We|You|It|I|Who|This|That|The|And|But|Then|As|Also)\\b)'

const role = anyOf(`
  [Aa]mbassador [Cc]aptain [Cc]hair(?:man|woman|person) [Cc]hancellor [Cc]oach [Cc]ommissioner [Dd]irector [Gg]overnor [Jj]udge
  [Ll]awyer [Mm]anager [Mm]ayor [Mm]inister [Pp]resident [Pp]rofessor [Pp]rosecutor [Ss]ecretary [Ss]enator [Ss]pokes(?:man|woman|person)
  [Tt]eacher [Dd]octor [Ee]xpert [Ff]ounder CEO [Aa]uthor [Tt]rainer [Ee]nvoy [Dd]iplomat`)

const cities = anyOf(`
  Amsterdam Athens Barcelona Beijing Berlin Bern Boston Bremen Brussels Budapest Cairo Chicago Cologne Copenhagen Dortmund Dresden Dublin
  Düsseldorf Erfurt Essen Frankfurt Geneva Hamburg Hanover Istanbul Jerusalem Kyiv Leipzig London Madrid Mainz Melbourne Milan Moscow Munich
  Nuremberg Paris Prague Rome Stockholm Stuttgart Sydney Tokyo Toronto Vienna Warsaw Washington Zurich Bavaria Saxony Hesse Thuringia Silesia`)

const bodies = anyOf(
  'AEG ARD BBC CDU CNN CSU DFB DHL EU FBI FDP FIFA IMF NASA NATO NBA RTL SAP SPD UEFA UN UNESCO VW WHO ZDF Volkswagen Siemens Google Apple Amazon Microsoft Facebook Bayern Bundesliga Bundestag',
)
const kindsOfBody = anyOf(
  'Agency Airlines Association Bank Club Commission Committee Company Council Court Foundation Group Institute Ministry Party Union University',
)

const units = new Map(
  `km miles,kilometers miles,meters feet,m km,kg g,kilograms grams,grams kilograms,mm cm,cm mm,tons kilograms,tonnes kilograms,liters gallons,
  euros dollars,euro dollars,dollars euros,weeks months,days weeks,hours minutes,minutes hours,months weeks,years months,seconds hours,°C °F,GB MB,watts volts,percent points`
    .split(/,\s*/)
    .map((row) => row.split(' ') as [string, string]),
)

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

export const prosePerturbations: readonly Perturbation[] = [
  {
    kind: 'name',
    harmless: false,
    edits: (text) => [
      ...found(text, pattern(`(?<=(?<!\\p{L})(?:${given}) )${surname}`), anotherName),
      ...found(text, pattern(`(?<=(?<!\\p{L})(?:${role}) )${surname}(?! \\p{Lu})`), anotherName),
    ],
  },
  {
    kind: 'organisation',
    harmless: false,
    edits: (text) => [
      ...found(text, pattern(`(?<![\\p{L}-])(?:${bodies})(?![\\p{L}-])`), ([name]) =>
        name === 'UNICEF' ? 'OPEC' : 'UNICEF',
      ),
      ...found(
        text,
        pattern(`(?<!\\p{L})(?!The )\\p{Lu}\\p{Ll}{3,}(?= (?:${kindsOfBody})(?!\\p{L}))`),
        () => 'Granville',
      ),
    ],
  },
  {
    kind: 'place',
    harmless: false,
    edits: (text) =>
      found(text, pattern(`(?<![\\p{L}-])(?:${cities})(?![\\p{L}-]| \\p{Lu})`), ([name]) =>
        name === 'Lisbon' ? 'Oslo' : 'Lisbon',
      ),
  },
  {
    kind: 'role',
    harmless: false,
    edits: (text) =>
      found(
        text,
        pattern(`(?<!\\p{L})(?:${role})(?= \\p{Lu}|,| of | for )|(?<=\\p{L}, (?:a |the )?)(?:${role})(?!\\p{L})`),
        ([word]) =>
          /^(?:ambassador|envoy|diplomat)/i.test(word) ? 'governor' : word === 'CEO' ? 'accountant' : 'ambassador',
      ),
  },
  {
    kind: 'speaker',
    harmless: false,
    edits: (text) => [
      ...found(text, pattern(`(?<!\\p{L})${noName}${surname}(?= (?:${says})(?!\\p{L}))`), anotherName),
      ...found(
        text,
        pattern(`(?<=(?<!\\p{L})(?:${says}) (?:\\p{Lu}\\p{Ll}+ )?)${noName}${surname}(?! \\p{Lu})`),
        anotherName,
      ),
    ],
  },
  {
    kind: 'unit',
    harmless: false,
    edits: (text) => [
      ...found(text, pattern(`(?<=\\d[  ]?)(?:${[...units.keys()].join('|')})(?!\\p{L})`), ([unit]) => units.get(unit)),
      ...found(text, /€(?= ?\d)|(?<=\d ?)€/gu, () => '£'),
    ],
  },
  {
    kind: 'negation',
    harmless: false,
    edits: (text) =>
      found(
        text,
        /(?<=can)not(?= )|(?<=\b(?:is|was|are|were|do|does|did|has|have|had|could|would|should))n[’']t(?= )/gu,
        () => '',
      ),
  },
]
