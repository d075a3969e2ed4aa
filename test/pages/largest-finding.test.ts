import { describe, expect, it } from 'vitest';
import {
  correlationFinding,
  exceptionFinding,
  overlapFinding,
} from '../../src/pages/value-map/largest-finding';
import type { Exception } from '../../src/queries/exceptions';

const overlapOf = (overlap: number, size: number) =>
  overlapFinding([{ first: 'revenue', second: 'strategic value', overlap, size }]);

const correlationOf = (value: number | null, sentiment: number | null, accounts = 300) =>
  correlationFinding([
    { second: 'strategic value', accounts, rho: value },
    { second: 'current sentiment', accounts, rho: sentiment },
  ]);

function exceptionOf(exception: Exception['exception'], accounts: number): Exception {
  return {
    exception,
    account_id: exception,
    account_name: exception,
    revenue: 1,
    revenue_rank: 1,
    strategic_value: 1,
    current_sentiment: 1,
    accounts,
  };
}

describe('what the largest are', () => {
  it('is told by the overlap', () => {
    expect(overlapOf(3, 10)).toBe(
      'Three of the ten largest are among the ten most valuable to the strategy',
    );
    expect(overlapOf(1, 10)).toContain('One of the ten largest is among');
    expect(overlapOf(0, 4)).toContain('None of the four largest is among the four');
    expect(overlapOf(1, 1)).toBe('The largest is also the most valuable to the strategy');
    expect(overlapOf(0, 1)).toBe('The largest is not the most valuable to the strategy');
    expect(overlapOf(0, 0)).toContain('not known');
  });

  it('is told by the correlations, of enough accounts', () => {
    expect(correlationOf(0.04, -0.02)).toBe(
      'Revenue says nothing of strategic value and current sentiment',
    );
    expect(correlationOf(-0.7, 0.35)).toBe(
      'Revenue says much of strategic value, something of current sentiment',
    );
    expect(correlationOf(0.2, null)).toBe('Revenue says little of strategic value');
    expect(correlationOf(1, 1, 4)).toBe('Too few accounts to say whether revenue tells anything');
  });

  it('is told by the exceptions', () => {
    expect(
      exceptionFinding([
        exceptionOf('big but exasperated', 2),
        exceptionOf('gem outside the largest', 1),
      ]),
    ).toBe('Two of the ten largest must not be called; one hidden gem is not among them');
    expect(exceptionFinding([])).toBe(
      'None of the ten largest is a land mine; no hidden gem is outside them',
    );
  });
});
