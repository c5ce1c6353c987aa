/** What jest gives to a module that imports it, typed by the package that makes it: the rest of jest is not needed here. */
declare module '@jest/globals' {
  export const expect: import('expect').Expect
}
