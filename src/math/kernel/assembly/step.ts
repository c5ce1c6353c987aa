// One step of the bit-vector recurrence: 64 rows of the distance table move one column to the right, in both lanes of a
// vector at once.
//
// Neighbouring cells of the table D[i][j] differ by -1, 0 or +1, so a column is kept as differences, one bit a row
// (Myers 1999, in the form of Hyyrö 2003):
//
//   growsDown, shrinksDown     D[i][j] - D[i-1][j] is +1, -1      (VP, VN in the papers)
//   growsAcross, shrinksAcross D[i][j] - D[i][j-1] is +1, -1      (HP, HN)
//   diagonal                   D[i][j] = D[i-1][j-1]              (D0)
//
// With `equal` = the rows whose symbol is this column's symbol, the papers write
//
//   D0  = (((equal & VP) + VP) ^ VP) | equal | VN
//   HP  = VN | ~(D0 | VP)           HN  = D0 & VP
//   HP' = HP << 1 | what came in    HN' = HN << 1 | what came in      (from the row above the 64)
//   VP  = HN' | ~(D0 | HP')         VN  = HP' & D0
//
// The addition is the trick: its carry runs down a stretch of rows that grow, from a row where the symbols are equal, and
// so finds in one instruction all rows that the match reaches.
//
// Here VP is kept inverted, as `flat` = ~VP. Then no step needs a NOT, which vectors lack: x + VP is ~(flat - x), and
// ~(D0 | VP) is flat & ~D0, one instruction (andnot).

@inline
export function diagonal(equal: v128, flat: v128, shrinksDown: v128): v128 {
  const reached = v128.xor(i64x2.sub(flat, v128.andnot(equal, flat)), flat)
  return v128.or(reached, v128.or(equal, shrinksDown))
}

@inline
export function growsAcross(diagonal: v128, flat: v128, shrinksDown: v128): v128 {
  return v128.or(shrinksDown, v128.andnot(flat, diagonal))
}

@inline
export function shrinksAcross(diagonal: v128, flat: v128): v128 {
  return v128.andnot(diagonal, flat)
}

/** Moves the differences one row down; `above` enters at the top as bit 0. */
@inline
export function down(across: v128, above: v128): v128 {
  return v128.or(i64x2.shl(across, 1), above)
}

/** The difference of the last row as bit 0: what the 64 rows below take in. */
@inline
export function lastRow(across: v128): v128 {
  return i64x2.shr_u(across, 63)
}

@inline
export function flatNext(diagonal: v128, growsIn: v128, shrinksIn: v128): v128 {
  return v128.andnot(v128.or(diagonal, growsIn), shrinksIn)
}
