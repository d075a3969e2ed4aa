/** How many of a record's cells say something. */
export function filledCells(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) if (isFilled(cell)) filled += 1;
  return filled;
}

/** Whether no cell of a record says anything. */
export function isBlank(cells: readonly string[]): boolean {
  return !cells.some(isFilled);
}

/** Whether two records say the same, however they are padded. */
export function saySame(one: readonly string[], other: readonly string[]): boolean {
  const longest = Math.max(one.length, other.length);
  for (let at = 0; at < longest; at += 1)
    if ((one[at] ?? '').trim() !== (other[at] ?? '').trim()) return false;
  return true;
}

function isFilled(cell: string): boolean {
  return cell !== '' && cell.trim() !== '';
}
