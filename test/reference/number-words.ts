const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales = ['', ' thousand', ' million', ' billion', ' trillion']

const below100 = (n: number, joint: string): string =>
  n < 20 ? (ones[n] ?? '') : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `${joint}${ones[n % 10]}`}`

const below1000 = (n: number, and: string, joint: string): string => {
  if (n < 100) return below100(n, joint)
  return `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : `${and}${below100(n % 100, joint)}`}`
}

/** A whole number from 0 to 999 trillion in English words, British ("two hundred and five") or American. */
export function numberInWords(n: number, style: { readonly british: boolean; readonly hyphen: boolean }): string {
  const [and, joint] = [style.british ? ' and ' : ' ', style.hyphen ? '-' : ' ']
  if (n === 0) return 'zero'
  const groups: string[] = []
  for (let rest = n, i = 0; rest > 0; rest = Math.floor(rest / 1000), i++) {
    if (rest % 1000 > 0) groups.unshift(below1000(rest % 1000, and, joint) + (scales[i] ?? ''))
  }
  const last = n % 1000
  if (style.british && groups.length > 1 && last > 0 && last < 100) groups.push(`and ${groups.pop()}`)
  return groups.join(' ')
}
