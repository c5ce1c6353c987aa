/** An element of a document, its text decoded; text outside of elements stands in `text` of the one around it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function decoded(text: string): string {
  if (/[<]/.test(text)) throw new Error(`a raw < in '${text.slice(0, 60)}'`)
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const character = entities[name.slice(0, -1)]
    if (character === undefined || !name.endsWith(';')) throw new Error(`no entity &${name}`)
    return character
  })
}

/** The plainest reader of the XML that our drawings are: elements, attributes in double quotes and text. Anything else throws. */
export function readXml(source: string): XmlElement {
  const stray = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.exec(source)
  if (stray) throw new Error(`no character of XML at ${stray.index}`)
  interface Open {
    name: string
    attributes: Record<string, string>
    children: XmlElement[]
    text: string
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  let at = 0
  while (at < source.length) {
    const here = stack.at(-1)!
    const next = source.indexOf('<', at)
    if (next !== at) {
      here.text += decoded(source.slice(at, next === -1 ? source.length : next))
      at = next === -1 ? source.length : next
      continue
    }
    const close = /^<\/([a-zA-Z]+)>/.exec(source.slice(at, at + 100))
    if (close) {
      if (stack.length < 2 || here.name !== close[1]) throw new Error(`</${close[1]}> closes <${here.name}>`)
      stack.pop()
      at += close[0].length
      continue
    }
    const open = /<([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<]*")*)(\/?)>/y
    open.lastIndex = at
    const found = open.exec(source)
    if (found === null) throw new Error(`no element at '${source.slice(at, at + 60)}'`)
    const attributes: Record<string, string> = {}
    for (const [, name = '', value = ''] of (found[2] ?? '').matchAll(/ ([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/g)) {
      if (name in attributes) throw new Error(`two attributes ${name}`)
      attributes[name] = decoded(value)
    }
    const element: Open = { name: found[1]!, attributes, children: [], text: '' }
    here.children.push(element)
    if (found[3] === '') stack.push(element)
    at = open.lastIndex
  }
  if (stack.length > 1) throw new Error(`<${stack.at(-1)!.name}> is not closed`)
  if (root.children.length !== 1) throw new Error(`${root.children.length} roots`)
  return root.children[0]!
}

/** An element and all within it. */
export const within = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(within)]
