import { levels, witnessClass } from '../../src/certainty/weigh.ts'
import {
  areThere,
  doubleFiles,
  type JudgedSet,
  judgedSet,
  markedFiles,
  measuredSet,
  type Noted,
  notedIn,
  verdictOf,
} from '../judged-data.ts'
import { grouped, kindOf, type Planted, planted } from '../planted.ts'
import type { Fit } from './fit.ts'

/** Claims that a kind is given of what its parent shows, so that three lucky ones prove nothing. */
const borrowed = 5

/** Claims of a kind below which its parent speaks for it. */
const fewest = 3

/** One thing that findings say: the same place of the reference or, where there is none, the same reading, in any number of systems. */
interface Claim {
  readonly kind: readonly string[]
  readonly at: number
  hit: number
  chance: number
  findings: number
}

interface Share {
  /** Claims. */
  readonly n: number
  readonly right: number
}

const classes = [0, 1, 2, 3, 4] as const

/** What a reader sees by looking, and nobody need weigh: a name in two spellings, a mark without its other half. */
const isSeen = (kind: readonly string[]): boolean =>
  /^(?:entities\/spelled|quotes\/marks)$/.test(kind.slice(0, 2).join('/'))

/** Of a hundred segments of human translation, so many are taken to be damaged by each kind of change. */
const damaged = 1

/** How often findings of a kind are right, by the variants that read alike. */
export const certainty: Fit = {
  file: 'src/certainty/precision.ts',
  record: 'precision',
  lacking: () => (areThere ? undefined : 'certainty is learned from ../shared/data/judged, which is not there'),
  async remake(print) {
    const marked = await Promise.all(markedFiles.map((name) => claimsOf(judgedSet(name, 'tune'))))
    const doubled = await Promise.all(doubleFiles.map((name) => claimsOf(judgedSet(name, 'tune'))))
    const [texts = 0, pairs = 0] = [marked, doubled].map((sets) => sets.reduce((sum, set) => sum + set.texts, 0))
    const [judged, human] = [marked, doubled].map((sets) => sets.flatMap(({ claims }) => claims))
    const verbatim = await planted('verbatim', 'tune')
    const rewritten = await planted('rewrite', 'tune')
    print(`${texts} judged translations of segments, ${pairs} pairs of human ones`)
    print(`${verbatim.length} changes planted in the same text, ${rewritten.length} in another translation`)
    const kinds = new Map<string, readonly string[]>()
    const all = [...judged!, ...human!].map(({ kind }) => kind)
    const noted = [...verbatim, ...rewritten].flatMap((one) => one.noted.map(({ finding }) => kindOf(finding)))
    for (const kind of [...all, ...noted].filter((one) => !isSeen(one)))
      for (let length = 2; length <= kind.length; length++)
        kinds.set(kind.slice(0, length).join('/'), kind.slice(0, length))
    const found = new Map<string, readonly Share[]>()
    const ordered = [...kinds].toSorted((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))
    for (const [name, kind] of ordered) {
      const isOf = (other: readonly string[]): boolean => kind.every((word, i) => other[i] === word)
      const parent = found.get(kind.slice(0, -1).join('/'))
      const own = judged!.filter((claim) => isOf(claim.kind))
      const alarms = human!.filter((claim) => claim.at === 0 && isOf(claim.kind)).length
      const sown = kind[3] === 'verbatim' ? verbatim.flatMap((one) => hitsOf(one, isOf)) : []
      const hits = kind[3] === 'verbatim' ? 0 : expectedHits(rewritten, isOf) * pairs
      found.set(
        name,
        classes.map((at) => {
          const claims = own.filter((claim) => claim.at === at)
          const natural = beyondChance(claims)
          // as often as a judged translation has such a finding, and a human one that may be damaged
          const rate = claims.reduce((sum, { findings }) => sum + findings, 0) / texts
          const [right, wrong] = at === 0 ? [hits / pairs, alarms / pairs] : at === 1 ? [hits / pairs, 0] : [0, 0]
          const share = rate + right + wrong === 0 ? 0 : (rate * natural.right + right) / (rate + right + wrong)
          const n = natural.n + (at <= 1 ? hits : 0) + (at === 0 ? alarms : 0)
          const tried = at <= 1 ? sown : []
          const total = n + tried.length
          return {
            n: total,
            right:
              (n * share + tried.filter(Boolean).length + borrowed * (parent?.[at]?.right ?? 0)) / (total + borrowed),
          }
        }),
      )
    }
    const record: Record<string, readonly number[]> = {}
    for (const [name, shares] of [...found].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
      print(
        `${name.padEnd(46)} ${shares.map(({ n, right }) => `${right.toFixed(2)} (${n.toFixed(0)})`.padStart(11)).join(' ')}`,
      )
      if (shares[0]!.n >= fewest || name.split('/').length === 2)
        record[name] = shares.map(({ right }) => Math.round(100 * right))
    }
    print(
      `told from ${levels.told} (${levels.toldAlone} of one variant alone), major from ${levels.major} (${levels.majorAlone}), critical from ${levels.critical}`,
    )
    return record
  },
}

type IsOf = (kind: readonly string[]) => boolean

/** Whether what is noted of a change in the same text is right: at the place of a change that does harm. */
const hitsOf = ({ harmless, noted }: Planted, isOf: IsOf): readonly boolean[] =>
  noted.filter(({ finding }) => isOf(kindOf(finding))).map(({ isThere }) => isThere && !harmless)

/** Right findings of a kind in a segment of human translation, of which some are damaged. */
function expectedHits(all: readonly Planted[], isOf: IsOf): number {
  let sum = 0
  for (const plants of grouped(
    all.filter(({ harmless }) => !harmless),
    ({ operator }) => operator,
  ).values()) {
    const hit = plants.filter(({ noted }) => noted.some(({ isThere, finding }) => isThere && isOf(kindOf(finding))))
    sum += (damaged / 100) * (hit.length / plants.length)
  }
  return sum
}

/** By Cohen's kappa: what is right beyond what places at random would be. */
function beyondChance(claims: readonly Claim[]): Share {
  let [hit, chance] = [0, 0]
  for (const claim of claims) {
    hit += claim.hit / claim.findings
    chance += claim.chance / claim.findings
  }
  const room = claims.length - chance
  return { n: claims.length, right: room <= 0 ? 0 : Math.min(1, Math.max(0, (hit - chance) / room)) }
}

async function claimsOf(set: JudgedSet): Promise<{ readonly claims: readonly Claim[]; readonly texts: number }> {
  const result = await measuredSet(set)
  const claims = new Map<string, Claim>()
  for (const noted of notedIn(set, result, result.findings)) {
    const kind = kindOf(noted.finding)
    const { hit, chance } = verdictOf(set, noted)
    const at = witnessClass(noted.witnesses)
    for (const each of at === 0 ? classes : [0, at]) {
      const key = `${kind.join('/')} ${each} ${claimKey(noted)}`
      const own = claims.get(key) ?? { kind, at: each, hit: 0, chance: 0, findings: 0 }
      claims.set(key, own)
      own.hit += hit
      own.chance += chance
      own.findings++
    }
  }
  return {
    claims: [...claims.values()],
    texts: set.segments.reduce((sum, { systems }) => sum + systems.size, 0),
  }
}

function claimKey({ segment, finding: { place, related, reading, message } }: Noted): string {
  const there = related?.side === 'reference' ? related : place?.side === 'reference' ? place : undefined
  return `${segment} ${there ? `${there.start} ${there.end}` : (reading ?? message)}`
}
