/** The language of a tag without region or script: `pt` of `pt-BR`; `und` where there is none. */
export const primaryLanguage = (tag: string): string => /^[a-z]{2,3}(?![a-z])/.exec(tag.toLowerCase())?.[0] ?? 'und'
