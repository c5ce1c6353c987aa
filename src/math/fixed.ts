/**
 * `digits` decimals, of two equally near the even one, as C, Python and sacreBLEU print: 56.25 is 56.2, where `toFixed`
 * says 56.3. Only what is exactly half way is affected.
 */
export function toFixedEven(value: number, digits: number): string {
  const rounded = value.toFixed(digits)
  // Enough decimals to see that nothing follows the five
  const exact = value.toFixed(Math.min(100, digits + 40))
  const point = exact.indexOf('.')
  if (!/^50*$/.test(exact.slice(point + 1 + digits))) return rounded
  const cut = exact.slice(0, digits === 0 ? point : point + 1 + digits)
  return Number(cut.at(-1)) % 2 === 0 ? cut : rounded
}
