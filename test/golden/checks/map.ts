import { accountDensityQuestion } from '../../../src/queries/account-density';
import { mapCountsQuestion } from '../../../src/queries/map-counts';
import { notableAccountsQuestion } from '../../../src/queries/notable-accounts';
import { ask } from '../../../src/queries/question';
import { density, mapCounts, notableAccounts } from '../../independent/density';
import { answer, type Check } from '../check';

const NOTABLE = 10;

/** Steps as wide as the map, as the page has them, and one that is not a sum of powers of two. */
const STEPS = [
  { value: 100, sentiment: 200 },
  { value: 5, sentiment: 10 },
  { value: 2.5, sentiment: 5 },
  { value: 0.2, sentiment: 0.4 },
];

export const MAP_CHECKS: readonly Check[] = [
  answer(mapCountsQuestion, {
    key: [],
    isOrdered: true,
    expected: ({ picture }) => mapCounts(picture),
  }),
  ...STEPS.map(
    (steps): Check => ({
      name: `${accountDensityQuestion.name} by ${steps.value} × ${steps.sentiment}`,
      key: ['value_low', 'sentiment_low'],
      isOrdered: true,
      expected: ({ picture }) => density(picture, steps),
      actual: (engine, { filters }) => ask(engine, accountDensityQuestion, { filters, steps }),
    }),
  ),
  {
    name: notableAccountsQuestion.name,
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) => notableAccounts(picture, NOTABLE),
    actual: (engine, { filters }) =>
      ask(engine, notableAccountsQuestion, { filters, limit: NOTABLE }),
  },
];
