/**
 * What `work` gives for each item, in the order of the items, whatever is done first. At most `inFlight` items are being
 * worked on or wait for one before them, so that memory doesn't grow with their number.
 */
export async function* inOrder<Item, Done>(
  items: Iterable<Item>,
  inFlight: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const begun: Promise<Done>[] = []
  for (const item of items) {
    const done = work(item)
    // Whoever waits for it hears of a failure; nobody does once an earlier one failed.
    done.catch(() => undefined)
    begun.push(done)
    if (begun.length >= inFlight) yield await begun.shift()!
  }
  for (const done of begun) yield await done
}

/** The same as it is done, whatever was begun first. */
export async function* asDone<Item, Done>(
  items: Iterable<Item>,
  inFlight: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const begun = new Map<number, Promise<readonly [number, Done]>>()
  let next = 0
  const first = async (): Promise<Done> => {
    const [key, done] = await Promise.race(begun.values())
    begun.delete(key)
    return done
  }
  for (const item of items) {
    const key = next++
    const done = work(item).then((value) => [key, value] as const)
    done.catch(() => undefined)
    begun.set(key, done)
    if (begun.size >= inFlight) yield await first()
  }
  while (begun.size > 0) yield await first()
}
