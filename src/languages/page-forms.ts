type Words = readonly string[]

/**
 * The words by which a page, not its author, speaks. Each entry is a regular expression without its anchors: `whole` must be all of a sentence, `start` its beginning. Pages
 * in any language keep pieces of English themes, so the English forms always hold beside those of the text's own language.
 */
export interface PageForms {
  /**
   * Menus, buttons, notices, forms. A sentence that begins like one and has a `verb` of telling is the author's, but for those
   * with `ofPages`, words by which a page speaks of itself or to its reader.
   */
  readonly residue: {
    readonly start: Words
    readonly whole: Words
    readonly verb?: Words
    readonly ofPages?: Words
  }
  /** The head of a comment section: what follows it is not the article. */
  readonly comments: Words
  /** Labels of links to other pages, before a colon or alone. */
  readonly link: Words
  /** The word before an author's name. */
  readonly by: Words
  /** Labels before names of authors or sources, with their own colon where they need one. */
  readonly source: Words
  /** Labels of a picture's credit, before a colon or a slash. */
  readonly credit: Words
  /** What only a caption says. */
  readonly caption: Words
  /** Words around a date on a line of its own. */
  readonly date: Words
}
