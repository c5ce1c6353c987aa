/** A relative reference, or `file:` for a path from the root. */
export function uriOf(path: string): string {
  const parts = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(/[\\/]/)
    .map(encodeURIComponent)
  const first = parts[0] ?? ''
  // A drive letter is no scheme.
  if (/^[A-Za-z]%3A$/.test(first)) return `file:///${first.charAt(0)}:/${parts.slice(1).join('/')}`
  return first === '' && parts.length > 1 ? `file://${parts.join('/')}` : parts.join('/')
}
