import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

const timing =
  /^[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}(?:[ \t]|$)/

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

interface Line {
  readonly text: string
  readonly offset: number
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  const each = /[^\r\n]*(?:\r\n|\n|\r|$)/g
  each.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (each.lastIndex < text.length) {
    const offset = each.lastIndex
    const [line = ''] = each.exec(text) ?? []
    lines.push({ text: line.replace(/[\r\n]+$/, ''), offset })
  }
  return lines
}

/** `00:01:02.003` of a line of times. */
const timeOf = ([, hours = '0', minutes = '', seconds = '', rest = '']: readonly string[]): string =>
  `${[hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')}.${rest.padEnd(3, '0')}`

/** Who speaks, by WebVTT's `<v Name>`, and the text without that, without times and places on the screen. */
function spoken(text: string, isVtt: boolean): { text: string; speakers: readonly string[] } {
  if (!isVtt) return { text: text.replace(/\{\\an?\d+\}/g, ''), speakers: [] }
  const speakers = [...text.matchAll(/<v(?:\.[^\s<>]*)?[ \t]([^<>]+)>/g)].map(([, name = '']) => name.trim())
  const plain = text
    .replace(/<v(?:[.\s][^<>]*)?>|<\/v>|<(?:\d+:)?\d\d:\d\d\.\d{3}>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => entities[name] ?? whole)
  return { text: plain, speakers: [...new Set(speakers)] }
}

/**
 * SubRip or WebVTT: a unit a cue, called by the time at which it begins, for numbers move when a cue is split. Numbers,
 * times, notes and styles are no text.
 *
 * @throws UserError for a file without a cue
 */
export function readSubtitles(file: LocatedText): FoundStrings {
  const lines = linesOf(file.text)
  const isVtt = /^\ufeff?WEBVTT(?:\s|$)/.test(file.text)
  const units: StringUnit[] = []
  const strays: Line[] = []
  let i = isVtt ? 1 : 0
  // What stands between the header and the first blank line is about the file
  if (isVtt) while (i < lines.length && lines[i]!.text.trim() !== '' && !timing.test(lines[i]!.text)) i++
  while (i < lines.length) {
    // A block: lines up to a blank one
    const block: Line[] = []
    for (; i < lines.length && lines[i]!.text.trim() !== ''; i++) block.push(lines[i]!)
    i++
    const [first] = block
    if (first === undefined || (isVtt && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first.text))) continue
    for (const unit of cuesOf(block, isVtt, file, strays)) units.push(unit)
  }
  if (units.length === 0)
    throw file.fault(0, 'no cue, expected times such as 00:00:01,000 --> 00:00:02,500 and text below them')
  const [stray] = strays
  const what =
    strays.length === 1 ? '1 line that belongs to no cue is' : `${strays.length} lines that belong to no cue are`
  const where = stray && file.place(stray.offset).line
  return {
    format: isVtt ? 'vtt' : 'srt',
    units,
    notes: stray === undefined ? [] : [`${what} left out, the first is line ${where}`],
  }
}

/** The cues of a block: one, unless a blank line between two is missing. */
function cuesOf(block: readonly Line[], isVtt: boolean, file: LocatedText, strays: Line[]): readonly StringUnit[] {
  const starts = block.flatMap((line, at) => (timing.test(line.text) ? [at] : []))
  const [first = block.length] = starts
  // The one line above the times is the cue's name
  const isName = (at: number): boolean => at >= 0 && (isVtt || /^\s*\d+\s*$/.test(block[at]!.text))
  for (const line of block.slice(0, first - (first < block.length && isName(first - 1) ? 1 : 0))) strays.push(line)
  return starts.map((at, n) => {
    const next = starts[n + 1] ?? block.length
    const end = next < block.length && next - 1 > at && /^\s*\d+\s*$/.test(block[next - 1]!.text) ? next - 1 : next
    const texts = block.slice(at + 1, end)
    const { text, speakers } = spoken(texts.map((line) => line.text).join('\n'), isVtt)
    return {
      id: timeOf(timing.exec(block[at]!.text) ?? []),
      place: file.place((texts[0] ?? block[at]!).offset),
      context: speakers.length === 0 ? undefined : speakers.join(', '),
      target: text,
    }
  })
}
