/**
 * How a page holds a result: JSON in a script element that no browser runs, or, where that would be long, JSON compressed as zlib
 * does (RFC 1950), in base64. `data-bytes` is how many bytes compressed JSON has; `data-part` says that it is of some documents only.
 */
export const resultElement = {
  json: '<script type="application/json" id="result"',
  zlib: '<script type="application/zlib" id="result"',
  close: '</script>',
} as const
