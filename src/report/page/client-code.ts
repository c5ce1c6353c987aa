export const clientCode = ''
