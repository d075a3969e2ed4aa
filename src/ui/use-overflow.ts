import { type RefObject, useEffect, useState } from 'react';

/** Whether the content of an element is wider or higher than the element, now and after each resize. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() =>
      setOverflows(
        current.scrollWidth > current.clientWidth || current.scrollHeight > current.clientHeight,
      ),
    );
    observer.observe(current);
    if (current.firstElementChild) observer.observe(current.firstElementChild);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
