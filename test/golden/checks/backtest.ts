import { backtestQuestion } from '../../../src/queries/backtest';
import { calibrationQuestion } from '../../../src/queries/calibration';
import { ask } from '../../../src/queries/question';
import { backtest } from '../../independent/backtest';
import { calibration } from '../../independent/calibration';
import type { Check } from '../check';

/** Of all accounts, whatever the filters. */
export const BACKTEST_CHECKS: readonly Check[] = [
  {
    name: backtestQuestion.name,
    key: ['predictor', 'half_life_days', 'shrinkage', 'kind'],
    isOrdered: true,
    expected: ({ rows, options }) => backtest(rows, options),
    actual: (engine) => ask(engine, backtestQuestion, {}),
  },
  {
    name: calibrationQuestion.name,
    key: [],
    isOrdered: false,
    expected: ({ rows, options }) => [calibration(rows, options)],
    actual: (engine) => ask(engine, calibrationQuestion, {}),
  },
];
