/** An ordinary account: two years of answers, deals, incidents and requests, as chance has it. */

import type { AccountCase, Cells } from './company';
import { daysAgo } from './company';
import type { Dice } from './dice';

const TWO_YEARS = 730;
const LATELY = 60;
const INDUSTRIES = ['Health', 'Media', 'Energy', 'Transport', 'Public sector'] as const;
const REGIONS = ['North', 'South', 'Overseas'] as const;
const EMPLOYEES = ['12', '49', '50', '240', '800', '4999', '5000'] as const;
const PRODUCTS = ['Core', 'Mobile', 'Connect'] as const;
const USE_CASES = ['Planning', 'Billing', 'Service'] as const;
const TOPICS = ['onboarding', 'reliability', 'price', 'support'] as const;
const FORMATS = ['call', 'visit', 'case study', 'quote', 'speaker', 'analyst', 'press'] as const;
const SOURCES = [
  'sales',
  'services',
  'executive',
  'advisory board',
  'community',
  'largest revenue',
  'marquee',
  'other',
] as const;

/** None to several of the items, in their order. */
function several(dice: Dice, items: readonly string[], probability: number): string {
  return items.filter(() => dice.chance(probability)).join('; ');
}

function times(count: number, make: (index: number) => Cells): Cells[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** An answer on the side of the account's mood mostly. */
function answer(dice: Dice, happy: boolean, domain: string): Cells {
  const good = dice.chance(0.85) === happy;
  const base = {
    respondent_email: `person${dice.whole(1, 3)}@${domain}`,
    responded_at: daysAgo(dice.whole(0, TWO_YEARS)),
  };
  const scored = dice.pick([
    { kind: 'relationship', metric: 'nps', low: 0, high: 10 },
    { kind: 'relationship', metric: 'nps', low: 0, high: 10 },
    { kind: 'transactional', metric: 'csat', low: 1, high: 5 },
    { kind: 'transactional', metric: 'ces', low: 1, high: 7 },
  ]);
  const middle = Math.floor((scored.low + scored.high) / 2) + 1;
  const score = good ? dice.whole(scored.high - 2, scored.high) : dice.whole(scored.low, middle);
  return {
    ...base,
    kind: scored.kind,
    metric: scored.metric,
    score: String(score),
    scale_min: String(scored.low),
    scale_max: String(scored.high),
  };
}

function deal(dice: Dice): Cells {
  const created = dice.whole(0, TWO_YEARS);
  const closed = dice.chance(0.7) ? created - dice.whole(10, 200) : null;
  const isClosed = closed !== null && closed >= 0;
  const isWon = isClosed && dice.chance(0.5);
  return {
    amount: dice.chance(0.05) ? '' : `${dice.whole(5, 400)}00.50`,
    currency: dice.chance(0.7) ? 'EUR' : 'USD',
    stage: isClosed ? (isWon ? 'Closed Won' : 'Closed Lost') : 'Proposal',
    is_closed: isClosed ? '1' : '0',
    is_won: isWon ? '1' : '0',
    close_date: daysAgo(closed ?? -dice.whole(1, 120)),
    created_date: daysAgo(created),
  };
}

function incident(dice: Dice): Cells {
  const opened = dice.whole(0, TWO_YEARS);
  const closed = Math.max(0, opened - dice.whole(1, 60));
  const isClosed = dice.chance(0.95);
  return {
    topic: dice.chance(0.7) ? dice.pick(TOPICS) : '',
    priority: dice.pick(['low', 'normal', 'normal', 'High', 'urgent']),
    status: isClosed ? 'Closed' : 'Open',
    opened_at: daysAgo(opened),
    closed_at: isClosed ? daysAgo(closed) : '',
  };
}

function nomination(dice: Dice, domain: string): Cells {
  const nominated = dice.whole(2, TWO_YEARS);
  const approved = nominated - dice.whole(1, 60);
  const stage = dice.pick([
    ...(['active', 'active', 'approved', 'approved', 'active', 'nominated', 'vetting'] as const),
    ...(['resting', 'retired', 'declined'] as const),
  ]);
  const isApproved = ['approved', 'active', 'resting', 'retired'].includes(stage);
  return {
    contact: `person${dice.whole(1, 4)}@${domain}`,
    stage,
    source: dice.pick(SOURCES),
    nominated_at: daysAgo(nominated),
    approved_at: isApproved ? daysAgo(Math.max(0, approved)) : '',
    topics: several(dice, TOPICS, 0.4),
    formats: several(dice, FORMATS, 0.3),
    last_reviewed_at: isApproved && dice.chance(0.5) ? daysAgo(dice.whole(0, 300)) : '',
    review_due: isApproved && dice.chance(0.6) ? daysAgo(dice.whole(-300, 60)) : '',
    incentive: dice.pick(['', '', 'none', 'event ticket', 'gift card']),
    consent_expires: isApproved && dice.chance(0.3) ? daysAgo(dice.whole(-400, 100)) : '',
  };
}

/** A use for a deal of this account or another one, or for none. */
function use(dice: Dice, otherIds: readonly [string, ...string[]]): Cells {
  return {
    used_at: daysAgo(dice.whole(0, dice.chance(0.3) ? LATELY : TWO_YEARS)),
    type: dice.pick(['call', 'visit', 'quote']),
    opportunity_id: dice.chance(0.6) ? `${dice.pick(otherIds)}-O${dice.whole(1, 3)}` : '',
    outcome: dice.pick(['accepted', 'accepted', 'accepted', 'declined', 'no answer', '']),
  };
}

/** The account of an id; its uses help deals of the accounts with the other ids. */
export function ordinaryAccount(
  dice: Dice,
  accountId: string,
  otherIds: readonly [string, ...string[]],
): AccountCase {
  const domain = `${accountId.toLowerCase()}.example`;
  const happy = dice.chance(0.8);
  return {
    account: {
      account_id: accountId,
      account_name: `Company ${accountId}`,
      domain,
      industry: dice.chance(0.95) ? dice.pick(INDUSTRIES) : '',
      country: 'DE',
      region: dice.pick(REGIONS),
      employees: dice.pick(EMPLOYEES),
      segment: dice.pick(['Enterprise', 'Mid-market', '']),
      products: several(dice, PRODUCTS, 0.5),
      use_cases: several(dice, USE_CASES, 0.4),
      company_turnover: `${dice.whole(1, 900)}000000`,
    },
    opportunities: times(dice.whole(1, 7), () => deal(dice)),
    responses: times(dice.whole(1, 9), () => answer(dice, happy, domain)),
    incidents: times(dice.whole(0, 2), () => incident(dice)),
    nominations: times(dice.pick([0, 0, 1, 1, 1, 2]), () => nomination(dice, domain)),
    uses: times(dice.pick([0, 0, 1, 3, 6]), () => use(dice, otherIds)),
  };
}
