/** A mistake of the user's: a sentence that says what, where and what was expected, or one for each mistake. Exit code 2, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** Apart, for a name of the user's that stands in a sentence may hold an end of line itself. */
  readonly sentences: readonly string[]

  constructor(sentences: string | readonly string[], options?: ErrorOptions) {
    const all = typeof sentences === 'string' ? [sentences] : sentences
    super(all.join('\n'), options)
    this.sentences = all
  }
}
