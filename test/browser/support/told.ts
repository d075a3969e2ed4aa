import { HALF_LIVES } from '../../../src/domain/backtest';
import { formatMoney } from '../../../src/domain/format';
import { accountTimelineQuestion } from '../../../src/queries/account-timeline';
import { backtestQuestion } from '../../../src/queries/backtest';
import { calibrationQuestion } from '../../../src/queries/calibration';
import { coverageBridgeQuestion } from '../../../src/queries/coverage-bridge';
import { currenciesQuestion } from '../../../src/queries/currencies';
import { fatigueQuestion } from '../../../src/queries/fatigue';
import { influenceQuestion } from '../../../src/queries/influence';
import { readyBridgeQuestion } from '../../../src/queries/ready-bridge';
import { reviewQueueQuestion } from '../../../src/queries/review-queue';
import { strategySegmentsQuestion } from '../../../src/queries/strategy-segments';
import { topTenStabilityQuestion } from '../../../src/queries/top-ten-stability';
import { waterfallQuestion } from '../../../src/queries/waterfall';
import type { SegmentFigures } from '../../independent/figures';
import type { Answer } from './twin';

const locale = 'en-GB';

type Row = Answer[number];

/** What figures are told from beside their answers. */
export interface Beside {
  comparedDay: string;
  coverage: readonly SegmentFigures[];
}

/** What a figure tells beside the columns of its answer, worked out from them, by its question. */
const TOLD: Readonly<Record<string, (answer: Answer, beside: Beside) => Answer>> = {
  [waterfallQuestion.title]: (answer) =>
    withLevels(
      answer.map((row) => ({
        ...row,
        change: row.step === 'claimed' || row.step === 'ready' ? row.count : 0 - Number(row.count),
      })),
      'change',
    ),
  [readyBridgeQuestion.title]: (answer, { comparedDay }) =>
    withLevels(answer, 'change').map((row) => ({
      ...row,
      text: row.step === 'gained' ? `+${row.change}` : String(row.change).replace('-', '−'),
      step: row.step === 'before' ? comparedDay : null,
    })),
  // Changes are those of rounded shares, so that they add up.
  [coverageBridgeQuestion.title]: (answer, { comparedDay }) =>
    withLevels(answer, 'coverage').map((row, at, all) => ({
      ...row,
      change: isTotal(row) ? null : inPercent(row.level) - inPercent(all[at - 1]?.level),
      step: row.step === 'before' ? comparedDay : null,
    })),
  [reviewQueueQuestion.title]: (answer) =>
    answer.map((row) => ({
      ...row,
      days: row.days_left === null ? null : Math.abs(Number(row.days_left)),
      why: row.due_by === 'review due' ? row.review_due : row.newest_relationship_at,
    })),
  [influenceQuestion.title]: ([row = {}]) =>
    ['with', 'without'].map((use) => ({
      of: row[`${use}_use`],
      wins: row[`won_${use}`],
      rate: row[`rate_${use}`],
      low: row[`rate_${use}_low`],
      high: row[`rate_${use}_high`],
    })),
  [fatigueQuestion.title]: (answer) =>
    answer.map((row) => ({
      ...row,
      asked: Number(row.accepted) + Number(row.declined) + Number(row.no_answer),
    })),
  [accountTimelineQuestion.title]: (answer) => answer.map((row) => ({ ...row, said: saidBy(row) })),
  // Where the strategy has no target of its own, the derived one holds.
  [strategySegmentsQuestion.title]: (answer, { coverage }) =>
    answer.map((row) => ({
      ...row,
      target:
        row.target ??
        coverage.find(
          ({ dimension, segment }) => dimension === row.dimension && segment === row.segment,
        )?.target,
    })),
  [calibrationQuestion.title]: ([row = {}]) => [
    { rmse: inTenths(row.test_rmse), half_life: row.half_life_days, shrinkage: row.shrinkage },
    ...['chosen', 'last_value', 'account_mean', 'population_mean'].map((way) => ({
      rmse: inTenths(row[`${way}_rmse`]),
    })),
  ],
  // A row for each half-life, with the error for each κ.
  [backtestQuestion.title]: (answer) =>
    HALF_LIVES.map((half_life_days) => ({
      half_life_days,
      ...Object.fromEntries(
        answer
          .filter((row) => row.kind === 'all' && row.half_life_days === half_life_days)
          .map(({ shrinkage, rmse }) => [`κ ${shrinkage}`, inTenths(rmse)]),
      ),
    })),
  [topTenStabilityQuestion.title]: (answer) =>
    answer.map((row) => ({ ...row, step: Math.abs(Number(row.factor) - 1) })),
  [currenciesQuestion.title]: (answer) =>
    answer.map((row) => ({
      ...row,
      sum: formatMoney(Number(row.amount), String(row.currency), { locale }),
      worth: row.is_base ? null : row.rate,
    })),
};

/** An answer as its figure tells it; most tell its columns alone. */
export function toldBy(title: string, answer: Answer, beside: Beside): Answer {
  return TOLD[title]?.(answer, beside) ?? answer;
}

/** With the level that each step leaves; the last one is a total on its own. */
function withLevels(answer: Answer, change: string): Answer {
  let level = 0;
  return answer.map((row, at) => {
    level = at === answer.length - 1 ? Number(row[change]) : level + Number(row[change]);
    return { ...row, level };
  });
}

function isTotal({ step }: Row): boolean {
  return step === 'before' || step === 'now';
}

function inPercent(share: unknown): number {
  return Math.round(100 * Number(share));
}

/** The amount of a deal or the score of an answer. */
function inTenths(error: unknown): number {
  return Math.round(Number(error) * 10) / 10;
}

function saidBy({ kind, figure, unit }: Row): string | null {
  if (figure === null) return null;
  return kind === 'deal'
    ? formatMoney(Number(figure), String(unit), { compact: true, locale })
    : String(figure);
}
