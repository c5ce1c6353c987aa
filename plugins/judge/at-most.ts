/** Lets so many tasks run at a time; the others wait for their turn, first come, first served. */
export function atMost(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  let served = 0
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting[served]
      if (next === undefined) running--
      else {
        // Who is next takes the place over.
        served++
        next()
        if (served === waiting.length) waiting.length = served = 0
      }
    }
  }
}
