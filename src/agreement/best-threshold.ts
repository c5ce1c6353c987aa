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
  const gained = classes.map(({ gains }) => counted(gains, scale))
  const lost = classes.map(({ losses }) => counted(losses, scale))
  const at = classes.map(({ right }) => right)
  const valueOf = (right: readonly number[]): number =>
    classes.reduce((sum, { weight }, c) => sum + weight * right[c]!, 0)
  const starts: number[][] = []
  let floor = -Infinity
  for (let b = 0; b <= buckets; b++) {
    starts.push([...at])
    floor = Math.max(floor, valueOf(at))
    for (let c = 0; c < at.length; c++) at[c]! += gained[c]![b]! - lost[c]![b]!
  }
  let best: Best = { value: valueOf(starts[0]!), threshold: 0 }
  for (let b = 0; b <= buckets; b++) {
    const highest = classes.reduce((sum, { weight }, c) => sum + weight * (starts[b]![c]! + gained[c]![b]!), 0)
    if (highest < floor - rounding || highest <= best.value) continue
    best = walked(classes, starts[b]!, b, scale, best)
  }
  return best
}

const bucketOf = (difference: number, scale: number): number => Math.min(buckets, Math.floor(difference * scale))

function counted(differences: Float64Array, scale: number): Uint32Array {
  const counts = new Uint32Array(buckets + 1)
  for (let i = 0; i < differences.length; i++) counts[bucketOf(differences[i]!, scale)]!++
  return counts
}

function largest(values: Float64Array): number {
  let most = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!
  return most
}

/** The differences of a bucket, ascending. */
function within(differences: Float64Array, bucket: number, scale: number): Float64Array {
  const found = new Float64Array(differences.length)
  let count = 0
  for (let i = 0; i < differences.length; i++)
    if (bucketOf(differences[i]!, scale) === bucket) found[count++] = differences[i]!
  return found.subarray(0, count).sort()
}

/** The best within a bucket, threshold after threshold, or the best so far. */
function walked(classes: readonly Changes[], start: readonly number[], bucket: number, scale: number, so: Best): Best {
  const walks = classes.map(({ weight, gains, losses }, c) => ({
    weight,
    right: start[c]!,
    gains: within(gains, bucket, scale),
    losses: within(losses, bucket, scale),
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
