/** Accounts whose nominations and uses lie on edges: without dates, approved later, expired. */

import { type AccountCase, type Cells, daysAgo } from './company';
import { OTHER_LONG_DEAL_ID, SHORT_DEAL_ID } from './hostile-deals';

const HAPPY = {
  respondent_email: 'eva@programme.example',
  kind: 'relationship',
  metric: 'nps',
  score: '10',
  scale_min: '0',
  scale_max: '10',
  responded_at: daysAgo(15),
};

const ACTIVE = { stage: 'active', source: 'executive', nominated_at: daysAgo(300) };

function member(
  accountId: string,
  name: string,
  nominations: readonly Cells[],
  uses: readonly Cells[] = [],
  more: Cells = {},
): AccountCase {
  return {
    account: {
      account_id: accountId,
      account_name: name,
      industry: 'Energy',
      region: 'South',
      products: 'A',
      use_cases: 'Planning; Billing',
      ...more,
    },
    responses: [HAPPY],
    nominations,
    uses,
  };
}

function used(days: number, more: Cells = {}): Cells {
  return { used_at: daysAgo(days), type: 'call', outcome: 'accepted', ...more };
}

export const PROGRAMME_CASES: readonly AccountCase[] = [
  member('H-P01', 'Nominated always', [{ stage: 'active' }, { stage: 'nominated' }]),
  member('H-P02', 'Approved after the day', [
    {
      ...ACTIVE,
      approved_at: daysAgo(-1),
      topics: 'Onboarding',
      contact: ' EVA@programme.example ',
    },
  ]),
  member('H-P03', 'Rested, approved after the day', [
    { ...ACTIVE, stage: 'resting', approved_at: daysAgo(-1) },
  ]),
  member('H-P04', 'Nominated after the day', [{ ...ACTIVE, nominated_at: daysAgo(-1) }]),
  member('H-P05', 'Consent expired on the day', [{ ...ACTIVE, consent_expires: daysAgo(0) }]),
  member('H-P06', 'Consent expires tomorrow', [{ ...ACTIVE, consent_expires: daysAgo(-1) }]),
  member('H-P07', 'One consent of two expired', [
    { ...ACTIVE, consent_expires: daysAgo(40), source: 'Sales', incentive: 'None' },
    { ...ACTIVE, consent_expires: daysAgo(-40), source: 'marquee', incentive: 'gift card' },
    { ...ACTIVE, stage: 'declined', source: 'Trade fair', incentive: '-' },
  ]),
  member('H-P08', 'Rested', [{ ...ACTIVE, stage: 'resting' }, { stage: 'declined' }]),
  member('H-P09', 'Retired', [{ ...ACTIVE, stage: 'retired', source: '' }]),
  member('H-P10', 'Waiting for a week', [
    { ...ACTIVE, stage: 'vetting', nominated_at: daysAgo(7), incentive: '0' },
    { ...ACTIVE, stage: 'nominated', nominated_at: daysAgo(8), contact: 'by telephone' },
  ]),
  member(
    'H-P11',
    'Used at the edges',
    [{ ...ACTIVE, review_due: daysAgo(3) }],
    [used(90), used(89), used(365), used(364), used(-1)],
  ),
  member(
    'H-P12',
    'Asked in vain',
    [{ ...ACTIVE, review_due: daysAgo(-166), last_reviewed_at: daysAgo(2) }],
    [
      used(5, { outcome: 'declined', opportunity_id: SHORT_DEAL_ID }),
      used(6, { outcome: 'no answer' }),
      used(7, { outcome: '', opportunity_id: SHORT_DEAL_ID }),
    ],
  ),
  member(
    'H-P13',
    'Worn out on the day',
    [ACTIVE],
    [used(0), used(0, { opportunity_id: 'H-D04-O2' })],
  ),
  member(
    'H-P14',
    'Never in the programme',
    [],
    [used(12, { opportunity_id: 'H-D01-O1' }), used(13, { opportunity_id: OTHER_LONG_DEAL_ID })],
  ),
  member('H-P15', 'Worth fifty', [ACTIVE], [], {
    industry: 'Shipping',
    region: '',
    products: '',
    use_cases: '',
  }),
  member('H-P16', 'Worth less than fifty', [ACTIVE], [], {
    industry: 'Shipping',
    region: '',
    products: 'C',
    use_cases: 'Service',
  }),
  {
    ...member('H-P17', 'Idle, of unknown revenue', [ACTIVE]),
    opportunities: [
      {
        amount: '',
        currency: 'EUR',
        stage: 'Closed Won',
        is_closed: '1',
        is_won: '1',
        close_date: daysAgo(10),
        created_date: daysAgo(50),
      },
    ],
  },
];
