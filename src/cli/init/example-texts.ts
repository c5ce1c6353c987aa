/** Three short texts to try a plugin on: a reference, one that keeps all of it, and one that does not. */
export const exampleTexts: Readonly<Record<string, string>> = {
  'reference.txt': `The lighthouse at Orn was built in 1911. Nobody has lived in it since 1978.
On clear nights its lamp is seen 24 miles out. Will the council keep it?
`,
  'close.txt': `The lighthouse of Orn was built in 1911. Since 1978 nobody has lived in it.
On clear nights one sees its lamp from 24 miles out. Will the council keep it?
`,
  'far.txt': `The lighthouse of Orn was built in 1917. On clear nights its lamp is seen 42 miles out.
The council will keep it.
`,
}
