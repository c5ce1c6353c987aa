/** What an expectation says where it fails. */
export const failure = (expectation: Promise<void>): Promise<string> =>
  expectation.then(
    () => 'it passed',
    (error: unknown) => String(error instanceof Error ? error.message : error),
  )
