import type { Span } from '../../model/document.ts'

/** An office or function as one word group: "deputy foreign minister", without whose it is. */
export interface RoleWords extends Span {
  /** Canonical and in the singular: `foreign minister` for FM, foreign ministers. */
  readonly role: string
  readonly plural: boolean
  /** A calling, which is an office only where it stands beside a name. */
  readonly calling: boolean
}

const heads =
  `executive minister president premier chancellor spokesman spokeswoman spokesperson envoy ambassador diplomat chief chairman
chairwoman chairperson chair director secretary-general secretary governor mayor king queen prince princess emperor sultan emir
pope archbishop bishop cardinal patriarch rabbi imam general admiral colonel commander captain lieutenant sergeant marshal leader
head official officer counterpart ceo cfo coo cto founder co-founder professor scientist researcher analyst economist strategist
lawyer attorney judge justice prosecutor senator congressman congresswoman lawmaker legislator deputy coach manager editor
engineer geologist seismologist meteorologist epidemiologist biologist physicist chemist astronomer historian economist
inspector superintendent commissioner negotiator adviser advisor representative delegate speaker whip fm pm`.split(
    /\s+/,
  )

/** Callings; offices only beside the name of who has them: "Ada Okafor, a teacher". */
const callings = new Set(
  `teacher nurse doctor physician surgeon farmer fisherman driver pilot miner shopkeeper student author writer journalist reporter
photographer artist singer actor actress composer architect builder carpenter baker butcher priest monk nun soldier sailor guard
shepherd herder trader broker banker accountant clerk waiter cook chef hairdresser translator interpreter librarian pharmacist
dentist midwife veterinarian plumber electrician mechanic firefighter policeman policewoman salesman activist volunteer
pensioner landlord publisher producer dancer musician painter sculptor poet novelist lecturer referee goalkeeper striker`.split(
    /\s+/,
  ),
)

const modifiers =
  `prime foreign deputy vice first defence defense interior finance economic economy trade health energy education
justice environment home culture transport agriculture labour labor special acting interim former outgoing incoming ex state senior
top chief fellow opposition military press diplomatic presidential political national security managing executive lead junior
union police fire army navy naval air force central bank rescue civil protection emergency cabinet government assistant associate
attorney regional provincial local rebel party parliamentary supreme federal intelligence nuclear climate research board
operating financial technical technology marketing permanent party`.split(/\s+/)

const canonical = new Map([
  ['fm', 'foreign minister'],
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['congresswoman', 'congressman'],
  ['co-founder', 'founder'],
  ['advisor', 'adviser'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['economic', 'economy'],
  ['ceo', 'chief executive'],
])

/** Rank within a company of equals: says nothing about the office. */
const rank = new Set(['top', 'senior', 'fellow', 'junior', 'lead'])

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\p{L}[-’'])(?<before>(?:(?:${longestFirst(modifiers)})[\\s-])*)(?<head>${longestFirst([...heads, ...callings])})(?<plural>s)?(?![\\p{L}\\d]|[-]\\p{L})`,
  'giu',
)

// "Chief" and "Fellow" alone are no offices; "King Street", "General Electric" are names.
const ofName =
  /^\s(?:Street|Road|Avenue|Square|Island|County|City|Electric|Motors|Mills|Dynamics|Assembly|Council|Hospital|Bridge|Station|Airport|Party|League)\b/

function canonicalRole(before: string, head: string): string {
  const words = `${before} ${head}`
    .toLowerCase()
    .replace(/ex[\s-]/, 'former ')
    .trim()
    .split(/[\s]+|(?<!co|secretary)-/)
  const said = words
    .filter((word, i) => i === words.length - 1 || !rank.has(word))
    .map((word) => canonical.get(word) ?? word)
  return said.join(' ')
}

/** Offices and functions named in a text, in order; whose they are is for the reader of the whole sentence. */
export function findRoles(text: string): readonly RoleWords[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { before = '', head = '', plural } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const isTitled = /^\p{Lu}/u.test(head)
    if (isTitled && ofName.test(text.slice(end, end + 12))) return []
    if (head.toLowerCase() === 'general' && !/^\s\p{Lu}/u.test(text.slice(end)) && before === '') return []
    if (/^(?:fm|pm|ceo|cfo|coo|cto)$/i.test(head) && head !== head.toUpperCase()) return []
    // a verb: "will head", "to chair"
    if (
      /^(?:head|chair|coach|judge|lead|whip)$/.test(head) &&
      /\b(?:to|will|would|could|and|he|she|they|who)\s$/.test(text.slice(Math.max(0, start - 8), start))
    )
      return []
    const calling = callings.has(head.toLowerCase())
    if (calling && isTitled) return []
    return [{ start, end, role: canonicalRole(before, head), plural: plural !== undefined, calling }]
  })
}

// What a general word may stand for, so that "the Chilean leader" does not contradict "the president".
const general: ReadonlyMap<string, RegExp> = new Map([
  ['leader', /president|minister|chancellor|king|queen|head|chief|chairman|leader|emperor|prince|emir|sultan|pope/],
  ['head', /president|chief|director|chairman|leader|head|ceo|executive|minister|secretary/],
  ['chief', /president|director|chairman|leader|head|ceo|executive|commander|minister|secretary|chief/],
  ['diplomat', /foreign minister|ambassador|envoy|spokesman|diplomat|representative|negotiator|state/],
  ['official', /./],
  ['officer', /general|admiral|colonel|captain|commander|officer|official/],
  ['representative', /envoy|ambassador|spokesman|delegate|official|diplomat/],
  ['researcher', /scientist|professor|geologist|seismologist|ologist|physicist|chemist|astronomer|historian|economist/],
  ['scientist', /researcher|professor|ologist|physicist|chemist|astronomer/],
  ['counterpart', /./],
  ['ambassador', /envoy/],
  ['ceo', /executive|chief|head/],
  ['doctor', /physician|surgeon|ologist|dentist/],
  ['journalist', /reporter|editor|correspondent|writer/],
  ['writer', /author|novelist|poet|journalist/],
  ['artist', /painter|sculptor|singer|musician|photographer/],
  ['musician', /singer|composer/],
  ['fisherman', /sailor/],
  ['shepherd', /herder|farmer/],
  ['teacher', /lecturer|professor/],
  ['banker', /broker|executive|chief/],
])

const includes = (longer: string, shorter: string): boolean => ` ${longer}`.endsWith(` ${shorter}`)

const plain = (role: string): string => role.replace(/^(?:former|acting|interim|outgoing|incoming) /, '')
const last = (role: string): string => role.split(' ').at(-1) ?? ''

/** Whether two canonical roles can be one office: the same, one a shorter form of the other, or one the general word. */
export function compatibleRoles(a: string, b: string): boolean {
  // "former president" against "president" is a change; "deputy minister" against "minister" too
  if (/\b(?:former|deputy|vice)\b/.test(a) !== /\b(?:former|deputy|vice)\b/.test(b)) return false
  const [x, y] = [plain(a), plain(b)]
  return (
    x === y ||
    includes(x, y) ||
    includes(y, x) ||
    (general.get(last(x))?.test(y) ?? false) ||
    (general.get(last(y))?.test(x) ?? false)
  )
}

const honorifics = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col capt lt sgt rev sheikh mullah judge justice'.split(
    ' ',
  ),
)

/** Words in lower case after which a name is a person's, though no office: Mr., Dr., Mrs. */
export const isHonorific = (word: string): boolean => honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word)
