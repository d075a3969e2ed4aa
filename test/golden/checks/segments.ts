import { sql } from '../../../src/engine/sql';
import { coverageAmong } from '../../../src/queries/choice';
import { coverageQuestion } from '../../../src/queries/coverage-rows';
import { coverageSharesQuestion } from '../../../src/queries/coverage-shares';
import { dimensionSegmentsQuestion } from '../../../src/queries/dimension-segments';
import { npsQuestion } from '../../../src/queries/nps';
import { npsOverTimeQuestion } from '../../../src/queries/nps-over-time';
import {
  type PipelineCoverage,
  pipelineCoverageQuestion,
} from '../../../src/queries/pipeline-coverage';
import { ask } from '../../../src/queries/question';
import { recoveryQuestion } from '../../../src/queries/recovery';
import { strategyFilesQuestion } from '../../../src/queries/strategy-files';
import { strategySegmentsQuestion } from '../../../src/queries/strategy-segments';
import { chosenCoverage } from '../../independent/chosen-coverage';
import { UNKNOWN_SEGMENT } from '../../independent/coverage';
import type { SegmentFigures } from '../../independent/figures';
import { npsBySegment, npsOverTime } from '../../independent/nps';
import { recovery } from '../../independent/recovery';
import { strategySegments } from '../../independent/strategy-segments';
import { EVERY_ACCOUNT, segmentsIn } from '../../independent/view';
import type { Asked } from '../asked';
import { answer, answerByDimension, type Check } from '../check';

export const SEGMENT_CHECKS: readonly Check[] = [
  {
    name: 'coverage of every dimension',
    key: ['dimension', 'segment'],
    isOrdered: false,
    expected: ({ coverage }) => coverage,
    actual: (engine, { filters }) => engine.run(sql`FROM ${coverageAmong(filters)}`),
  },
  answerByDimension(coverageQuestion, {
    key: ['segment'],
    isOrdered: true,
    expected: largestSegments,
  }),
  answerByDimension(pipelineCoverageQuestion, {
    key: [],
    isOrdered: false,
    expected: (asked, dimension) => [pipelineCoverage(coverageIn(asked, dimension))],
  }),
  answer(coverageSharesQuestion, {
    key: ['dimension'],
    isOrdered: true,
    expected({ coverage: segments }) {
      const dimensions = new Set(segments.map(({ dimension }) => dimension));
      return [...dimensions].map((dimension) => {
        const own = segments.filter((row) => row.dimension === dimension);
        const { coverage, claimed_coverage } = pipelineCoverage(own);
        return { dimension, coverage, claimed_coverage };
      });
    },
  }),
  answerByDimension(npsQuestion, {
    key: ['segment'],
    isOrdered: true,
    expected: ({ rows, options, choice }, dimension) =>
      unknownLast(npsBySegment(rows, options, dimension, choice)),
  }),
  answer(npsOverTimeQuestion, {
    key: ['quarter_end'],
    isOrdered: true,
    expected: ({ rows, options, choice }) => npsOverTime(rows, options, choice),
  }),
  answer(recoveryQuestion, {
    key: [],
    isOrdered: false,
    expected: ({ rows, options, choice }) => [recovery(rows, options, choice)],
  }),
];

/** The segments that there are, whatever the filters. */
export const SEGMENT_LISTS: readonly Check[] = [
  {
    name: dimensionSegmentsQuestion.name,
    key: ['dimension', 'segment'],
    isOrdered: false,
    expected: ({ rows, options, view }) =>
      chosenCoverage(rows, options, EVERY_ACCOUNT).map(({ dimension, segment }) => ({
        dimension,
        segment,
        accounts: [...view.frame.segmentsById.values()].filter((segments) =>
          segmentsIn(segments, dimension).includes(segment),
        ).length,
      })),
    actual: (engine) => ask(engine, dimensionSegmentsQuestion, {}),
  },
  {
    name: strategySegmentsQuestion.name,
    key: ['dimension', 'segment'],
    isOrdered: false,
    expected: ({ rows, options }) => strategySegments(rows, options),
    actual: (engine) => ask(engine, strategySegmentsQuestion, {}),
  },
  {
    // A strategy of the user's own leaves the files' as they are, so they are read without it.
    name: strategyFilesQuestion.name,
    key: [],
    isOrdered: false,
    expected: ({ read }) =>
      read.strategy.length === 0 ? [] : [{ strategy_rows: read.strategy.length }],
    async actual(engine) {
      const files = await ask(engine, strategyFilesQuestion, {});
      return files.map(({ strategy_rows }) => ({ strategy_rows }));
    },
  },
];

/** The coverage of a dimension among the chosen accounts, by name of the segments. */
export function coverageIn({ coverage }: Asked, dimension: string): SegmentFigures[] {
  return coverage.filter((row) => row.dimension === dimension);
}

/** With the most open pipeline first, accounts without a value last. */
export function largestSegments(asked: Asked, dimension: string): SegmentFigures[] {
  return unknownLast(
    coverageIn(asked, dimension).sort((one, other) => other.open_pipeline - one.open_pipeline),
  );
}

function unknownLast<Found extends { segment: string }>(rows: readonly Found[]): Found[] {
  return [
    ...rows.filter(({ segment }) => segment !== UNKNOWN_SEGMENT),
    ...rows.filter(({ segment }) => segment === UNKNOWN_SEGMENT),
  ];
}

/** Σ demand × coverage ÷ Σ demand, over the segments with a target; there, a coverage is known. */
function pipelineCoverage(segments: readonly SegmentFigures[]): PipelineCoverage {
  const needed = segments.filter(({ target }) => target !== null && target > 0);
  const total = (weight: (row: SegmentFigures) => number | null): number =>
    needed.reduce((sum, row) => sum + row.open_pipeline * (weight(row) ?? Number.NaN), 0);
  const pipeline = total(() => 1);
  const share = (sum: number) => (pipeline === 0 ? null : sum / pipeline);
  return {
    coverage: share(total(({ coverage }) => coverage)),
    claimed_coverage: share(total(({ claimed_coverage }) => claimed_coverage)),
    open_pipeline: needed.length === 0 ? null : pipeline,
  };
}
