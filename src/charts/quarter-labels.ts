import { textWidth } from './text-fit';

const GAP = 8;

/** A label below a column, in two lines; null where there is no room for it. */
export interface QuarterLabel {
  upper: string;
  lower: string;
}

/**
 * The labels below columns: the second line only where it changes, and every second or third label
 * alone where there is no room for all, counted from the newest.
 */
export function quarterLabels(
  labels: readonly QuarterLabel[],
  step: number,
): (QuarterLabel | null)[] {
  const widest = Math.max(0, ...labels.map(({ upper }) => textWidth(upper))) + GAP;
  const every = Math.max(1, Math.ceil(widest / Math.max(1, step)));
  let last = '';
  return labels.map((label, index) => {
    if ((labels.length - 1 - index) % every !== 0) return null;
    const lower = label.lower === last ? '' : label.lower;
    last = label.lower;
    return { upper: label.upper, lower };
  });
}
