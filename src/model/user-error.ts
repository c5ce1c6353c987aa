/** A mistake of the user's: one sentence that says what, where and what was expected. Exit code 2, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
