/** The letters of a plain word as a set of bits: two words one edit apart differ by two bits at most. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** How many letters are in one set only. */
export function maskDistance(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Letters to add, drop, replace or swap with their neighbour to get from `a` to `b`
 * (optimal string alignment); `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = Math.min(cell(before, column) + 1, cell(current, column - 1) + 1, cell(before, column - 1) + (same ? 0 : 1));
      current.push(swapped ? Math.min(edits, cell(twoBefore, column - 2) + 1) : edits);
    }
    if (Math.min(...current) > limit) return limit + 1;
    twoBefore = before;
    before = current;
  }
  return Math.min(cell(before, b.length), limit + 1);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
