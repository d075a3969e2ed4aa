import { sentenceCase } from '../../domain/words';
import { type Compared, comparable, furthestApart } from './told-apart';

/** Whether one source's nominations hold better than another's, as the title of the scorecard. */
export function sourcesFinding(rows: readonly Compared[]): string {
  const apart = furthestApart(rows);
  if (apart)
    return `${sentenceCase(apart.higher.label)} nominations end ready more often than ${apart.lower.label} ones`;
  if (comparable(rows).length < 2) return 'Too few claimed references to compare sources';
  return 'No source is surely better than another';
}

/** Whether an incentive makes a difference, as the title of its split. */
export function incentiveFinding(rows: readonly Compared[]): string {
  const apart = furthestApart(rows);
  if (apart)
    return `References ${apart.higher.label} are ready more often than ${apart.lower.label}`;
  if (comparable(rows).length < 2) return 'Too few claimed references to judge incentives';
  return 'Incentives make no sure difference';
}

/** Whether opportunities with a reference are won more often, as the title of their rates. */
export function influenceFinding(rows: readonly Compared[]): string {
  const apart = furthestApart(rows);
  if (apart)
    return `Opportunities ${apart.higher.label} were won more often than ${apart.lower.label}`;
  if (comparable(rows).length < 2) return 'Too few opportunities had a reference to compare';
  return 'Opportunities with a reference were not surely won more often';
}
