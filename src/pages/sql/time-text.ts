import { formatFixed } from '../../domain/format';

const SECOND = 1000;

/** How long something took: 38 ms, 2.4 s. */
export function timeText(milliseconds: number, locale?: string): string {
  if (milliseconds < SECOND) return `${formatFixed(Math.round(milliseconds), { locale })} ms`;
  return `${formatFixed(milliseconds / SECOND, { digits: 1, locale })} s`;
}
