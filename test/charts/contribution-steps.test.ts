import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ContributionRow,
  contributionSteps,
  contributionSummary,
} from '../../src/charts/contribution-steps';
import { law } from '../support/law';

const answer = (contribution: number, day = '2026-05-01'): ContributionRow => ({
  part: 'answer',
  responded_at: day,
  metric: 'nps',
  score: contribution > 0 ? 10 : 2,
  topic: null,
  value: contribution > 0 ? 100 : -100,
  weight: Math.abs(contribution) / 100,
  contribution,
  file_name: 'answers.csv',
  source_row: 2,
});
const mean = (contribution: number): ContributionRow => ({
  ...answer(contribution),
  part: 'all accounts',
  responded_at: null,
  metric: null,
  score: null,
});

it('goes from nothing to current sentiment, each step from where the one before has led', () => {
  const steps = contributionSteps([mean(6), answer(40), answer(-16)], 'en');
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [0, 40],
    [40, 24],
    [24, 30],
    [0, 30],
  ]);
  expect(steps.map(({ text }) => text)).toEqual(['+40', '−16', '+6', '+30']);
  expect(steps.map(({ label }) => label)).toEqual([
    '1 May 2026, NPS 10',
    '1 May 2026, NPS 2',
    'Pull to the mean of all',
    'Current sentiment',
  ]);
});

it('sums to current sentiment however many answers there are, in few bars', () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, (some) => {
      const rows = [...some.map((amount) => answer(amount / 10)), mean(3)];
      const steps = contributionSteps(rows);
      const sum = rows.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      expect(steps.at(-1)?.to).toBeCloseTo(sum, 6);
      expect(steps.at(-2)?.to).toBeCloseTo(sum, 6);
      expect(steps.length).toBeLessThanOrEqual(12);
    }),
    law(100),
  );
});

it('has nothing to show without an answer, and says so', () => {
  expect(contributionSteps([])).toEqual([]);
  expect(contributionSummary([])).toBe('No answer, and so no current sentiment.');
  expect(contributionSummary([mean(6), answer(40), answer(-16)], 'en')).toBe(
    'Current sentiment +30: 1 favourable answer adds +40, 1 unfavourable one −16, the mean of all accounts +6.',
  );
});
