/** How often a harmful change costs more than a harmless one, ties counting half: every one against every other. */
export function slowAreaOf(
  changes: readonly { readonly fall: number; readonly harmful: boolean }[],
): number | undefined {
  let [won, pairs] = [0, 0]
  for (const one of changes.filter(({ harmful }) => harmful))
    for (const other of changes.filter(({ harmful }) => !harmful)) {
      pairs++
      won += one.fall > other.fall ? 1 : one.fall === other.fall ? 0.5 : 0
    }
  return pairs === 0 ? undefined : won / pairs
}
