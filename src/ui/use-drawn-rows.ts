import { type RefObject, useEffect, useState } from 'react';

/** More rows than these are drawn when one scrolls towards them: thousands at once hold the page up. */
const ROWS_AT_ONCE = 100;
/** How near the end of what is drawn the next rows are drawn, in pixels. */
const AHEAD = 600;

/** How many of many rows are drawn in a region that scrolls; all of them where it does not. */
export function useDrawnRows(
  region: RefObject<HTMLElement | null>,
  count: number,
  scrolls: boolean,
): number {
  const [reached, setReached] = useState(ROWS_AT_ONCE);
  const hasMore = scrolls && reached < count;
  useEffect(() => {
    const { current } = region;
    if (!current || !hasMore) return undefined;
    const look = () => {
      if (current.scrollHeight - current.scrollTop - current.clientHeight < AHEAD)
        setReached((rows) => rows + ROWS_AT_ONCE);
    };
    current.addEventListener('scroll', look, { passive: true });
    return () => current.removeEventListener('scroll', look);
  }, [region, hasMore]);
  return hasMore ? reached : count;
}
