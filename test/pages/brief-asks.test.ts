import { describe, expect, it } from 'vitest';
import {
  type Ask,
  askedAccounts,
  asks,
  findAsks,
  mineAsk,
  overdueReviews,
  recruitAsks,
  reviewAsk,
} from '../../src/pages/brief/asks';
import type { CoverageRow } from '../../src/queries/coverage-rows';
import type { GemForGap } from '../../src/queries/gems-for-gaps';
import type { LandMine } from '../../src/queries/land-mines';
import type { Review } from '../../src/queries/review-queue';

const PLACE = { currency: 'EUR', dimension: 'industry' };

const textOf = ({ verb, sentence }: Ask) => `${verb} ${sentence.map(({ text }) => text).join('')}`;

const gem = (name: string, segment: string, change: Partial<GemForGap> = {}): GemForGap => ({
  segment,
  target: 5,
  ready: 2,
  gap: 3,
  open_pipeline: 900,
  account_id: name,
  account_name: name,
  ...change,
});

describe('whom to recruit', () => {
  it('is asked for the segments in the order given, three at most', () => {
    const rows = ['Energy', 'Retail', 'Health', 'Media'].map((segment, at) =>
      gem(`G${at}`, segment),
    );
    expect(recruitAsks(rows, 'EUR').map(textOf)).toEqual([
      'Recruit G0 for Energy: 2 of 5 references are ready before €900 of open pipeline.',
      'Recruit G1 for Retail: 2 of 5 references are ready before €900 of open pipeline.',
      'Recruit G2 for Health: 2 of 5 references are ready before €900 of open pipeline.',
    ]);
  });

  it('is asked for in the singular where one reference is wanted', () => {
    expect(
      recruitAsks([gem('A', 'Energy', { target: 1, ready: 0, gap: 1 })], 'EUR').map(textOf),
    ).toEqual(['Recruit A for Energy: 0 of 1 reference is ready before €900 of open pipeline.']);
  });

  it('names three at most, and no more than are missing', () => {
    const named = (gap: number) =>
      recruitAsks(
        ['A', 'B', 'C', 'D'].map((name) => gem(name, 'Energy', { gap })),
        'EUR',
      ).map(textOf);
    expect(named(9)).toEqual([expect.stringMatching(/^Recruit A, B and C for Energy/)]);
    expect(named(2)).toEqual([expect.stringMatching(/^Recruit A and B for Energy/)]);
  });

  it('asks for nobody twice, and not for a segment whose gems are all asked for', () => {
    const rows = [gem('A', 'Energy'), gem('A', 'Retail'), gem('B', 'Health'), gem('A', 'Health')];
    expect(recruitAsks(rows, 'EUR').map(textOf)).toEqual([
      expect.stringContaining('A for Energy'),
      expect.stringContaining('B for Health'),
    ]);
  });

  it('is not asked where no gem would fill a gap', () => {
    expect(recruitAsks([], 'EUR')).toEqual([]);
  });
});

const segment = (change: Partial<CoverageRow>): CoverageRow => ({
  segment: 'Energy',
  target: 2,
  claimed: 0,
  ready: 0,
  candidates: 0,
  gems: 0,
  open_opportunities: 9,
  open_pipeline: 700,
  gap: 2,
  coverage: 0,
  claimed_coverage: 0,
  ...change,
});

describe('a first ready reference', () => {
  it.each([
    [0, 'nobody is in sight'],
    [1, 'one nomination waits for a decision'],
    [2, 'two nominations wait for a decision'],
  ])('is asked for where there is none, nor a gem; with %i candidates', (candidates, told) => {
    expect(findAsks([segment({ candidates })], PLACE).map(textOf)).toEqual([
      `Find a first ready reference for Energy: €700 is open, and ${told}.`,
    ]);
  });

  it('is asked for where the most is open, three times at most', () => {
    const rows = [1, 4, 3, 2].map((open) => segment({ segment: `S${open}`, open_pipeline: open }));
    expect(findAsks(rows, PLACE).map(({ sentence }) => sentence[1]?.text)).toEqual([
      'S4',
      'S3',
      'S2',
    ]);
  });

  it.each([{ ready: 1 }, { gems: 1 }, { target: 0 }, { target: null }, { open_pipeline: 0 }])(
    'is not asked for with %o',
    (change) => {
      expect(findAsks([segment(change)], PLACE)).toEqual([]);
    },
  );
});

const mine = (name: string): LandMine => ({
  account_id: name,
  account_name: name,
  revenue: 1,
  strategic_value: 1,
  current_sentiment: -50,
  interval_low: -90,
  interval_high: 10,
  responses: 3,
  reasons: ['unhappy'],
});

describe('the land mines', () => {
  it.each([
    [['A'], 'Take off the list A until it passes the first three checks again.'],
    [['A', 'B'], 'Take off the list A and B until they pass the first three checks again.'],
    [
      ['A', 'B', 'C', 'D', 'E'],
      'Take off the list A, B, C and two more until they pass the first three checks again.',
    ],
  ])('are to be taken off the list: %j', (names, told) => {
    expect([mineAsk(names.map(mine))].flatMap((ask) => ask ?? []).map(textOf)).toEqual([told]);
  });

  it('are not asked about where there is none', () => {
    expect(mineAsk([])).toBeNull();
  });
});

const review = (name: string, days_left: number | null): Review => ({
  account_id: name,
  account_name: name,
  standing: 'ready',
  newest_relationship_at: null,
  review_due: null,
  days_left,
  due_by: 'review due',
});

describe('reviews', () => {
  it('are overdue from the first day that is not fresh any more, and where nobody ever asked', () => {
    const queue = [review('A', null), review('B', -3), review('C', 0), review('D', 1)];
    expect(overdueReviews(queue).map(({ account_id }) => account_id)).toEqual(['A', 'B', 'C']);
  });

  it('are asked for where they are overdue', () => {
    const told = (...names: string[]) =>
      [reviewAsk(names.map((name) => review(name, 0)))].flatMap((ask) => ask ?? []).map(textOf);
    expect(told('A')).toEqual(['Review A: its review is overdue.']);
    expect(told('A', 'B', 'C', 'D')).toEqual([
      'Review A, B, C and one more: their review is overdue.',
    ]);
    expect(told()).toEqual([]);
  });
});

it('asks are told in their order, and there are none where nothing is amiss', () => {
  const all = {
    ...PLACE,
    recruits: [gem('G', 'Retail')],
    coverage: [segment({})],
    mines: [mine('M')],
    overdue: [review('R', 0)],
  };
  expect(asks(all).map(({ verb }) => verb)).toEqual([
    'Recruit',
    'Find',
    'Take off the list',
    'Review',
  ]);
  expect(askedAccounts(asks(all)).map(({ account_id }) => account_id)).toEqual(['G', 'M', 'R']);
  expect(asks({ ...PLACE, recruits: [], coverage: [], mines: [], overdue: [] })).toEqual([]);
});
