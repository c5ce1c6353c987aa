import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Span } from '../../model/document.ts'
import { findMarkup, type Placeholder } from './find-placeholders.ts'
import { categoriesOf, numbersOfCategories } from './plural-rules.ts'

type Choice = Extract<MessageFormatElement, { readonly type: TYPE.plural | TYPE.select }>

/** What is wrong with a message by itself, or beside its source. */
export interface MessageFault {
  readonly statistic: 'lost' | 'added'
  readonly message: string
  readonly severity: 'minor' | 'major' | 'critical'
  readonly span: Span
}

interface Located {
  readonly location?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

const isChoice = (element: MessageFormatElement): element is Choice =>
  element.type === TYPE.plural || element.type === TYPE.select

const spanOf = ({ location }: Located): Span => ({
  start: location?.start.offset ?? 0,
  end: location?.end.offset ?? 0,
})

/** The elements of a message; undefined where it is none. A tag may be any text: XML is held to its own rules. */
function readMessage(text: string): readonly MessageFormatElement[] | undefined {
  try {
    return parse(text, { ignoreTag: true, requiresOtherClause: false, captureLocation: true })
  } catch {
    return undefined
  }
}

const branchesOf = (choice: Choice) => Object.entries(choice.options)

const typeOf = (choice: Choice): string =>
  choice.type === TYPE.select ? 'select' : choice.pluralType === 'ordinal' ? 'selectordinal' : 'plural'

/** Its arguments and cases, tags, addresses and character references, in order. */
function messagePlaceholders(text: string, elements: readonly MessageFormatElement[]): readonly Placeholder[] {
  const choices = elements.filter(isChoice).map(spanOf)
  const isInside = ({ start }: Span): boolean => choices.some((choice) => choice.start <= start && start < choice.end)
  const markup = findMarkup(text).map((one) => (isInside(one) ? { ...one, inBranch: true as const } : one))
  return [...messageArguments(elements), ...markup].sort((a, b) => a.start - b.start)
}

/** What a program fills in: arguments, the heads of choices, cases of selects. Plurals have the categories of their language. */
function messageArguments(elements: readonly MessageFormatElement[], inBranch = false): readonly Placeholder[] {
  const branch = inBranch && { inBranch: true as const }
  return elements.flatMap((element): readonly Placeholder[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return []
    const span = spanOf(element)
    if (!isChoice(element)) return [{ kind: 'argument', key: `{${element.value}}`, ...span, ...branch }]
    return [
      { kind: 'argument', key: `{${element.value},${typeOf(element)}}`, ...span, ...branch },
      ...branchesOf(element).flatMap(([selector, option]) => [
        ...(element.type === TYPE.select
          ? [{ kind: 'branch' as const, key: `${selector} of {${element.value}}`, ...spanOf(option), ...branch }]
          : []),
        ...messageArguments(option.value, true),
      ]),
    ]
  })
}

/** The arguments that are shown whichever branch is taken; what a plural counts may be in words. */
function always(elements: readonly MessageFormatElement[]): ReadonlySet<string> {
  const names = elements.flatMap((element): readonly string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return []
    if (!isChoice(element)) return [element.value]
    const [first, ...others] = branchesOf(element).map(([, { value }]) => always(value))
    return [...(first ?? [])].filter((name) => others.every((other) => other.has(name)))
  })
  return new Set(names)
}

const names = (elements: readonly MessageFormatElement[]): ReadonlySet<string> =>
  new Set(
    messageArguments(elements).flatMap(({ kind, key }) =>
      kind === 'argument' ? [key.replace(/^\{|[,}].*$/g, '')] : [],
    ),
  )

/** Branches that leave out what every branch of the source shows. */
function leftOut(
  elements: readonly MessageFormatElement[],
  needed: ReadonlySet<string>,
  counted: ReadonlySet<string>,
): readonly MessageFault[] {
  return elements.filter(isChoice).flatMap((choice) => {
    const beside = always(elements.filter((element) => element !== choice))
    const still = new Set([...needed].filter((name) => !beside.has(name)))
    const own = new Set([...counted, ...(choice.type === TYPE.plural ? [choice.value] : [])])
    return branchesOf(choice).flatMap(([selector, option]): readonly MessageFault[] => {
      if (option.value.some(isChoice)) return leftOut(option.value, still, own)
      const there = names(option.value)
      return [...still]
        .filter((name) => !there.has(name) && !own.has(name))
        .map((name) => ({
          statistic: 'lost',
          message: `'{${name}}' is not in the branch '${selector}' of '{${choice.value}}', expected it in every branch`,
          severity: 'critical',
          span: spanOf(option),
        }))
    })
  })
}

/** `other`, which a program falls back to, and the categories that the language's whole numbers have. */
function categoryFaults(choice: Choice, language: string): readonly MessageFault[] {
  const selectors = Object.keys(choice.options)
  const span = { start: spanOf(choice).start, end: spanOf(choice).end }
  const missing = (category: string, severity: MessageFault['severity']): MessageFault => ({
    statistic: 'lost',
    message: `'${category}' is not among the branches of '{${choice.value}}': '${selectors.join(' ')}'`,
    severity,
    span,
  })
  const other = selectors.includes('other') ? [] : [missing('other', 'critical')]
  if (choice.type === TYPE.select) return other
  const type = choice.pluralType ?? 'cardinal'
  const numbers = numbersOfCategories(language, type)
  if (numbers.size === 0) return other
  const exact = new Set(selectors.filter((it) => it.startsWith('=')).map((it) => Number(it.slice(1))))
  const needed = [...numbers].filter(
    ([category, some]) =>
      category !== 'other' && !selectors.includes(category) && some.some((number) => !exact.has(number)),
  )
  const own = categoriesOf(language, type)
  const alien = selectors.filter((it) => !it.startsWith('=') && it !== 'other' && !own.has(it))
  return [
    ...other,
    ...needed.map(([category]) => missing(category, 'major')),
    ...alien.map(
      (category): MessageFault => ({
        statistic: 'added',
        message: `'${category}' is no plural category of '${language}', expected '${[...own].join(' ')}'`,
        severity: 'minor',
        span: spanOf(choice.options[category] ?? choice),
      }),
    ),
  ]
}

const everyChoice = (elements: readonly MessageFormatElement[]): readonly Choice[] =>
  elements
    .filter(isChoice)
    .flatMap((choice) => [choice, ...branchesOf(choice).flatMap(([, { value }]) => everyChoice(value))])

/** What no comparison of lists shows: branches without an argument, and plurals without a category of their language. */
const messageFaults = (
  source: readonly MessageFormatElement[],
  target: readonly MessageFormatElement[],
  language: string,
): readonly MessageFault[] => {
  const there = names(target)
  const needed = new Set([...always(source)].filter((name) => there.has(name)))
  return [
    ...everyChoice(target).flatMap((choice) => categoryFaults(choice, language)),
    ...leftOut(target, needed, new Set()),
  ]
}

/** What is known of ICU messages. */
export const icu = { readMessage, messagePlaceholders, messageFaults }

export type Icu = typeof icu
