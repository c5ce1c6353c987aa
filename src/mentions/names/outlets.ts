import type { Span } from '../../model/document.ts'

// From its last part, and what stands before read backwards: a search for the plain parts skips most of a text.
const siteName =
  /\.(?<top>com|org|net|info|int|gov|edu|eu|ru|cn|de|fr|co\.uk|ch|es|jp|ua|pl|br|ca|au|nl|se|tr|kr|ir|il|io|tv)(?![\w/]|\.\w)(?<=(?<![\w@./-])(?<name>[a-z0-9][a-z0-9-]{2,})\.\k<top>)/g
const creditLine = /^[^\S\n]*\p{L}[\p{L} .’'-]{1,40}(?:\/\p{L}[\p{L} .&’'-]{1,30}){1,3}[^\S\n]*$/gmu
const sourceLine = /(?<=\b(?:sources?|credits?|agenc(?:y|ies))\s?:\s?)\p{L}{2,20}(?:\s?[/,]\s?\p{L}{2,20}){0,4}\s*$/gimu
// The plain words first: a search for them skips most of a text, the line is looked for at every letter.
const sourceCue = /(?:sources?|credits?|agency|agencies)\s?:/i

/** What may be in this stretch of `text`, cut at slashes and commas. */
const parts = (text: string, start: number): readonly Span[] =>
  [...text.matchAll(/[^/,]*[^/,\s]/g)].map((part) => {
    const bare = part[0].trimStart()
    const end = start + part.index + part[0].length
    return { start: end - bare.length, end }
  })

/**
 * Publishers and agencies where a page credits them: "Ada Okafor/Lumo/Pixpress" on a line of its own (the first is the
 * photographer), "Sources: lna / dpx", the name of a site.
 */
export function findOutlets(text: string): readonly Span[] {
  const sites = [...text.matchAll(siteName)].map(({ 0: top, index, groups }) => ({
    start: index - (groups?.name?.length ?? 0),
    end: index + top.length,
  }))
  const credits = [...(text.includes('/') ? text.matchAll(creditLine) : [])].flatMap((line) =>
    parts(line[0], line.index).slice(1),
  )
  const sources = [...(sourceCue.test(text) ? text.matchAll(sourceLine) : [])].flatMap((line) =>
    parts(line[0], line.index),
  )
  return [...sites, ...credits, ...sources].sort((a, b) => a.start - b.start)
}
