/** What stands before the JSON of a result in a page that holds one, or a part of one, and what ends it. */
export const resultElement = {
  open: '<script type="application/json" id="result">',
  openPart: '<script type="application/json" id="result" data-part>',
  close: '</script>',
} as const
