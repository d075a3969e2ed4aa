import { expect, it } from 'vitest';
import { reviewQueue } from './review-queue';
import { TODAY } from './small-company';
import { programmeFile, relationshipFile } from './small-files';
import { pictureAt } from './small-picture';

const ANSWER = { Q1: '10', RecordedDate: '2026-09-20' };
const active = (id: string, reviewDue: string): Readonly<Record<string, string>> => ({
  'Account ID': id,
  Stage: 'active',
  'Nominated at': '2026-01-01',
  'Review due': reviewDue,
});

it('asks first whoever was never asked, then whoever has the fewest days left', () => {
  const picture = pictureAt(
    TODAY,
    { A1: {}, A2: {}, A3: {}, A4: {}, A5: {}, A6: {} },
    relationshipFile([
      { ...ANSWER, ExternalReference: 'A1' },
      { ...ANSWER, ExternalReference: 'A2' },
      // 180 days old: the last fresh day.
      { ...ANSWER, ExternalReference: 'A3', RecordedDate: '2026-04-03' },
      { ...ANSWER, ExternalReference: 'A5' },
    ]),
    programmeFile([
      active('A1', '2026-12-01'),
      active('A1', '2026-09-28'),
      { ...active('A1', '2026-01-01'), Stage: 'retired' },
      active('A2', ''),
      // Of equals leaving fresh wins.
      active('A3', '2026-10-01'),
      active('A4', '2026-10-02'),
      { ...active('A5', '2026-09-01'), Stage: 'vetting' },
    ]),
  );
  const rows = reviewQueue(picture);
  expect(rows.map((row) => [row.account_id, row.days_left, row.due_by])).toEqual([
    ['A4', null, 'never asked'],
    ['A1', -2, 'review due'],
    ['A3', 1, 'leaving fresh'],
    ['A2', 171, 'leaving fresh'],
  ]);
  expect(rows[1]).toMatchObject({
    account_name: 'A1',
    standing: 'ready',
    newest_relationship_at: '2026-09-20',
    review_due: '2026-09-28',
  });
  const soonStale = { ...picture, settings: { ...picture.settings, freshDays: 10 } };
  expect(reviewQueue(soonStale).map((row) => row.days_left)).toEqual([null, -169, -2, 1]);
});
