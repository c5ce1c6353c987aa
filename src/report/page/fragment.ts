/** What a permalink leads to; `bead` and `passage` are indices, offsets those of the file. */
export type Target =
  | { readonly kind: 'finding'; readonly key: string }
  | {
      readonly kind: 'passage'
      readonly document: string
      readonly system: string
      readonly bead?: number | undefined
      readonly at?:
        | { readonly side: 'reference' | 'hypothesis'; readonly start: number; readonly end: number }
        | undefined
    }
  | { readonly kind: 'synopsis'; readonly document: string; readonly passage: number }

/** `#finding=0123456789abcdef`, `#passage=DOCUMENT/SYSTEM/BEAD`, `#passage=DOCUMENT/SYSTEM/BEAD/h12-20`, `#synopsis=DOCUMENT/PASSAGE` */
export function fragmentOf(target: Target): string {
  switch (target.kind) {
    case 'finding':
      return `#finding=${encodeURIComponent(target.key)}`
    case 'passage': {
      const { document, system, bead, at } = target
      const parts = [document, system, ...(bead === undefined ? [] : [String(bead)])]
      const place = at && bead !== undefined ? [`${at.side === 'reference' ? 'r' : 'h'}${at.start}-${at.end}`] : []
      return `#passage=${[...parts, ...place].map(encodeURIComponent).join('/')}`
    }
    case 'synopsis':
      return `#synopsis=${encodeURIComponent(target.document)}/${target.passage}`
  }
}

/** Undefined where a fragment is none of these. */
export function targetOf(fragment: string): Target | undefined {
  const [, kind, rest = ''] = /^#(finding|passage|synopsis)=(.+)$/u.exec(fragment) ?? []
  const parts = decoded(rest.split('/'))
  if (kind === undefined || parts === undefined) return undefined
  const [first = '', second, third, place] = parts
  if (kind === 'finding') return { kind, key: first }
  if (second === undefined) return undefined
  if (kind === 'synopsis') {
    const passage = index(second)
    return passage === undefined ? undefined : { kind, document: first, passage }
  }
  return { kind: 'passage', document: first, system: second, bead: index(third), at: placeOf(place) }
}

function decoded(parts: readonly string[]): readonly string[] | undefined {
  try {
    return parts.map(decodeURIComponent)
  } catch {
    // A per cent sign that belongs to no character
    return undefined
  }
}

const index = (digits: string | undefined): number | undefined =>
  digits !== undefined && /^\d{1,9}$/.test(digits) ? Number(digits) : undefined

function placeOf(text = '') {
  const [, side, start, end] = /^([rh])(\d{1,12})-(\d{1,12})$/.exec(text) ?? []
  if (side === undefined) return undefined
  return {
    side: side === 'r' ? ('reference' as const) : ('hypothesis' as const),
    start: Number(start),
    end: Number(end),
  }
}
