/** The first index below `count` from which on `isThere` holds, or `count`: it holds for all behind one that it holds for. */
export function firstFrom(count: number, isThere: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}
