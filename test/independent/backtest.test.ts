import { describe, expect, it } from 'vitest';
import { areaUnderCurve, backtest } from './backtest';
import { calculateRows } from './calculate';
import { isoDay, readRequiredDay } from './cell-values';
import {
  accountMean,
  answersByTheDay,
  currentSentiment,
  lastValue,
  populationMean,
  predictedAnswers,
} from './predictors';
import { readFiles } from './read-files';
import type { SampleRows } from './sample-rows';
import { accountFile, csatFile, relationshipFile } from './small-files';

const LAST_DAY = readRequiredDay('2026-12-31');
const WEIGHTS = { relationshipWeight: 1, transactionalWeight: 0.4 };

type Given = readonly [accountId: string, day: string, value: 100 | 0 | -100];

/** Answers to the relationship survey, then answers to tickets. */
function answers(relationship: readonly Given[], transactional: readonly Given[]): SampleRows {
  const ids = new Set([...relationship, ...transactional].map(([id]) => id));
  const scores = { 100: ['10', '5'], 0: ['7', '3'], [-100]: ['0', '1'] } as const;
  return readFiles([
    accountFile([...ids].map((id) => ({ Id: id, Name: id }))),
    relationshipFile(
      relationship.map(([id, day, value]) => ({
        ExternalReference: id,
        RecordedDate: day,
        Q1: scores[value][0],
      })),
    ),
    csatFile(
      transactional.map(([id, day, value]) => ({
        organization: id,
        answered_at: day,
        csat_score: scores[value][1],
      })),
    ),
  ]);
}

/** What is known by 8 January: +100 of the 1st, and a 0 of the 4th to a ticket of another. */
const TWO_ACCOUNTS = answers(
  [
    ['A1', '2026-01-01', 100],
    ['A2', '2026-01-10', 100],
  ],
  [
    ['A2', '2026-01-05', 0],
    ['A1', '2026-01-10', -100],
  ],
);

describe('predictors', () => {
  it('forget, and lean on the average, as they stood the day before', () => {
    const known = answersByTheDay(TWO_ACCOUNTS.responses, LAST_DAY);
    const predicted = predictedAnswers(known);
    expect(predicted.map(({ answer }) => [answer.accountId, answer.value])).toEqual([
      ['A2', 100],
      ['A1', -100],
    ]);
    // Half-life 4 days on 9 January: weights ¼ and 0.4 · ½, so μ = 25 / 0.45.
    const average = 25 / 0.45;
    const predictions = predicted.map(currentSentiment(known, WEIGHTS, 4)(0.5));
    expect(predictions[0]).toBeCloseTo((0.5 * average) / 0.7, 9);
    expect(predictions[1]).toBeCloseTo((25 + 0.5 * average) / 0.75, 9);
  });

  it('take the worst of the newest earlier day, and nothing of the same day', () => {
    const known = answersByTheDay(
      answers(
        [
          ['A1', '2026-01-01', 100],
          ['A1', '2026-01-02', 100],
          ['A1', '2026-01-02', -100],
          ['A1', '2026-01-03', 100],
          ['A1', '2026-01-03', 0],
          ['A2', '2026-01-02', 0],
          ['A2', '2026-01-04', 0],
        ],
        [],
      ).responses,
      readRequiredDay('2026-01-03'),
    );
    const predicted = predictedAnswers(known);
    expect(predicted.map(lastValue)).toEqual([100, 100, -100, -100]);
    expect(predicted.map(accountMean)).toEqual([100, 100, 100 / 3, 100 / 3]);
    expect(predicted.map(populationMean(known))).toEqual([100, 100, 25, 25]);
  });

  it('agree with current sentiment as it is calculated at the day before', () => {
    const relationship: Given[] = [
      ['A1', '2024-02-01', 100],
      ['A2', '2024-05-01', -100],
      ['A1', '2025-03-01', 0],
      ['A3', '2025-03-02', 100],
      ['A2', '2025-06-01', 100],
    ];
    const transactional: Given[] = [
      ['A1', '2024-06-01', -100],
      ['A3', '2024-08-01', 100],
      ['A2', '2025-03-01', 0],
      ['A3', '2025-09-01', -100],
    ];
    const rows = answers(relationship, transactional);
    const known = answersByTheDay(rows.responses, LAST_DAY);
    const predict = currentSentiment(known, WEIGHTS, 180)(0.5);
    const predicted = predictedAnswers(known);
    expect(predicted).toHaveLength(6);
    for (const one of predicted) {
      const asOf = isoDay(one.answer.day - 1);
      const { accounts } = calculateRows(rows, { asOf, halfLifeDays: 180 });
      const calculated = accounts.get(one.answer.accountId)?.current_sentiment;
      expect(predict(one)).toBeCloseTo(calculated ?? Number.NaN, 9);
    }
  });
});

describe('backtest', () => {
  it('measures errors per predictor and kind', () => {
    const rows = backtest(TWO_ACCOUNTS, { asOf: '2026-12-31' });
    expect(rows).toHaveLength((3 + 5 * 6) * 3);
    expect(rows.slice(0, 4)).toEqual([
      {
        predictor: 'last value',
        half_life_days: null,
        shrinkage: null,
        kind: 'all',
        answers: 2,
        // Of +100 for −100, and of 0 for +100.
        rmse: Math.sqrt((200 ** 2 + 100 ** 2) / 2),
        mae: 150,
        auc: 0,
      },
      expect.objectContaining({ kind: 'relationship', answers: 1, rmse: 100, auc: null }),
      expect.objectContaining({ kind: 'transactional', answers: 1, rmse: 200, auc: null }),
      expect.objectContaining({ predictor: 'account mean', kind: 'all', rmse: rows[0]?.rmse }),
    ]);
    // 50 for both.
    expect(rows[6]).toMatchObject({
      predictor: 'population mean',
      rmse: Math.sqrt((150 ** 2 + 50 ** 2) / 2),
      mae: 100,
      auc: 0.5,
    });
    expect(rows.at(-1)).toMatchObject({ half_life_days: 1460, shrinkage: 8 });
  });

  it('predicts nothing from what has no weight', () => {
    const rows = backtest(TWO_ACCOUNTS, { asOf: '2026-12-31', transactionalWeight: 0 });
    // The ticket alone is known of A2: it is given the average, which is that of A1.
    const error = Math.sqrt((200 ** 2 + 0 ** 2) / 2);
    expect(rows.at(-3)).toMatchObject({ kind: 'all', answers: 2, rmse: expect.closeTo(error, 9) });
    const nothing = backtest(TWO_ACCOUNTS, {
      asOf: '2026-12-31',
      relationshipWeight: 0,
      transactionalWeight: 0,
    });
    expect(nothing).toHaveLength(3 * 3);
  });

  it('has no rows where nothing can be predicted', () => {
    expect(backtest(TWO_ACCOUNTS, { asOf: '2026-01-09' })).toEqual([]);
  });

  it('has an area under the curve that is the share of pairs told apart', () => {
    const made = [60, 20, 20, -40, 90, 20 + 1e-12, -40].map((prediction, index) => ({
      prediction,
      actual: index < 3 ? -100 : ([0, 100][index % 2] ?? 0),
    }));
    // 60 is below 90 alone; 20 below 90, and equal to another 20; and so the third.
    expect(areaUnderCurve(made)).toBeCloseTo((1 + 1.5 + 1.5) / (3 * 4), 12);
  });
});
