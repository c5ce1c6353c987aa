/** A text that is not a view of the one it was cut from, and so does not keep that in memory. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
