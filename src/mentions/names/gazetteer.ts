import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'
import type { Countries, Country } from 'world-countries'
import { en } from '../../languages/en.ts'

/** A name known before any text is read. */
export interface KnownName {
  readonly type: 'place' | 'nationality' | 'organisation'
  /** What it names, shared by a country and its people: `place:united-states` for America, U.S., American. */
  readonly id: string
  /** Of a capital the id of its country, for which it may stand. */
  readonly capitalOf?: string
  /** May be found in lower case too: `norway`, but not `turkey`. */
  readonly plain: boolean
  /** Only in capitals: `US` and `WHO` are names, `us` and `who` words. */
  readonly abbreviation: boolean
}

type Named = Pick<KnownName, 'type' | 'id' | 'capitalOf'>

/** `Côte d'Ivoire` -> `cote-d-ivoire`: plain lower-case letters, for ids and keys. */
export const slugOf = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

// What the package spells otherwise or lacks, as `name: slug`. Everything else comes from world-countries and CLDR.
const otherNames = `america: united-states, u.s.: united-states, u.s.a.: united-states, britain: united-kingdom,
u.k.: united-kingdom, england: england, scotland: scotland, wales: wales, northern ireland: northern-ireland,
turkey: turkiye, czech republic: czechia, u.a.e.: united-arab-emirates, soviet union: soviet-union, USSR: soviet-union,
washington: washington-d-c, washington dc: washington-d-c, kiev: kyiv, middle east: middle-east, west: west,
balkans: balkans, caucasus: caucasus, siberia: siberia, scandinavia: scandinavia, latin america: latin-america,
caribbean: caribbean, mediterranean: mediterranean, arctic: arctic, sahel: sahel, persian gulf: persian-gulf,
congo: dr-congo, east asia: eastern-asia, southeast asia: south-eastern-asia, central asia: central-asia,
west africa: western-africa, east africa: eastern-africa, north africa: northern-africa`

const otherPeoples = `saudi: saudi-arabia, uzbek: uzbekistan, kazakh: kazakhstan, kyrgyz: kyrgyzstan, tajik: tajikistan,
argentinian: argentina, icelandic: iceland, croat: croatia, serb: serbia, turk: turkiye, dane: denmark, finn: finland,
swede: sweden, pole: poland, spaniard: spain, briton: united-kingdom, brit: united-kingdom, filipina: philippines, philippine: philippines,
nepali: nepal, slovenian: slovenia, ecuadorian: ecuador, new zealand: new-zealand, hungarian: hungary, soviet: soviet-union,
english: england, scottish: scotland, scot: scotland, welsh: wales, western: west, westerner: west, european: europe,
african: africa, asian: asia, arab: arab, arabic: arab, latin american: latin-america, scandinavian: scandinavia,
nordic: nordic, kurdish: kurd, kurd: kurd, tibetan: tibet, chechen: chechnya, tatar: tatar, basque: basque,
catalan: catalonia, persian: iran, slavic: slavic, hispanic: hispanic, latino: hispanic, middle eastern: middle-east,
muslim: muslim, islamic: islam, islamist: islamist, christian: christian, catholic: catholic, protestant: protestant,
dutchman: netherlands, dutchmen: netherlands, frenchman: france, frenchmen: france, frenchwoman: france,
irishman: ireland, irishmen: ireland, englishman: england, englishmen: england, welshman: wales, scotsman: scotland, uyghur: uyghur, uighur: uyghur, rohingya: rohingya, pashtun: pashtun, hazara: hazara, inuit: inuit, sami: sami, maori: maori,
jewish: jewish, jew: jewish, buddhist: buddhist, hindu: hindu, sikh: sikh, sunni: sunni, shia: shia, shiite: shia`

const combining = `sino: china, russo: russia, anglo: united-kingdom, franco: france, indo: india, italo: italy, greco: greece,
turco: turkiye, austro: austria, euro: europe, afro: africa, nippo: japan, luso: portugal, hispano: spain`

const otherOrganisations = `EU: european-union, e.u.: european-union, european union: european-union, UN: united-nations,
u.n.: united-nations, united nations: united-nations, WHO: world-health-organization, IMF: international-monetary-fund,
international monetary fund: international-monetary-fund, world bank: world-bank`

const entriesOf = (table: string): readonly (readonly [string, string])[] =>
  table.split(/,\s+/).map((entry) => {
    const [name = '', slug = ''] = entry.split(/:\s/)
    return [name, slug]
  })

const alsoWords: ReadonlySet<string> = new Set(en.placeHomonyms)

const keyOf = (name: string): string =>
  // most names are plain already, and this is asked for every capitalised word
  (/^[ -~]*$/.test(name) ? name : anyAscii(name)).toLowerCase()

const isAbbreviation = (name: string): boolean => /^[A-Z]{2,4}$/.test(name)

/** A two-letter code is a name where people say it (US, UK), else noise (IN, IS, NO). */
const isSaid = (spelling: string): boolean =>
  /^[A-Z][\p{L} '’.-]*$/u.test(spelling) &&
  (!isAbbreviation(spelling) || ['US', 'UK', 'USA', 'UAE', 'DRC', 'DPRK'].includes(spelling))

const plural = (demonym: string): string => (/(?:ese|ish|[nt]ch|s|x|z)$/.test(demonym) ? demonym : `${demonym}s`)

const peopleOf = (country: Country): readonly string[] =>
  Object.values(country.demonyms.eng ?? {}).flatMap((demonym) => demonym.split(/, | or /))

/** Cities that give a time zone its name: the largest of each, from CLDR. */
const zoneCities = (): readonly string[] =>
  Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const [area = '', ...rest] = zone.split('/')
    const city = rest.at(-1)?.replaceAll('_', ' ') ?? ''
    return /^(?:Africa|America|Asia|Australia|Europe)$/.test(area) && city.length > 3 ? [city] : []
  })

const place = (slug: string, capitalOf?: string): Named => ({
  type: 'place',
  id: `place:${slug}`,
  ...(capitalOf === undefined ? {} : { capitalOf: `place:${capitalOf}` }),
})

function build(): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>()
  // the first to claim a spelling has it
  const add = (name: string, entry: Named): void => {
    const key = keyOf(name)
    if (key.length < 2 || known.has(key)) return
    const plain = entry.type === 'place' && key.length > 5 && !alsoWords.has(key)
    known.set(key, { ...entry, plain, abbreviation: isAbbreviation(name) })
  }
  const require = createRequire(import.meta.url)
  const countries: Countries = require('world-countries')
  // Large states first: "American" is of the United States before it is of its islands, "Guinea" before Equatorial Guinea.
  const ranked = [...countries].sort((a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area)
  const capitalOf = new Map(
    ranked.flatMap(({ name, capital, unMember }) =>
      unMember ? capital.map((city) => [slugOf(city), slugOf(name.common)] as const) : [],
    ),
  )
  for (const { name } of ranked) add(name.common, place(slugOf(name.common)))
  for (const [name, slug] of entriesOf(otherNames)) add(name, place(slug, capitalOf.get(slug)))
  for (const [name, slug] of entriesOf(otherOrganisations))
    add(name, { type: 'organisation', id: `organisation:${slug}` })
  for (const country of ranked) {
    const slug = slugOf(country.name.common)
    const people = peopleOf(country)
    for (const spelling of [country.name.official, ...country.altSpellings.filter(isSaid)]) {
      if (!people.includes(spelling) && spelling !== 'Saudi' && spelling !== 'Island') add(spelling, place(slug))
    }
    for (const demonym of people) {
      add(demonym, { type: 'nationality', id: `place:${slug}` })
      add(plural(demonym), { type: 'nationality', id: `place:${slug}` })
    }
    if (country.unMember) for (const capital of country.capital) add(capital, place(slugOf(capital), slug))
    for (const region of [country.region, country.subregion]) if (region !== '') add(region, place(slugOf(region)))
  }
  const places = new Set(Array.from(known.values(), ({ id }) => id))
  for (const [name, slug] of entriesOf(otherPeoples)) {
    const id = places.has(`place:${slug}`) ? `place:${slug}` : `nationality:${slug}`
    add(name, { type: 'nationality', id })
    add(plural(name), { type: 'nationality', id })
  }
  for (const [name, slug] of entriesOf(combining)) add(`${name}-`, { type: 'nationality', id: `place:${slug}` })
  for (const city of zoneCities()) if (city !== 'Center') add(city, place(slugOf(city)))
  return known
}

interface Gazetteer {
  readonly names: ReadonlyMap<string, KnownName>
  /** First words of names of several words. */
  readonly openings: ReadonlySet<string>
}

const firstWord = (key: string): string => /^[^ -]+/.exec(key)?.[0] ?? ''

let loaded: Gazetteer | undefined

/** Built when first asked (about 20 ms) from world-countries and CLDR. */
function gazetteer(): Gazetteer {
  if (loaded === undefined) {
    const names = build()
    const openings = new Set(Array.from(names.keys(), (key) => (/[ -]./.test(key) ? firstWord(key) : '')))
    loaded = { names, openings }
  }
  return loaded
}

/** Whether a name of several words begins with this one: New, Saudi, Papua. */
export const beginsLongerName = (word: string): boolean => gazetteer().openings.has(keyOf(word))

/**
 * A country, its people, its capital, a region or a large city by any spelling in English; a combining form is asked for
 * with its hyphen (`Sino-`).
 */
export function knownName(spelling: string): KnownName | undefined {
  const known = gazetteer().names.get(keyOf(spelling))
  if (known === undefined || (known.abbreviation && spelling !== spelling.toUpperCase())) return undefined
  return /^\p{Ll}/u.test(spelling) && !known.plain ? undefined : known
}
