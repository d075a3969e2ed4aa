import { formatNumber } from '../../domain/format';

const SECOND = 1000;

/** How long something took: 38 ms, 2.4 s. */
export function timeText(milliseconds: number, locale?: string): string {
  if (milliseconds < SECOND) return `${formatNumber(Math.round(milliseconds), { locale })} ms`;
  return `${formatNumber(milliseconds / SECOND, { digits: 1, locale })} s`;
}
