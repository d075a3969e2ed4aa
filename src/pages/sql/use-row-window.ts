import { type RefObject, useEffect, useState } from 'react';

/** Rows built beyond those in sight, so that a quick turn of the wheel meets no gap. */
const BEYOND = 12;

/** The rows of a long table that are in sight of the region that it scrolls in. */
export function useRowWindow(
  region: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): { from: number; to: number } {
  const [seen, setSeen] = useState({ first: 0, count: 0 });
  useEffect(() => {
    const { current } = region;
    if (!current) return undefined;
    const look = () => {
      const first = Math.floor(current.scrollTop / rowHeight);
      const count = Math.ceil(current.clientHeight / rowHeight);
      setSeen((now) => (now.first === first && now.count === count ? now : { first, count }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [region, rowHeight]);
  const from = Math.max(0, Math.min(seen.first, rows) - BEYOND);
  return { from, to: Math.min(rows, seen.first + seen.count + BEYOND) };
}
