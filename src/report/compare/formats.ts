/** What `variorum compare` prints. Apart from what writes them: --help reads only this. */
export const comparisonFormats = ['text', 'markdown', 'html', 'json'] as const

export type ComparisonFormat = (typeof comparisonFormats)[number]
