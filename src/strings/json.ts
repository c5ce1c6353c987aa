import { arbStrings, isArb } from './arb.ts'
import { bananaStrings, isBanana } from './banana.ts'
import { chromeStrings, isChrome } from './chrome.ts'
import { formatJsStrings, isFormatJs } from './formatjs.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { jsonStrings } from './json-strings.ts'
import { type JsonNode, jsonTree } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'
import { isXcstrings, xcstringsStrings } from './xcstrings.ts'

/** Shapes of JSON by what only they have. */
const shapes: Readonly<
  Record<
    string,
    readonly [
      isOne: (root: JsonNode) => boolean,
      read: (root: JsonNode, file: LocatedText, choice: StringsChoice) => FoundStrings,
    ]
  >
> = {
  xcstrings: [isXcstrings, xcstringsStrings],
  chrome: [isChrome, chromeStrings],
  formatjs: [isFormatJs, formatJsStrings],
  arb: [isArb, arbStrings],
  banana: [isBanana, bananaStrings],
}

/** All kinds of JSON: the one that was chosen, or the first that the file looks like, and keys and texts otherwise. */
export function readJson(file: LocatedText, choice: StringsChoice): FoundStrings {
  const root = jsonTree(file)
  const { format } = choice
  const read = format === undefined ? Object.values(shapes).find(([isOne]) => isOne(root))?.[1] : shapes[format]?.[1]
  return (read ?? jsonStrings)(root, file, choice)
}
