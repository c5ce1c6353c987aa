/**
 * The words by which a page, not its author, speaks. Each entry is a regular expression without its anchors: `whole`
 * must be all of a sentence, `start` its beginning. Pages in any language keep pieces of English themes, so the English
 * forms always hold beside those of the text's own language.
 */
export interface Forms {
  /** Menus, buttons, notices, forms. */
  readonly residue: { readonly start: readonly string[]; readonly whole: readonly string[] }
  /** The head of a comment section: what follows it is not the article. */
  readonly comments: readonly string[]
  /** Labels of links to other pages, before a colon or alone. */
  readonly link: readonly string[]
  /** The word before an author's name. */
  readonly by: readonly string[]
  /** Labels before names of authors or sources, with their own colon where they need one. */
  readonly source: readonly string[]
  /** Labels of a picture's credit, before a colon or a slash. */
  readonly credit: readonly string[]
  /** What only a caption says. */
  readonly caption: readonly string[]
  /** Words around a date on a line of its own. */
  readonly date: readonly string[]
}
