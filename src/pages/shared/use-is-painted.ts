import { useEffect, useState } from 'react';

/** Where nothing of a page is marked to be told of, as on a page without figures, it counts as painted after so long. */
const LONGEST_WAIT_MILLISECONDS = 1000;

/** Turns true once the browser has painted the first figures, by its own report where it gives one. */
export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => onPainted(() => setIsPainted(true)), []);
  return isPainted;
}

function onPainted(done: () => void): () => void {
  return PerformanceObserver.supportedEntryTypes.includes('element')
    ? onReported(done)
    : onSecondFrame(done);
}

/** Frames are no measure of it: on a busy machine the second one begins before the first is on the screen. */
function onReported(done: () => void): () => void {
  const observer = new PerformanceObserver(done);
  observer.observe({ type: 'element', buffered: true });
  const timer = window.setTimeout(done, LONGEST_WAIT_MILLISECONDS);
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
}

/** The first frame comes before the paint, the second one after it. */
function onSecondFrame(done: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(done);
  });
  return () => cancelAnimationFrame(frame);
}
