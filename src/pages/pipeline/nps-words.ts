import type { ScorePoint } from '../../charts/score-line-rows';
import { formatSigned } from '../../domain/format';
import { type Compared, comparable, furthestApart } from './told-apart';

const QUARTERS_OF_YEAR = 4;

/** Which group is happier than which, as the title of NPS by group. */
export function npsFinding(rows: readonly Compared[], dimension: string): string {
  const apart = furthestApart(rows);
  if (apart)
    return `${apart.higher.label} is happier than ${apart.lower.label}: NPS ${formatSigned(apart.higher.value)} against ${formatSigned(apart.lower.value)}`;
  return comparable(rows).length < 2
    ? `Too few answers to compare NPS by ${dimension}`
    : `NPS does not surely differ by ${dimension}`;
}

/** Whether NPS has moved in a year, as the title of NPS over time: years that overlap are not compared. */
export function npsTrendFinding(points: readonly ScorePoint[]): string {
  const last = points.at(-1);
  if (!last || last.value === null) return 'No NPS answer in the last year';
  const before = points.at(-1 - QUARTERS_OF_YEAR);
  const now = `NPS is ${formatSigned(last.value)}`;
  if (!before || before.value === null) return `${now}; there is no year before to compare it with`;
  const then = formatSigned(before.value);
  const pair = [last, before].map((point) => ({ ...point, label: point.id }));
  const apart = furthestApart(pair);
  if (!apart) return `${now}, not surely different from ${then} a year before`;
  return `${now}, ${apart.higher.label === last.id ? 'up' : 'down'} from ${then} a year before`;
}
