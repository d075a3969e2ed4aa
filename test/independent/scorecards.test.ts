import { describe, expect, it } from 'vitest';
import { incentiveScorecard, sourceScorecard } from './scorecards';
import { TODAY } from './small-company';
import { programmeFile } from './small-files';
import { ofAccounts, pictureAt } from './small-picture';

const NOMINATED = { 'Nominated at': '2026-01-01' };
const picture = pictureAt(
  TODAY,
  {
    A1: { standing: 'ready', current_sentiment: 40, strategic_value: 80 },
    A2: { standing: 'in pipeline', current_sentiment: null, strategic_value: 60 },
    A3: { standing: 'land mine', current_sentiment: -20, strategic_value: null },
    A4: { standing: 'ready' },
  },
  programmeFile([
    { ...NOMINATED, 'Account ID': 'A1', Stage: 'active', Source: 'sales', Incentive: ' No ' },
    { ...NOMINATED, 'Account ID': 'A1', Stage: 'declined', Source: 'sales', Incentive: 'trip' },
    { ...NOMINATED, 'Account ID': 'A2', Stage: 'vetting', Source: 'Sales', Incentive: '-' },
    { ...NOMINATED, 'Account ID': 'A3', Stage: 'active', Source: 'marquee', Incentive: 'trip' },
    { ...NOMINATED, 'Account ID': 'A3', Stage: 'vetting', Source: 'a friend' },
    { 'Account ID': 'A4', Stage: 'active', Source: 'services', 'Nominated at': '2026-10-01' },
    { ...NOMINATED, 'Account ID': 'unknown', Stage: 'active', Source: 'services' },
  ]),
);

describe('scorecards', () => {
  it('count every account once per source, claimed by that source alone', () => {
    expect(sourceScorecard(picture)).toEqual([
      {
        source: 'sales',
        nominated: 2,
        claimed: 1,
        ready: 1,
        land_mines: 0,
        ready_rate: 1,
        rate_low: expect.closeTo(1 / 4.8416, 9),
        rate_high: 1,
        median_sentiment: 40,
        median_value: 70,
      },
      {
        source: 'marquee',
        nominated: 1,
        claimed: 1,
        ready: 0,
        land_mines: 1,
        ready_rate: 0,
        rate_low: 0,
        rate_high: expect.closeTo(3.8416 / 4.8416, 9),
        median_sentiment: -20,
        median_value: null,
      },
      {
        source: 'other',
        nominated: 1,
        claimed: 0,
        ready: 0,
        land_mines: 0,
        ready_rate: null,
        rate_low: null,
        rate_high: null,
        median_sentiment: -20,
        median_value: null,
      },
    ]);
  });

  it('split by whether an incentive was given', () => {
    expect(incentiveScorecard(picture)).toMatchObject([
      { is_given: true, nominated: 2, claimed: 1, ready: 0, land_mines: 1, median_sentiment: 10 },
      { is_given: false, nominated: 3, claimed: 1, ready: 1, land_mines: 0, median_value: 70 },
    ]);
  });

  it('count the accounts of a filter alone', () => {
    const sources = sourceScorecard(ofAccounts(picture, new Set(['A2'])));
    expect(sources).toMatchObject([{ source: 'sales', nominated: 1, claimed: 0 }]);
  });
});
