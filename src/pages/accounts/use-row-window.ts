import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  type RowRange,
  rowAfterKey,
  rowsToDraw,
  type ScrollPlace,
  scrollTopFor,
} from './row-window';

const FIRST_HEIGHT = 600;

export interface RowWindow {
  region: RefObject<HTMLElement | null>;
  range: RowRange;
  /** The row that the Tab key stops at. */
  active: number;
  handlers: {
    onScroll: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * Draws of a long list only the rows in sight, and lets keys walk over all of them. Rows bear
 * `data-row` with their index and hold a link; `list` names what is listed: another one starts at its top.
 */
export function useRowWindow(
  { count, rowHeight, headHeight }: { count: number; rowHeight: number; headHeight: number },
  list: string,
): RowWindow {
  const region = useRef<HTMLElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const [active, setActive] = useState(0);
  const isFocusWanted = useRef(false);

  useEffect(() => {
    const { current } = region;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setHeight(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const shownList = useRef(list);
  useEffect(() => {
    if (shownList.current === list) return;
    shownList.current = list;
    setActive(0);
    region.current?.scrollTo({ top: 0 });
  }, [list]);

  // A row may be drawn, and its link be there, only some renders after it was gone to.
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    const link = region.current?.querySelector<HTMLElement>(`[data-row="${active}"] a`);
    if (link) {
      link.focus({ preventScroll: true });
      isFocusWanted.current = false;
    } else if (document.activeElement === document.body) {
      region.current?.focus({ preventScroll: true });
    }
  });

  const place: ScrollPlace = { scrollTop, height: height - headHeight, rowHeight, count };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, key } = event;
    const isOnRow = target === currentTarget || rowOf(target) !== null;
    if (!isOnRow || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(place.height / rowHeight) - 1);
    const next = rowAfterKey(key, target === currentTarget ? active - 1 : active, page, count);
    if (next === null) return;
    event.preventDefault();
    isFocusWanted.current = true;
    setActive(next);
    currentTarget.scrollTo({
      top: scrollTopFor(next, { ...place, scrollTop: currentTarget.scrollTop }),
    });
  };

  return {
    region,
    range: rowsToDraw(place),
    active: Math.min(active, Math.max(0, count - 1)),
    handlers: {
      onScroll: () => setScrollTop(region.current?.scrollTop ?? 0),
      onKeyDown: walk,
      onFocus: ({ target }) => {
        const row = rowOf(target);
        if (row !== null) setActive(row);
      },
    },
  };
}

function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset.row === undefined ? null : Number(row.dataset.row);
}
