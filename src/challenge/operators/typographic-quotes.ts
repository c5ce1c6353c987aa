import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import { folded } from '../texts.ts'

/** Curly marks become straight ones, and straight pairs curly. */
function otherMarks(text: string): string {
  if (/[“”‘’]/.test(text)) return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  if ((text.match(/"/g) ?? []).length % 2 === 1) return text
  let found = 0
  return text.replace(/"/g, () => (found++ % 2 === 0 ? '“' : '”')).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** Quotation marks and apostrophes of another shape. */
export const typographicQuotes: Maker = {
  name: 'typographic-quotes',
  category: 'typography',
  harmful: false,
  summary: 'quotation marks and apostrophes have another shape',
  make: (readers) => ({
    apply(text) {
      const changed = otherMarks(text)
      return changed === text ? undefined : changed
    },
    proves: (before, after) => folded(before) === folded(after) && sameFacts(readers, before, after),
  }),
}
