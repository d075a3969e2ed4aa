import { describe, expect, it } from 'vitest';
import { readRequiredDay } from './cell-values';
import { TODAY } from './small-company';
import { usesFile } from './small-files';
import { pictureAt } from './small-picture';
import { fatigue, idleReferences, usesByQuarter } from './use-history';

const picture = pictureAt(
  TODAY,
  {
    A1: { programme_stage: 'claimed', standing: 'ready' },
    A2: { programme_stage: 'claimed', standing: 'ready', revenue: 5 },
    A3: {},
    A4: {},
    A5: { programme_stage: 'claimed', standing: 'land mine' },
  },
  usesFile([
    { 'Used at': '2025-09-30', Account: 'A2' },
    { 'Used at': '2025-10-01', Account: 'A1' },
    { 'Used at': '2026-04-01', Account: 'A1', Outcome: '' },
    { 'Used at': '2026-06-30', Account: 'A3' },
    { 'Used at': '2026-06-30', Account: 'A4', Outcome: 'declined' },
    { 'Used at': '2026-07-01', Account: 'A1', Outcome: 'no answer' },
    { 'Used at': '2026-10-01', Account: 'A1' },
    { 'Used at': '2026-09-01', Account: 'nobody' },
  ]),
);

describe('fiscal quarters', () => {
  it('are all there from the first use to the day', () => {
    const none = { uses: 0, accepted: 0, declined: 0, no_answer: 0 };
    expect(usesByQuarter(picture)).toEqual([
      { ...none, quarter: 'FY2025 Q3', starts_at: '2025-07-01', uses: 1, accepted: 1 },
      { ...none, quarter: 'FY2025 Q4', starts_at: '2025-10-01', uses: 1, accepted: 1 },
      { ...none, quarter: 'FY2026 Q1', starts_at: '2026-01-01' },
      { ...none, quarter: 'FY2026 Q2', starts_at: '2026-04-01', uses: 2, accepted: 1, declined: 1 },
      { ...none, quarter: 'FY2026 Q3', starts_at: '2026-07-01', no_answer: 1 },
    ]);
    const fromDecember = { ...picture, settings: { ...picture.settings, fiscalYearStart: 12 } };
    expect(
      usesByQuarter(fromDecember).map(({ quarter, starts_at }) => [quarter, starts_at]),
    ).toEqual([
      ['FY2025 Q4', '2025-09-01'],
      ['FY2026 Q1', '2025-12-01'],
      ['FY2026 Q2', '2026-03-01'],
      ['FY2026 Q3', '2026-06-01'],
      ['FY2026 Q4', '2026-09-01'],
    ]);
    expect(usesByQuarter({ ...picture, asOf: readRequiredDay('2025-09-29') })).toEqual([]);
  });
});

describe('the load on references', () => {
  it('is shared by the claimed and the used of a year', () => {
    // Loads 2, 0, 1, 0 of A1, A2, A3, A5: differences of pairs 2, 1, 2, 1, 0, 1.
    expect(fatigue(picture)).toEqual({
      accounts: 4,
      uses: 3,
      top_five_share: 1,
      gini: (2 * 7) / (2 * 4 * 3),
      accepted: 2,
      declined: 1,
      no_answer: 1,
      acceptance_rate: 0.5,
      rate_low: expect.closeTo(0.15, 3),
      rate_high: expect.closeTo(0.85, 3),
    });
  });

  it('has a share of the top five below one where six carry it', () => {
    const names = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    const used = pictureAt(
      TODAY,
      Object.fromEntries(names.map((name) => [name, {}])),
      usesFile([...names, 'A1'].map((Account) => ({ 'Used at': TODAY, Account }))),
    );
    expect(fatigue(used).top_five_share).toBe(6 / 7);
    expect(fatigue({ ...used, asOf: used.asOf - 1 })).toMatchObject({
      accounts: 0,
      top_five_share: null,
      gini: null,
      acceptance_rate: null,
    });
  });

  it('leaves the ready ones idle that no use counts for', () => {
    expect(idleReferences(picture)).toEqual([
      {
        account_id: 'A2',
        account_name: 'A2',
        last_used_at: '2025-09-30',
        revenue: 5,
        strategic_value: null,
        current_sentiment: null,
      },
    ]);
  });
});
