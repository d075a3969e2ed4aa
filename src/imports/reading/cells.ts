/** How many of a record's cells say something. */
export function filledCells(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) if (isFilled(cell)) filled += 1;
  return filled;
}

/** Whether more than so many cells say something. */
export function hasMoreFilled(cells: readonly string[], count: number): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled += 1;
    if (filled > count) return true;
  }
  return false;
}

/** Whether no cell of a record says anything. */
export function isBlank(cells: readonly string[]): boolean {
  return !hasMoreFilled(cells, 0);
}

/** Whether two records say the same, however they are padded. */
export function saySame(one: readonly string[], other: readonly string[]): boolean {
  const longest = Math.max(one.length, other.length);
  for (let at = 0; at < longest; at += 1)
    if (one[at] !== other[at] && (one[at] ?? '').trim() !== (other[at] ?? '').trim()) return false;
  return true;
}

function isFilled(cell: string): boolean {
  const first = cell[0];
  // Most cells begin with an ASCII character that can be seen.
  return first !== undefined && ((first > ' ' && first <= '~') || cell.trim() !== '');
}
