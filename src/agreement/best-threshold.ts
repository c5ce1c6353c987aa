/** What a growing threshold does to pairs of one weight. */
export interface Changes {
  readonly weight: number
  /** Pairs that are right at threshold 0. */
  readonly right: number
  /** Differences above 0 from which on a pair becomes right, and wrong; in any order. */
  readonly gains: Float64Array
  readonly losses: Float64Array
}

export interface Best {
  /** The weights of all pairs that are right. */
  readonly value: number
  /** The smallest that gives as much. */
  readonly threshold: number
}

/** Differences are first counted in so many buckets of equal width; what is chosen does not depend on it. */
const buckets = 512

/** Sums of weights in another order differ by less. */
const rounding = 1e-9

/**
 * The threshold at which most weight is right. Only where a bucket's gains could lift the value at its start above the best
 * value at the start of any is it sorted: most of the time linear.
 */
export function bestThreshold(classes: readonly Changes[]): Best {
  const most = classes.reduce((max, { gains }) => Math.max(max, largest(gains)), 0)
  // Past the last gain nothing gets better.
  const scale = most > 0 ? buckets / most : 0
  const sorted = classes.map(({ weight, right, gains, losses }) => ({
    weight,
    right,
    gains: inBuckets(gains, scale),
    losses: inBuckets(losses, scale),
  }))
  const before = (b: number, isGained: boolean): number =>
    sorted.reduce(
      (sum, { weight, right, gains, losses }) =>
        sum + weight * (right + gains.starts[isGained ? b + 1 : b]! - losses.starts[b]!),
      0,
    )
  let floor = -Infinity
  for (let b = 0; b <= buckets; b++) floor = Math.max(floor, before(b, false))
  let best: Best = { value: before(0, false), threshold: 0 }
  for (let b = 0; b <= buckets; b++) {
    const highest = before(b, true)
    if (highest >= floor - rounding && highest > best.value) best = walked(sorted, b, best)
  }
  return best
}

/** Numbers by their buckets: those of bucket b stand from `starts[b]` to `starts[b + 1]`. */
interface Bucketed {
  readonly values: Float64Array
  readonly starts: Uint32Array
}

function inBuckets(differences: Float64Array, scale: number): Bucketed {
  const bucketOf = (difference: number): number => Math.min(buckets, Math.floor(difference * scale))
  const starts = new Uint32Array(buckets + 2)
  for (let i = 0; i < differences.length; i++) starts[bucketOf(differences[i]!) + 1]!++
  for (let b = 1; b < starts.length; b++) starts[b]! += starts[b - 1]!
  const next = starts.slice()
  const values = new Float64Array(differences.length)
  for (let i = 0; i < differences.length; i++) {
    const difference = differences[i]!
    values[next[bucketOf(difference)]!++] = difference
  }
  return { values, starts }
}

function largest(values: Float64Array): number {
  let most = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!
  return most
}

interface Sorted extends Pick<Changes, 'weight' | 'right'> {
  readonly gains: Bucketed
  readonly losses: Bucketed
}

/** The best within a bucket, threshold after threshold, or the best so far. */
function walked(classes: readonly Sorted[], bucket: number, so: Best): Best {
  const within = ({ values, starts }: Bucketed): Float64Array =>
    values.subarray(starts[bucket], starts[bucket + 1]).sort()
  const walks = classes.map(({ weight, right, gains, losses }) => ({
    weight,
    right: right + gains.starts[bucket]! - losses.starts[bucket]!,
    gains: within(gains),
    losses: within(losses),
    gained: 0,
    lost: 0,
  }))
  let best = so
  for (;;) {
    let next = Infinity
    for (const { gains, gained, losses, lost } of walks)
      next = Math.min(next, gains[gained] ?? Infinity, losses[lost] ?? Infinity)
    if (next === Infinity) return best
    let value = 0
    for (const walk of walks) {
      while (walk.gains[walk.gained] === next) walk.gained++
      while (walk.losses[walk.lost] === next) walk.lost++
      value += walk.weight * (walk.right + walk.gained - walk.lost)
    }
    if (value > best.value) best = { value, threshold: next }
  }
}
