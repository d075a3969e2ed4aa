/** Accounts whose answers lie on edges: none, one, on the day, after it, several on one day. */

import { type AccountCase, type Cells, daysAgo } from './company';

function nps(days: number, score: number, more: Cells = {}): Cells {
  return {
    kind: 'relationship',
    metric: 'nps',
    score: String(score),
    scale_min: '0',
    scale_max: '10',
    responded_at: daysAgo(days),
    ...more,
  };
}

function ticket(days: number, score: number, more: Cells = {}): Cells {
  return {
    kind: 'transactional',
    metric: 'csat',
    score: String(score),
    scale_min: '1',
    scale_max: '5',
    responded_at: daysAgo(days),
    ...more,
  };
}

/** An answer on a scale of another kind. */
function scaled(score: string, min: string, max: string): Cells {
  return ticket(30, 0, { metric: 'other', score, scale_min: min, scale_max: max });
}

/** Everyone here is a reference, so that the answers alone decide the standing. */
function reference(accountId: string, name: string, responses: readonly Cells[]): AccountCase {
  return {
    account: { account_id: accountId, account_name: name, industry: 'Health', region: 'North' },
    responses,
    nominations: [{ stage: 'active', contact: 'Ann@Ref.example', source: 'sales' }],
  };
}

export const ANSWER_CASES: readonly AccountCase[] = [
  reference('H-A01', 'No answer', []),
  reference('H-A02', 'One answer on the day', [nps(0, 10)]),
  reference('H-A03', 'Answers after the day alone', [nps(-1, 0), ticket(-2, 5)]),
  reference('H-A04', 'One now, one after the day', [nps(1, 9), nps(-1, 0)]),
  reference('H-A05', 'A tie on the newest day', [nps(3, 10), nps(3, 6), nps(3, 8), nps(3, 10)]),
  reference('H-A06', 'A tie between the kinds', [nps(3, 10), ticket(3, 1), nps(200, 0)]),
  reference('H-A07', 'Very old', [nps(9999, 10, { responded_at: '1999-01-01' })]),
  reference('H-A08', 'Very old and new', [nps(0, 9, { responded_at: '1999-12-31' }), nps(0, 0)]),
  reference('H-A09', 'Trend at 90 days', [nps(0, 10), nps(90, 0)]),
  reference('H-A10', 'Trend at 89 days', [nps(0, 10), nps(89, 0)]),
  reference('H-A11', 'Fresh for the last day', [nps(180, 10)]),
  reference('H-A12', 'Aging for the first day', [nps(181, 10)]),
  reference('H-A13', 'Aging for the last day', [nps(365, 10), ticket(0, 5)]),
  reference('H-A14', 'Stale for the first day', [nps(366, 10), ticket(0, 5)]),
  reference('H-A15', 'Honeymoon at 364 days', [nps(10, 10), nps(364, 2)]),
  reference('H-A16', 'No honeymoon at 365 days', [nps(10, 10), nps(365, 2)]),
  reference('H-A17', 'Tickets alone', [ticket(1, 5), ticket(2, 3), ticket(3, 1)]),
  reference('H-A18', 'Other scales', [
    nps(30, 8),
    scaled('40', '0', '100'),
    scaled('60', '0', '100'),
    scaled('61', '0', '100'),
    scaled('39', '0', '100'),
    scaled('1', '0', '1'),
    scaled('0', '0', '1'),
    scaled('-2', '-2', '2'),
  ]),
  reference('H-A19', 'Kinds and scales unsaid', [
    nps(30, 9, { kind: '', scale_min: '', scale_max: '' }),
    ticket(29, 4, { kind: '', scale_min: '', scale_max: '' }),
    ticket(28, 5, { kind: '', metric: 'ces', scale_min: '', scale_max: '' }),
    ticket(27, 5, { kind: '', metric: '' }),
  ]),
  reference('H-A20', 'Scores off the scale', [nps(5, 11), ticket(5, 0), nps(6, 7)]),
  reference('H-A21', 'The contact sours', [
    nps(20, 10, { respondent_email: 'bob@ref.example' }),
    nps(30, 9, { respondent_email: 'ANN@ref.example' }),
    nps(25, 0, { respondent_email: 'ann@REF.example' }),
    nps(25, 10, { respondent_email: 'ann@ref.example' }),
    nps(-5, 10, { respondent_email: 'ann@ref.example' }),
  ]),
  reference('H-A22', 'The contact is silent', [
    nps(20, 10, { respondent_email: 'bob@ref.example' }),
  ]),
];
