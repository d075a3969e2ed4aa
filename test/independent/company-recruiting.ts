/** Whom a company could recruit and where they would count, from its rows (docs/measures.md, "Recruit next"). */

import { chosenCoverage } from './chosen-coverage';
import type { AccountFigures, CalculationOptions, SegmentFigures } from './figures';
import { compareText, pictureOf } from './picture';
import type { Recruiting } from './recruiting';
import type { SampleRows } from './sample-rows';
import { isCandidate } from './standing';
import { type Choice, viewOf } from './view';

/** A segment with its share of the demand of its dimension. */
export interface DemandedSegment extends SegmentFigures {
  readonly target: number;
  readonly gap: number;
  readonly share: number;
  readonly basis: 'open pipeline' | 'open opportunities' | 'segments';
}

export interface RecruitableAccount {
  readonly accountId: string;
  readonly figures: AccountFigures;
  /** Dimension and segment, each it stands in. */
  readonly segments: readonly (readonly [string, string])[];
}

/** The segments with a target, known or 0; demand by amounts, else by number, else alike. */
export function demandedSegments(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice,
): DemandedSegment[] {
  const known = chosenCoverage(rows, options, choice).flatMap((row) =>
    row.target === null || row.gap === null ? [] : [{ ...row, target: row.target, gap: row.gap }],
  );
  return known.map((row) => {
    const needed = known.filter(
      ({ dimension, target }) => dimension === row.dimension && target > 0,
    );
    const total = (of: (segment: SegmentFigures) => number): number =>
      needed.reduce((sum, segment) => sum + of(segment), 0);
    const [basis, demand] =
      total((segment) => segment.open_pipeline) > 0
        ? (['open pipeline', (segment: SegmentFigures) => segment.open_pipeline] as const)
        : total((segment) => segment.open_opportunities) > 0
          ? ([
              'open opportunities',
              (segment: SegmentFigures) => segment.open_opportunities,
            ] as const)
          : (['segments', () => 1] as const);
    const share = row.target > 0 ? demand(row) / total(demand) : 0;
    return { ...row, basis, share };
  });
}

/** Hidden gems and safe nominations by account id. */
export function recruitableAccounts(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice,
): RecruitableAccount[] {
  const { frame } = viewOf(rows, options, choice);
  return [...pictureOf(rows, options, choice).accounts]
    .filter(([, figures]) => figures.standing === 'hidden gem' || isCandidate(figures))
    .map(([accountId, figures]) => ({
      accountId,
      figures,
      segments: [...(frame.segmentsById.get(accountId) ?? [])].flatMap(([dimension, values]) =>
        values.map((segment) => [dimension, segment] as const),
      ),
    }))
    .sort((one, other) => compareText(one.accountId, other.accountId));
}

/** The recruiting of some dimensions, each as much of the objective as the others. */
export function companyRecruiting(
  segments: readonly DemandedSegment[],
  accounts: readonly RecruitableAccount[],
  dimensions: readonly string[],
  size: number,
): Recruiting {
  const counted = segments.filter(({ dimension }) => dimensions.includes(dimension));
  return {
    segments: counted.map(({ target, ready, share }) => ({
      demand: share / dimensions.length,
      target,
      ready,
      most: Number.POSITIVE_INFINITY,
    })),
    accounts: accounts.map(({ segments: own }) =>
      counted.flatMap((row, place) =>
        own.some(([dimension, segment]) => dimension === row.dimension && segment === row.segment)
          ? [place]
          : [],
      ),
    ),
    size,
    certain: [],
  };
}
