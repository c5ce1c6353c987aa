/** For a sentence about a value that should have been something else. */
export const named = (value: unknown): string =>
  Array.isArray(value)
    ? 'an array'
    : typeof value === 'object' && value !== null
      ? 'an object'
      : typeof value === 'string'
        ? `'${value}'`
        : typeof value === 'function'
          ? 'a function'
          : String(value)
