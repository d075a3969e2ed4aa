import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, openBench, table } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';

let bench: Bench;

const signals = async () =>
  (await bench.rows(sql`FROM contact_signals ORDER BY account_id, contact`)).map((row) =>
    Object.values(row),
  );

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    facts.accounts(...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => `${id}: `)),
    table(
      'programme.csv',
      'account_id,stage,contact,nominated at,approved at,topics',
      'A,active,Ann@a.com,,,Reliability; Security ;pricing',
      'A,approved, ann@A.com,,,reliability',
      'A,vetting,bob@a.com,,,',
      'A,resting,cy@a.com,,,support',
      'A,active,Dora,,,',
      'B,active,eve@b.com,,,',
      'C,nominated,fay@c.com,,,Security',
      'D,active,gus@d.com,,,security',
      'E,active,hal@e.com,2026-01-01,2026-07-01,',
      'F,active,ida@f.com,2026-07-01,,security',
      'G,declined,jo@g.com,,,security',
    ),
    table(
      'relationship.csv',
      'account_id,date,NPS,respondent email',
      'A,2026-06-01,10,ann@a.com',
      // Two on one day: the least favourable is the newest.
      'A,2026-06-10,10,ANN@a.com',
      'A,2026-06-10,0,ann@a.com',
      'A,2026-06-30,10,cy@a.com',
      // Of another account than the one that names the contact.
      'C,2026-06-01,0,eve@b.com',
      'C,2026-06-30,10,fay@c.com',
      'C,2026-07-01,0,fay@c.com',
      'D,2026-07-01,0,gus@d.com',
      'E,2026-06-30,7,hal@e.com',
    ),
    table(
      'incidents.csv',
      'incident_id,account_id,priority,opened at,closed at,status,topic',
      'I1,A,Low,2026-06-30,,New,reliability',
      'I2,A,High,2025-07-01,2025-07-02,Closed, RELIABILITY ',
      // 365 days before and one day after; not spoken on; no longer or not yet spoken on.
      'I3,A,High,2025-06-30,,New,reliability',
      'I4,A,High,2026-07-01,,New,security',
      'I5,A,High,2026-06-01,,New,',
      'I6,A,High,2026-06-01,,New,support',
      'I7,C,Low,2026-01-01,2026-01-02,Closed,Security',
      'I8,C,Low,2026-01-03,2026-01-04,Closed,reliability',
      'I9,F,Low,2026-01-01,,New,security',
      'I10,G,Low,2026-01-01,,New,security',
      'I11,Nobody,Low,2026-01-01,,New,security',
    ),
  );
  await bench.set({ as_of: T });
});

describe('the contacts of live nominations', () => {
  it('have their own newest answer, and a warning where it is unfavourable or missing', async () => {
    expect(await signals()).toEqual([
      ['A', 'ann@a.com', '2026-06-10', -100, 'unfavourable'],
      ['A', 'bob@a.com', null, null, 'silent'],
      // Nobody of B or D has answered by then.
      ['B', 'eve@b.com', null, null, null],
      ['C', 'fay@c.com', '2026-06-30', 100, null],
      ['D', 'gus@d.com', null, null, null],
      ['E', 'hal@e.com', '2026-06-30', 0, null],
    ]);
  });

  it('follow the as-of date', async () => {
    await bench.set({ as_of: '2026-07-01' });
    const later = await signals();
    expect(later).toContainEqual(['C', 'fay@c.com', '2026-07-01', -100, 'unfavourable']);
    expect(later).toContainEqual(['D', 'gus@d.com', '2026-07-01', -100, 'unfavourable']);
    expect(later).toContainEqual(['F', 'ida@f.com', null, null, null]);
    await bench.set({ as_of: '2026-06-09' });
    expect(await signals()).toContainEqual(['A', 'ann@a.com', '2026-06-01', 100, null]);
    await bench.set({ as_of: T });
  });
});

describe('topic conflicts', () => {
  it('are the incidents of 365 days on a topic that a live nomination names', async () => {
    expect(await bench.rows(sql`FROM account_topic_conflicts ORDER BY account_id, topic`)).toEqual([
      { account_id: 'A', topic: 'reliability', incidents: 2, newest_opened_at: '2026-06-30' },
      { account_id: 'C', topic: 'security', incidents: 1, newest_opened_at: '2026-01-01' },
    ]);
  });
});
