/** mteval-v13a's rules one after the other, as substitutions. */
export const plain13a = (line: string): string =>
  ` ${line} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .trim()
    .split(/\s+/)
    .join(' ')
