import type { Place } from '../model/place.ts'
import { plural } from '../text/plural.ts'
import type { KindName } from './kinds.ts'
import { type Loss, lossesOf, type PreserveOptions } from './losses.ts'
import { beginning, marked } from './marked.ts'
import type { Verdict } from './verdict.ts'

/** Losses a message shows: more are not read, and a first few say what kind of fault it is. */
const mostShown = 12

const labels = { reference: 'reference: ', source: 'source:    ', hypothesis: 'text:      ' } as const

/**
 * Whether texts keep what their references or sources have of some kinds.
 *
 * @throws UserError as `lossesOf`
 */
export async function preserve(
  value: unknown,
  asked: readonly KindName[],
  options: PreserveOptions = {},
  whose = 'toPreserve',
): Promise<Verdict & { readonly losses: readonly Loss[] }> {
  const losses = await lossesOf(whose, value, asked, options)
  const whole = Array.isArray(value) ? plural(value.length, 'text') : 'the text'
  const what = new Intl.ListFormat('en').format(asked)
  return {
    losses,
    pass: losses.length === 0,
    message: () =>
      losses.length === 0
        ? `expected ${whole} not to preserve ${what}, and nothing of them changed or was lost`
        : [`expected ${whole} to preserve ${what}`, ...shown(losses, Array.isArray(value))].join('\n\n'),
  }
}

function shown(losses: readonly Loss[], isList: boolean): readonly string[] {
  const rest = losses.length - mostShown
  return [
    ...losses.slice(0, mostShown).map((loss) => shownLoss(loss, isList)),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ]
}

function shownLoss({ text, message, place, related, expected, against, hypothesis }: Loss, isList: boolean): string {
  const at = (side: Place['side']): Place | undefined => [place, related].find((each) => each?.side === side)
  return [
    isList ? `text ${text + 1}: ${message}` : message,
    ...sideLines(labels[against], expected, at('reference')),
    ...sideLines(labels.hypothesis, hypothesis, at('hypothesis')),
  ].join('\n')
}

function sideLines(label: string, text: string, place: Place | undefined): readonly string[] {
  if (place === undefined) return [`  ${label}${beginning(text)}`]
  const [line, mark] = marked(text, place)
  return [`  ${label}${line}`, `  ${' '.repeat(label.length)}${mark}`]
}
