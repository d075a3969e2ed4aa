import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react';

interface RovingMarksOptions {
  /** The marks in the order of the arrow keys, each by the id in its `data-mark`. */
  order: readonly string[];
  /** Where an arrow key leads; to the one before or after in the order unless told. */
  next?: (id: string, key: string) => string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  /** Called before a mark comes into focus, for one that is drawn only then. */
  onReach?: (id: string) => void;
  /** A mark has come into focus, or none is any more. */
  onFocus?: (id: string | null) => void;
}

const STEP: Record<string, number | undefined> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes the marks of a chart one stop of the Tab key: arrow keys, Home and End walk over them, Enter
 * and Space select. The handlers belong to an element around the svg, `tabIndex` to the svg itself;
 * marks carry `data-mark` and `tabIndex={-1}`, so that walking over them renders nothing anew but what
 * `onReach` draws.
 */
export function useRovingMarks({ order, next, onSelect, onReach, onFocus }: RovingMarksOptions) {
  const [hasFocus, setHasFocus] = useState(false);
  const [current, setCurrent] = useState<string>();
  const [group, setGroup] = useState<Element | null>(null);
  const focused = useRef<Element | null>(null);

  // Recharts renders marks anew when they move or change: the focus then moves to the new one.
  useEffect(() => {
    if (!group) return undefined;
    const observer = new MutationObserver(() => {
      const lost = focused.current;
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      reach(group, lost.getAttribute('data-mark'), onReach);
      // What is gone for good leaves the focus to the chart, which hands it on to its first mark.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          group.querySelector<SVGElement>('svg[tabindex]')?.focus();
      });
    });
    observer.observe(group, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [group, onReach]);

  const go = ({ currentTarget }: { currentTarget: Element }, id: string | undefined) =>
    reach(currentTarget, id ?? null, onReach);
  const handlers = {
    onFocus(event: FocusEvent<HTMLElement>) {
      const id = markId(event.target);
      if (id === null) {
        const start = current !== undefined && order.includes(current) ? current : order[0];
        if (event.target.matches('svg:focus-visible')) go(event, start);
        return;
      }
      focused.current = event.target;
      setGroup(event.currentTarget);
      setHasFocus(true);
      setCurrent(id);
      onFocus?.(id);
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      const { target, currentTarget, relatedTarget } = event;
      if (relatedTarget instanceof Element && currentTarget.contains(relatedTarget)) return;
      requestAnimationFrame(() => {
        if (target.isConnected && document.activeElement !== target) focused.current = null;
      });
      setHasFocus(false);
      onFocus?.(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const id = markId(event.target);
      if (id === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const index = order.indexOf(id);
      const step = STEP[event.key];
      if (event.key === 'Enter' || event.key === ' ') onSelect?.(id);
      else if (event.key === 'Home') go(event, order[0]);
      else if (event.key === 'End') go(event, order.at(-1));
      else if (step !== undefined) go(event, next ? next(id, event.key) : order[index + step]);
      else return;
      event.preventDefault();
    },
    onClick(event: MouseEvent<HTMLElement>) {
      const id = markId(event.target);
      if (id !== null) onSelect?.(id);
    },
  };
  return { handlers, tabIndex: hasFocus || order.length === 0 ? -1 : 0 };
}

function markId(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
}

function reach(group: Element, id: string | null, onReach?: (id: string) => void) {
  if (id === null) return;
  onReach?.(id);
  const mark = group.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (mark instanceof SVGElement) mark.focus({ preventScroll: false });
}
