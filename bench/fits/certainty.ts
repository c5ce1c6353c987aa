import { levels, witnessClass } from '../../src/certainty/weigh.ts'
import type { ResultFinding } from '../../src/model/result.ts'
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
import { plantedClaims } from '../planted.ts'
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

/** How often findings of a kind are right, by the variants that read alike. */
export const certainty: Fit = {
  file: 'src/certainty/precision.ts',
  record: 'precision',
  lacking: () => (areThere ? undefined : 'certainty is learned from ../shared/data/judged, which is not there'),
  async remake(print) {
    const marked = await Promise.all(markedFiles.map((name) => claimsOf(judgedSet(name, 'tune'))))
    const doubled = await Promise.all(doubleFiles.map((name) => claimsOf(judgedSet(name, 'tune'))))
    const planted = await plantedClaims()
    const [texts, pairs] = [marked, doubled].map((sets) => sets.reduce((sum, set) => sum + set.texts, 0))
    print(`${texts} judged translations of segments, ${pairs} pairs of human ones, ${planted.length} planted changes`)
    const judged = marked.flatMap(({ claims }) => claims)
    const human = doubled.flatMap(({ claims }) => claims)
    const kinds = new Map<string, readonly string[]>()
    for (const { kind } of [...judged, ...human, ...planted])
      for (let length = 2; length <= kind.length; length++)
        kinds.set(kind.slice(0, length).join('/'), kind.slice(0, length))
    const found = new Map<string, readonly Share[]>()
    const ordered = [...kinds].toSorted((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))
    for (const [name, kind] of ordered) {
      const isOf = (claim: { readonly kind: readonly string[] }): boolean =>
        kind.every((word, i) => claim.kind[i] === word)
      const parent = found.get(kind.slice(0, -1).join('/'))
      const own = judged.filter(isOf)
      // of changes in verbatim sentences much is right that is not elsewhere
      const sown = kind[3] === 'verbatim' ? planted.filter(isOf) : []
      const rates = [
        own.reduce((sum, { at, findings }) => sum + (at === 0 ? findings : 0), 0) / texts!,
        human.filter(isOf).length / classes.length / pairs!,
      ] as const
      found.set(
        name,
        classes.map((at) => {
          const natural = beyondChance(own.filter((claim) => claim.at === at))
          // of one variant it is not known whether a machine made it: half of them are taken to be human
          const mixed =
            at === 0 && rates[0] + rates[1] > 0
              ? {
                  n: natural.n + human.filter((claim) => claim.at === 0 && isOf(claim)).length,
                  right: (natural.right * rates[0]) / (rates[0] + rates[1]),
                }
              : natural
          const all = at <= 1 ? sown : []
          const right = mixed.n * mixed.right + all.filter(({ hit }) => hit === 1).length
          const n = mixed.n + all.length
          return { n, right: (right + borrowed * (parent?.[at]?.right ?? 0)) / (n + borrowed) }
        }),
      )
    }
    const record: Record<string, readonly number[]> = {}
    for (const [name, shares] of [...found].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const isSmall = shares[0]!.n < fewest
      print(
        `${name.padEnd(46)} ${shares.map(({ n, right }) => `${right.toFixed(2)} (${Math.round(n)})`.padStart(11)).join(' ')}`,
      )
      if (!isSmall || name.split('/').length === 2) record[name] = shares.map(({ right }) => Math.round(100 * right))
    }
    print(`told from ${levels.told}, major from ${levels.major}, critical from ${levels.critical}`)
    return record
  },
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

const kindOf = ({ metric, statistic, about, evidence }: ResultFinding): readonly string[] => [
  metric,
  statistic,
  about ?? '-',
  evidence ?? '-',
]

function claimKey({ segment, finding: { place, related, reading, message } }: Noted): string {
  const there = related?.side === 'reference' ? related : place?.side === 'reference' ? place : undefined
  return `${segment} ${there ? `${there.start} ${there.end}` : (reading ?? message)}`
}
