/** Wide digits and signs as ASCII has them, one for one: ２５％. */
export const narrow = (text: string): string =>
  /[\uff05-\uff1a]/.test(text)
    ? text.replace(/[\uff05-\uff1a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text
