import { describe, expect, it } from 'vitest';
import { curveFinding } from '../../src/pages/account/curve-finding';
import { eventDetail, eventText } from '../../src/pages/account/event-words';
import { factText } from '../../src/pages/account/fact-words';
import { whySentence } from '../../src/pages/account/why-sentence';
import { accountsFinding } from '../../src/pages/accounts/accounts-finding';
import type { TimelineEvent } from '../../src/queries/account-timeline';
import type { StandingReason } from '../../src/queries/standing-reasons';

describe('the title of the list', () => {
  const totals = { accounts: 312, claimed: 47, ready: 19, land_mines: 5, gems: 3 };

  it('says how many references are real', () => {
    expect(accountsFinding(totals, '')).toBe('312 accounts; 47 claimed, 19 ready');
    expect(accountsFinding({ ...totals, accounts: 1, claimed: 0 }, ' berg ')).toBe(
      '1 account with “berg”; none claimed',
    );
    expect(accountsFinding({ ...totals, accounts: 0 }, 'x')).toBe('No accounts with “x”');
  });
});

describe('the title of the curve', () => {
  const day = (current_sentiment: number | null, half = 10) => ({
    day: '2026-01-01',
    current_sentiment,
    interval_low: current_sentiment === null ? null : current_sentiment - half,
    interval_high: current_sentiment === null ? null : current_sentiment + half,
    responses: 9,
    mean: 40,
  });

  it('says what moved, and that it only seems so where the intervals meet', () => {
    expect(curveFinding([day(null), day(70), day(77), day(8)])).toBe(
      'Sentiment has cooled from +77 to +8',
    );
    expect(curveFinding([day(77, 70), day(8, 60)])).toBe(
      'Sentiment seems to have cooled from +77 to +8',
    );
    expect(curveFinding([day(-40), day(30)])).toBe('Sentiment has recovered from −40 to +30');
    expect(curveFinding([day(40), day(30)])).toBe('Sentiment has stayed near +30');
    expect(curveFinding([day(null)])).toBe('No sentiment is known');
  });
});

describe('why an account stands where it stands', () => {
  const card = {
    standing: 'ready',
    programme_stage: 'claimed',
    reasons: [] as string[],
    current_sentiment: 60,
    uses_90d: 0,
  } as const;

  it('is one sentence', () => {
    expect(whySentence({ ...card, reasons: [] })).toBe(
      'Claimed as a reference, and passes every check.',
    );
    expect(
      whySentence({ ...card, standing: 'land mine', reasons: ['unhappy', 'hot incident'] }),
    ).toBe(
      'Claimed as a reference, and not to be called: newest answer unfavourable, open severe incident.',
    );
    expect(whySentence({ ...card, standing: 'resting', uses_90d: 3, reasons: ['worn out'] })).toBe(
      'Claimed as a reference, but used three times of late: worn out.',
    );
    expect(
      whySentence({
        ...card,
        standing: 'outside',
        programme_stage: 'resting',
        reasons: ['rested by the programme'],
      }),
    ).toBe('In the programme as resting, and so no claim; it fails no check.');
  });
});

describe('a fact', () => {
  const fact: StandingReason = {
    check: 'hot incident',
    is_failing: true,
    fact: 'severe incident',
    figure: null,
    bound: 30,
    detail: '4711, Outage',
    day: '2026-05-01',
    file_name: 'cases.csv',
    source_row: 12,
  };

  it('bears its figure and its bound', () => {
    expect(factText(fact, 'en-GB')).toBe(
      'Severe incident 4711, Outage, opened 1 May 2026; still open',
    );
    expect(factText({ ...fact, is_failing: false }, 'en-GB')).toContain('closed on an unknown day');
    expect(factText({ ...fact, figure: 1 }, 'en-GB')).toContain(
      'closed 1 day ago, hot for 30 days after closing',
    );
    expect(
      factText(
        { ...fact, fact: 'newest relationship answer', figure: -100, detail: 'nps 3' },
        'en',
      ),
    ).toBe('Newest relationship answer on 1 May 2026: NPS 3, unfavourable');
    expect(factText({ ...fact, fact: 'consent', figure: -20, detail: null }, 'en-GB')).toBe(
      'Consent holds until 1 May 2026',
    );
  });
});

describe('an event', () => {
  const event: TimelineEvent = {
    day: '2026-05-01',
    kind: 'answer',
    event: 'relationship',
    subject: 'support',
    words: 'Slow',
    figure: 3,
    unit: 'nps',
    value: -100,
    is_severe: null,
    file_name: 'answers.csv',
    source_row: 7,
    record_id: null,
  };

  it('is told in a few words, with those of the file behind them', () => {
    expect(eventText(event)).toBe('NPS 3, unfavourable');
    expect(eventDetail(event)).toBe('relationship, support: Slow');
    const deal = { ...event, kind: 'deal', event: 'won', figure: 12_000, unit: 'EUR' } as const;
    expect(eventText(deal, 'en')).toBe('Deal won: €12\u00a0K');
    expect(eventDetail({ ...deal, words: null })).toBe('support');
    expect(eventText({ ...event, kind: 'incident', event: 'opened', is_severe: true })).toBe(
      'Severe incident opened',
    );
  });
});
