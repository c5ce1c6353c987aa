import { inAnyLanguage } from '../languages/index.ts'
import type { PassageClass } from '../model/document.ts'
import { remembering } from '../text/remembering.ts'
import { datelineTest } from './dates.ts'
import { formsOf } from './page-forms.ts'

/** What a line says of itself, whatever stands around it. */
export interface OwnClass {
  readonly class: PassageClass
  /** The head of a comment section. */
  readonly opensComments?: true
  /** A label (`Related articles`) that announces links and is none itself. */
  readonly announcesLinks?: true
  /** A link by its label (`Analysis: …`), which the first line of a page may have as its headline. */
  readonly isLabelled?: true
  /** Only above the first paragraph or below the last; among paragraphs it is a heading or a link. */
  readonly onlyAtEdge?: true
}

/** The text as a reader sees it: Markdown links as their words, no emphasis marks, no heading or bullet signs. */
export const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]{0,400})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/^(?:[#>*_]+|[•●▪‣►➤·-])\s+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/gu, '')
    .trim()

const onlyLink = /^\[([^\]]{1,400})\]\([^)\s]{0,2000}\)[.*_]*$/
const onlyAddress = /^<?(?:https?:\/\/|www\.)[^\s>]+>?$/
const hostName = /^(?:www\.)?(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u
const image = /^!\[[^\]]*\]\([^)\s]*\)/
/** Who stands where: `Ann Roe (L) and …`; not the (C) of a list. */
const position = /(?<!\([AB]\).*)\([LRC]\)|\([lr]\.\)/u
const hasWord = /[\p{L}\p{N}]/u

// A name: words with a capital, and the small words that stand in and between names.
const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*)"
const small = inAnyLanguage(({ and = [], nameLinks = [], particles = [], whereLinks = [] }) => [
  ...and,
  ...nameLinks,
  ...particles,
  ...whereLinks,
])
const between = `(?:${[...small].join('|')}|[&,/|·•–—-])`
const names = `${nameWord}(?:[,;]?\\s*(?:${between}\\s*)*[\\s,/|]+(?:${between}\\s+)*${nameWord}){0,11}`
/** `AFP`, `ats / afp`, `(Reuters, dpa)`: letters that stand for agencies, nothing else. */
const agencies = /^[([]?(?:\p{Lu}{2,6}|\p{Ll}{2,4}\s?\/\s?\p{Ll}{2,4})(?:\s?[,/]\s?\p{L}{2,7})*[)\]]?$/u
const pictureAgency =
  /(?:^|[/\s(])(?:getty(?: images)?|afp|reuters|ap|epa(?:-efe)?|efe|dpa|ansa|tass|xinhua|anadolu|shutterstock|istock|alamy|unsplash|flickr|wikimedia(?: commons)?|pixabay|imago|keystone|zuma|sipa|pool|handout|тасс|риа новости)\)?$/iu

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`
const pattern = (source: string): RegExp => new RegExp(source, 'iu')
const wordAmong = (words: readonly string[] = []): RegExp => pattern(`(?<!\\p{L})${any(words)}(?!\\p{L})`)

/** Longer than this (in UTF-16 units) no line is a label, button or notice. */
const longestForm = 200
const longestCaption = 500
/** With the addresses of its Markdown links. */
const longestMarked = 3000

/** `Photothek/Getty`, `Jane Roe / Reuters`, `Roe/Nordbild/Lumen`: names between slashes. */
function isSlashCredit(text: string): boolean {
  const parts = text.split('/').map((part) => part.trim())
  const areNames = parts.every((part) => /^[\p{Lu}\d(©]/u.test(part) && part.split(/\s+/).length <= 5)
  return text.length <= 90 && areNames && (parts.length >= 3 || (parts.length === 2 && pictureAgency.test(text)))
}

/** `News | World | Sport`: three or more short parts between bars, dots or arrows. */
function isMenu(text: string): boolean {
  // a middle dot without spaces stands in a name: 安娜·凯斯勒
  const parts = text.split(/\s?[|•›»>]\s?|\s·\s?|(?<![\p{sc=Han}\p{sc=Katakana}])·\s?/u)
  return parts.length >= 3 && parts.every((part) => /^\p{L}/u.test(part) && part.split(/\s+/).length <= 3)
}

/** A test for lines whose own words tell their class. Intl's names of days and months take long to ask for: once a language. */
export const ownClassTest = remembering(testOf)

function testOf(language: string): (text: string) => OwnClass | undefined {
  const forms = formsOf(language)
  const isDateline = datelineTest(language, forms.date)
  const residueStart = pattern(`^\\W{0,3}${any(forms.residue.start)}`)
  const residueWhole = pattern(`^${any(forms.residue.whole)}[\\s.:!*»›>→]*$`)
  const tells = wordAmong(forms.residue.verb)
  const isOfPage = wordAmong(forms.residue.ofPages)
  const comments = pattern(`^${any(forms.comments)}(?:[\\s.:!?…*»›]*$|[.:!]\\s)`)
  const linkLabel = pattern(`^${any(forms.link)}[\\s:!…»›>→▸-]*$`)
  const labelledLink = pattern(`^${any(forms.link)}\\s?[:|»›>→]\\s*\\S`)
  // the label in any case, the name with its capitals
  const by = pattern(`^[—–-]?\\s?${any(forms.by)}\\s+`)
  const onlyNames = new RegExp(`^${names}$`, 'u')
  const source = pattern(`^${any(forms.source)}`)
  // a credit is a line, or ends a caption: `The quay at noon. Photo: Ann Roe`
  const credit = pattern(
    `(?:^\\W{0,2}|[.!?|)]\\s)${any(forms.credit)}(?:\\s?[:/©|]|(?:\\s\\p{L}+){0,2}\\sby\\s)\\s?[^.!?]{2,60}\\.?$`,
  )
  const caption = pattern(any(forms.caption))

  const isByline = (text: string): boolean => {
    const label = by.exec(text)
    if (label !== null) {
      const rest = text.slice(label[0].length)
      return onlyNames.test(rest.replace(/[\s.]+$/, '')) && !isDateline(rest) && !/\d/.test(rest)
    }
    if (source.test(text)) return text.split(/\s+/).length <= (/[^.)][.]$/.test(text) ? 8 : 16)
    // `Northern Press, 31.03.2022`
    const signed = /^(.{2,50}?)\s?[,|·–—]\s?(\S.*)$/u.exec(text)
    return (
      signed !== null && onlyNames.test(signed[1] ?? '') && !isDateline(signed[1] ?? '') && isDateline(signed[2] ?? '')
    )
  }

  // "Copyright law will change on Monday."
  const isTold = (text: string): boolean =>
    /\p{Ll}[.!?]["'”’]?$/u.test(text) && tells.test(text) && !isOfPage.test(text)

  return (raw) => {
    if (!hasWord.test(raw)) return { class: 'residue' }
    if (raw.length > longestMarked) return undefined
    const text = plain(raw)
    if (image.test(raw)) return { class: 'caption' }
    if (onlyAddress.test(raw)) return { class: 'link' }
    if (text.length <= longestCaption && (caption.test(text) || position.test(text) || credit.test(text)))
      return { class: 'caption' }
    if (text.length > longestForm) return undefined
    if (comments.test(text)) return { class: 'residue', opensComments: true }
    if (residueWhole.test(text) || (residueStart.test(text) && !isTold(text))) return { class: 'residue' }
    if (isDateline(text)) return { class: 'dateline' }
    if (linkLabel.test(text)) return { class: 'link', announcesLinks: true }
    if (labelledLink.test(text)) return { class: 'link', isLabelled: true }
    if (isByline(text)) return { class: 'byline' }
    if (isMenu(text)) return { class: 'residue' }
    if (isSlashCredit(text)) return { class: 'caption' }
    if (agencies.test(text)) return { class: 'byline', onlyAtEdge: true }
    const linked = onlyLink.exec(raw)
    if (linked === null) return undefined
    // a link that shows nothing but a host stands under the picture it was taken from
    return hostName.test(linked[1] ?? '') ? { class: 'caption', onlyAtEdge: true } : { class: 'link' }
  }
}
