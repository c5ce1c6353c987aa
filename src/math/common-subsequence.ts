/** How many symbols the longest common subsequence of two texts has. */
export function commonSubsequence(a: readonly number[], b: readonly number[]): number {
  // Per prefix of b, the longest with the prefix of a that has been read
  const longest = new Int32Array(b.length + 1)
  for (const symbol of a) {
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = longest[j + 1]!
      longest[j + 1] = symbol === b[j] ? diagonal + 1 : Math.max(above, longest[j]!)
      diagonal = above
    }
  }
  return longest[b.length]!
}
