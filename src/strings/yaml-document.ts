import { Composer, type Document, Lexer, Parser } from 'yaml'
import type { LocatedText } from './located-text.ts'

/** Levels. Files of strings have ten or so; what comes after the parser calls itself for each, and a full stack ends Node. */
const deepest = 200

/**
 * One document of YAML, with keys that are there twice: the library's own search for them is quadratic.
 *
 * @throws UserError for what is no YAML, at its place
 */
export function yamlDocument(file: LocatedText): Document.Parsed {
  const parser = new Parser()
  function* tokens() {
    for (const lexeme of new Lexer().lex(file.text)) {
      yield* parser.next(lexeme)
      if (parser.stack.length > deepest)
        throw file.fault(parser.offset, `nested in more than ${deepest} levels, expected a file of strings`)
    }
    yield* parser.end()
  }
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, keepSourceTokens: false })
  const [document, second] = composer.compose(tokens(), true, file.text.length)
  const error = document?.errors[0]
  if (error !== undefined) throw file.fault(error.pos[0], `${error.message.split('\n')[0]}; the file is read as YAML`)
  if (document === undefined || second !== undefined)
    throw file.fault(second?.range[0] ?? 0, 'a second document, expected one')
  return document
}
