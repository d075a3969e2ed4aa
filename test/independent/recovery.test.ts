import { describe, expect, it } from 'vitest';
import { contactSignals } from './contact-signals';
import { recovery } from './recovery';
import { ACTIVE, changesWith, HAPPY, ONE, rowsOf, TODAY, TWO } from './small-company';
import { caseFile, programmeFile, relationshipFile } from './small-files';
import { topicConflicts } from './topic-conflicts';

const SEVERE = { 'Account ID': ONE, Priority: 'URGENT', 'Date/Time Opened': '2026-04-01' };

describe('recovery', () => {
  const incidents = caseFile([
    { ...SEVERE, 'Date/Time Closed': '2026-06-01' },
    { ...SEVERE, 'Account ID': TWO, 'Date/Time Closed': '2026-05-01' },
    { ...SEVERE, Priority: 'Low', 'Date/Time Closed': '2026-06-10' },
  ]);
  const answers = relationshipFile([
    { ...HAPPY, Q1: '0', RecordedDate: '2026-06-01' },
    { ...HAPPY, RecordedDate: '2026-06-11' },
    { ...HAPPY, ExternalReference: TWO, Q1: '8', RecordedDate: '2026-05-02' },
    { ...HAPPY, ExternalReference: TWO, RecordedDate: '2026-05-31' },
  ]);

  it('counts the accounts whose first answer after a closing is favourable', () => {
    const found = recovery(rowsOf(incidents, answers), { asOf: TODAY });
    expect(found).toMatchObject({ accounts: 2, recovered: 1, incidents: 2, median_days: 20 });
    expect(found.rate).toBe(0.5);
    expect(found.rate_low).toBeCloseTo(0.094529, 6);
    expect(found.rate_high).toBeCloseTo(0.905471, 6);
  });

  it('knows neither a later closing nor a later answer, and only the chosen accounts', () => {
    const rows = rowsOf(incidents, answers);
    expect(recovery(rows, { asOf: '2026-05-30' })).toMatchObject({
      accounts: 1,
      recovered: 0,
      rate: 0,
      incidents: 0,
      median_days: null,
    });
    expect(recovery(rows, { asOf: '2026-04-30' })).toMatchObject({ accounts: 0, rate: null });
    const media = new Map([['industry', ['Media']]]);
    expect(recovery(rows, { asOf: TODAY }, media)).toMatchObject({ accounts: 1, median_days: 30 });
  });

  it('takes the least favourable answer of the first day', () => {
    const mixed = relationshipFile([
      { ...HAPPY, RecordedDate: '2026-06-11' },
      { ...HAPPY, Q1: '7', RecordedDate: '2026-06-11' },
    ]);
    expect(changesWith({}, incidents, answers).recovered).toBe(true);
    expect(changesWith({}, incidents, mixed).recovered).toBe(false);
  });
});

describe('topics and contacts', () => {
  it('lists incidents on a topic that the account is asked to speak on', () => {
    const incident = { 'Account ID': ONE, Priority: 'Low', Topic: 'Reliability' };
    const rows = rowsOf(
      programmeFile([
        { ...ACTIVE, Topics: 'reliability, Onboarding' },
        { ...ACTIVE, Stage: 'retired', Topics: 'price' },
      ]),
      caseFile([
        { ...incident, 'Date/Time Opened': '2025-09-30' },
        { ...incident, 'Date/Time Opened': '2025-10-01' },
        { ...incident, 'Date/Time Opened': '2026-09-30' },
        { ...incident, 'Date/Time Opened': '2026-10-01' },
        { ...incident, Topic: 'price', 'Date/Time Opened': '2026-09-30' },
      ]),
    );
    expect(topicConflicts(rows, { asOf: TODAY })).toEqual([
      { account_id: ONE, topic: 'reliability', incidents: 2, newest_opened_at: '2026-09-30' },
    ]);
  });

  it('sets what the contact said beside what the account says', () => {
    const rows = rowsOf(
      programmeFile([
        { ...ACTIVE, Contact: 'Ann@One.example' },
        { ...ACTIVE, Contact: 'ann@one.example' },
        { ...ACTIVE, Contact: 'bea@one.example' },
        { ...ACTIVE, Contact: 'Carl, by telephone' },
        { ...ACTIVE, Contact: 'dan@one.example', Stage: 'retired' },
        { ...ACTIVE, 'Account ID': TWO, Contact: 'eve@two.example' },
      ]),
      relationshipFile([
        { ...HAPPY, RecipientEmail: 'ANN@one.example', RecordedDate: '2026-09-01' },
        { ...HAPPY, RecipientEmail: 'ann@one.example', RecordedDate: '2026-09-02' },
        { ...HAPPY, RecipientEmail: 'ann@one.example', RecordedDate: '2026-09-02', Q1: '3' },
      ]),
    );
    const nothing = { newest_at: null, newest_value: null };
    expect(contactSignals(rows, { asOf: TODAY })).toEqual([
      {
        account_id: ONE,
        contact: 'ann@one.example',
        newest_at: '2026-09-02',
        newest_value: -100,
        warning: 'unfavourable',
      },
      { account_id: ONE, contact: 'bea@one.example', ...nothing, warning: 'silent' },
      { account_id: TWO, contact: 'eve@two.example', ...nothing, warning: null },
    ]);
  });
});
