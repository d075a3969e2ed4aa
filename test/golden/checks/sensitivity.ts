import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { thresholdEffects as thresholdEffectsInSql } from '../../../src/queries/threshold-effects';
import { topTenStabilityQuestion } from '../../../src/queries/top-ten-stability';
import { thresholdEffects, topTenStability } from '../../independent/sensitivity';
import { answer, type Check } from '../check';

export const SENSITIVITY_CHECKS: readonly Check[] = [
  answer(topTenStabilityQuestion, {
    key: ['dimension', 'factor'],
    isOrdered: true,
    expected: ({ rows, options, choice }) => topTenStability(rows, options, choice),
  }),
];

/** Rebuilds the model for every step of every threshold. */
export const THRESHOLD_CHECKS: readonly Check[] = [
  {
    name: 'threshold-effects',
    key: ['setting'],
    isOrdered: true,
    expected: ({ rows, options }) => thresholdEffects(rows, options),
    async actual(engine, { settings }) {
      const effects = await thresholdEffectsInSql(engine, { ...DEFAULT_SETTINGS, ...settings });
      return effects.map((effect) => ({ ...effect }));
    },
  },
];
