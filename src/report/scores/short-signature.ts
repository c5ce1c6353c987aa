// sacreBLEU's short names of what a signature holds.

const shared: Readonly<Record<string, string>> = { nrefs: '#', seed: 'rs', case: 'c', version: 'v' }

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BLEU: { eff: 'e', smooth: 's' },
  chrF: { eff: 'e', space: 's' },
  TER: { tok: 't', norm: 'nr', punct: 'pn', asian: 'as' },
}

/** `BLEU|#:1|c:mixed|e:no|tok:13a|s:exp|v:…` */
export function shortSignature(signature: string): string {
  const [name = '', ...fields] = signature.split('|')
  const names = { ...shared, ...own[name.replace(/[\d.]*\+*$/, '')] }
  const shorten = (field: string): string => field.replace(/^[^:]+/, (key) => names[key] ?? key)
  return [name, ...fields.map(shorten)].join('|')
}
