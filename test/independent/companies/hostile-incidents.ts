/** Accounts whose incidents lie on edges: closed some day, 30 days ago, after the day. */

import { type AccountCase, type Cells, daysAgo } from './company';

function severe(opened: number, closed: number | null, more: Cells = {}): Cells {
  return {
    topic: 'reliability',
    priority: 'High',
    status: closed === null ? 'Open' : 'Closed',
    opened_at: daysAgo(opened),
    closed_at: closed === null ? '' : daysAgo(closed),
    ...more,
  };
}

function says(days: number, score: number): Cells {
  return {
    kind: 'relationship',
    metric: 'nps',
    score: String(score),
    scale_min: '0',
    scale_max: '10',
    responded_at: daysAgo(days),
  };
}

function reference(
  accountId: string,
  name: string,
  incidents: readonly Cells[],
  responses: readonly Cells[] = [says(2, 10)],
): AccountCase {
  return {
    account: { account_id: accountId, account_name: name, industry: 'Energy', region: 'North' },
    incidents,
    responses,
    nominations: [
      {
        stage: 'approved',
        source: 'services',
        nominated_at: daysAgo(400),
        approved_at: daysAgo(390),
        topics: 'Reliability; price',
        formats: 'Call; case study',
      },
    ],
  };
}

export const INCIDENT_CASES: readonly AccountCase[] = [
  reference('H-I01', 'Closed at an unknown date', [
    severe(100, null, { status: 'Closed' }),
    severe(90, null, { status: 'RESOLVED' }),
    severe(80, null, { status: 'solved' }),
  ]),
  reference('H-I02', 'Open for years', [severe(2000, null, { status: '' })]),
  reference('H-I03', 'Closed 30 days ago', [severe(60, 30)]),
  reference('H-I04', 'Closed 31 days ago', [severe(60, 31)]),
  reference('H-I05', 'Closed after the day', [severe(10, -1)]),
  reference('H-I06', 'Opened after the day', [severe(-1, null), severe(-1, -2)]),
  reference('H-I07', 'Severe by number', [
    severe(90, 60, { priority: '', severity: '1' }),
    severe(90, 20, { priority: 'Low', severity: '3' }),
    severe(90, 50, { priority: '2', severity: '' }),
  ]),
  reference('H-I08', 'An answer on the day of the closing', [severe(90, 60)], [says(60, 10)]),
  reference(
    'H-I09',
    'Two answers on the first day after',
    [severe(90, 60)],
    [says(59, 10), says(59, 7), says(10, 10)],
  ),
  reference(
    'H-I10',
    'Recovered once and failed once',
    [severe(200, 190), severe(100, 95)],
    [says(180, 9), says(90, 0), says(5, 9)],
  ),
  reference('H-I11', 'Topics a year ago to the day', [
    severe(365, 360, { priority: 'low' }),
    severe(364, 360, { priority: 'low', topic: ' RELIABILITY ' }),
    severe(20, 10, { priority: 'low', topic: '' }),
    severe(20, 10, { priority: 'low', topic: 'Price' }),
    severe(-3, null, { priority: 'low', topic: 'price' }),
  ]),
];
