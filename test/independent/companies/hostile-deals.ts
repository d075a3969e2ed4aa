/** Accounts whose deals lie on edges: no amount, no date, another currency, exactly a year ago. */

import { fullAccountId } from '../account-key';
import { type AccountCase, type Cells, daysAgo } from './company';

/** A 15-character id of a deal that is known by its 18 characters. */
export const SHORT_DEAL_ID = '006D5000000DTk7';
const LONG_DEAL_ID = fullAccountId(SHORT_DEAL_ID) ?? SHORT_DEAL_ID;
/** The other way round. */
const OTHER_SHORT_DEAL_ID = '006D5000000dtK8';
export const OTHER_LONG_DEAL_ID = fullAccountId(OTHER_SHORT_DEAL_ID) ?? OTHER_SHORT_DEAL_ID;

function open(created: string, more: Cells = {}): Cells {
  return {
    amount: '1000',
    currency: 'EUR',
    stage: 'Proposal',
    is_closed: '0',
    is_won: '0',
    close_date: daysAgo(-30),
    created_date: created,
    ...more,
  };
}

function won(closed: string, more: Cells = {}): Cells {
  const stage = { stage: 'Closed Won', is_closed: '1', is_won: '1' };
  return open(daysAgo(500), { ...stage, close_date: closed, ...more });
}

const LOST = { stage: 'Closed Lost', is_won: '0' };

function customer(
  accountId: string,
  name: string,
  opportunities: readonly Cells[],
  more: Cells = {},
): AccountCase {
  return {
    account: {
      account_id: accountId,
      account_name: name,
      industry: 'Media',
      region: 'South',
      products: 'A; B',
      ...more,
    },
    opportunities,
  };
}

export const DEAL_CASES: readonly AccountCase[] = [
  customer('H-D01', 'Won for nothing', [won(daysAgo(10), { amount: '0' })]),
  customer('H-D02', 'Won without amount', [won(daysAgo(10), { amount: '' })]),
  customer('H-D03', 'Won with and without amount', [
    won(daysAgo(10), { amount: '' }),
    won(daysAgo(11), { amount: '250.25' }),
    won(daysAgo(12), { amount: '-50.25' }),
  ]),
  customer('H-D04', 'A year ago to the day', [
    won(daysAgo(365), { amount: '4' }),
    won(daysAgo(364), { amount: '2' }),
    won(daysAgo(0), { amount: '1' }),
    won(daysAgo(-1), { amount: '8' }),
  ]),
  customer('H-D05', 'Won and lost at unknown dates', [
    won('', { amount: '300' }),
    won('', { amount: '300', ...LOST }),
    won(daysAgo(20), { amount: '300', ...LOST, opportunity_id: LONG_DEAL_ID }),
    won(daysAgo(30), { amount: '300', ...LOST, opportunity_id: OTHER_SHORT_DEAL_ID }),
  ]),
  customer(
    'H-D06',
    'Open without beginning',
    [
      open(''),
      open('', { close_date: '' }),
      open(daysAgo(100), { close_date: daysAgo(50) }),
      open(daysAgo(0)),
      open(daysAgo(-1)),
      open('', { amount: '' }),
    ],
    { products: 'B; A; B; ' },
  ),
  customer('H-D07', 'Other currencies', [
    won(daysAgo(10), { currency: 'USD', amount: '100' }),
    won(daysAgo(10), { currency: 'JPY', amount: '9000' }),
    won(daysAgo(10), { currency: '', amount: '10' }),
    open(daysAgo(10), { currency: 'JPY', amount: '9000' }),
    open(daysAgo(10), { currency: 'CHF', amount: '70' }),
  ]),
  customer('H-D08', 'A currency without a rate alone', [
    won(daysAgo(10), { currency: 'JPY', amount: '9000' }),
  ]),
  customer(
    'H-D09',
    'Closed after the day',
    [
      won(daysAgo(-1), { amount: '600', ...LOST }),
      won(daysAgo(-1), { amount: '700', created_date: daysAgo(-1) }),
    ],
    { industry: '', region: '', products: '', employees: '0', parent_account_id: 'H-D10' },
  ),
  customer('H-D10', 'Of a market that the strategy does not know', [open(daysAgo(40))], {
    industry: 'Shipping',
    region: 'West',
    products: 'C',
    parent_account_id: 'H-D09',
  }),
  customer('H-D11', 'Its own parent', [], { parent_account_id: 'H-D11', products: 'A; Old' }),
];
