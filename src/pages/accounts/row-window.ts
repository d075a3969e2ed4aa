/** Where a list of equally high rows is scrolled to. */
export interface ScrollPlace {
  scrollTop: number;
  /** Of the part of the region in which rows are seen. */
  height: number;
  rowHeight: number;
  count: number;
}

/** Rows from first up to but without end. */
export interface RowRange {
  first: number;
  end: number;
}

/** Rows that are drawn before and after those in sight, so that a quick flick shows no gap. */
const OVERSCAN = 6;

/** How many rows an answer has at most; the rows on any screen fit into half of it. */
export const ANSWER_ROWS = 200;

/** The rows to draw. */
export function rowsToDraw({ scrollTop, height, rowHeight, count }: ScrollPlace): RowRange {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight) - OVERSCAN;
  const end = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight) + OVERSCAN;
  return { first: Math.min(Math.max(0, first), count), end: Math.max(0, Math.min(end, count)) };
}

/** How many rows an answer that holds all rows to draw skips: in steps, so that most scrolling asks nothing. */
export function rowsToSkip({ first, end }: RowRange): number {
  const step = ANSWER_ROWS / 2;
  return Math.max(0, Math.round((first + end) / 2 / step) - 1) * step;
}

/** Where to scroll so that a row is in sight; as it is, where it already is. */
export function scrollTopFor(index: number, { scrollTop, height, rowHeight }: ScrollPlace): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}

/** The row that a key leads to from another; null for keys that lead nowhere. */
export function rowAfterKey(key: string, from: number, page: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined || count === 0 ? null : Math.min(Math.max(0, wanted), count - 1);
}
