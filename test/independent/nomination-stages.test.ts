import { expect, it } from 'vitest';
import { ageingNominations, stages } from './nomination-stages';
import { TODAY } from './small-company';
import { programmeFile } from './small-files';
import { pictureAt } from './small-picture';

const picture = pictureAt(
  TODAY,
  { A1: {}, A2: {} },
  programmeFile([
    { 'Account ID': 'A2', Stage: 'nominated', 'Nominated at': '2026-09-22', Contact: 'a@b.de' },
    { 'Account ID': 'A1', Stage: 'vetting', 'Nominated at': '2026-09-22', Source: 'executive' },
    { 'Account ID': 'A1', Stage: 'nominated', 'Nominated at': '2026-09-23' },
    { 'Account ID': 'A1', Stage: 'nominated' },
    { 'Account ID': 'A1', Stage: 'nominated', 'Nominated at': '2026-10-01' },
    // Approved after the day: still nominated.
    {
      'Account ID': 'A1',
      Stage: 'active',
      'Nominated at': '2026-08-31',
      'Approved at': '2026-10-01',
    },
    {
      'Account ID': 'A1',
      Stage: 'active',
      'Nominated at': '2026-01-01',
      'Approved at': '2026-09-20',
    },
    {
      'Account ID': 'A2',
      Stage: 'active',
      'Nominated at': '2026-01-01',
      'Approved at': '2026-09-25',
    },
    { 'Account ID': 'A2', Stage: 'retired', 'Nominated at': '2026-01-01' },
  ]),
);

it('counts the nominations of every stage and their days in it', () => {
  const none = { nominations: 0, median_days: null, overdue: 0 };
  expect(stages(picture)).toEqual([
    // 8, 7 and 30 days, and one of unknown date; 7 days are not yet too many.
    { stage: 'nominated', nominations: 4, median_days: 8, overdue: 2 },
    { stage: 'vetting', nominations: 1, median_days: 8, overdue: 1 },
    { stage: 'approved', ...none },
    { stage: 'active', nominations: 2, median_days: 7.5, overdue: 0 },
    { stage: 'resting', ...none },
    { stage: 'retired', ...none, nominations: 1 },
    { stage: 'declined', ...none },
  ]);
});

it('lists those that wait for a decision, oldest first, then by account', () => {
  const rows = ageingNominations(picture);
  expect(rows.map(({ account_id, stage, days }) => [account_id, stage, days])).toEqual([
    ['A1', 'nominated', 30],
    ['A1', 'vetting', 8],
    ['A2', 'nominated', 8],
  ]);
  expect(rows[2]).toEqual({
    account_id: 'A2',
    account_name: 'A2',
    contact: 'a@b.de',
    source: 'other',
    stage: 'nominated',
    nominated_at: '2026-09-22',
    days: 8,
  });
});
