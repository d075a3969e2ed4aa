import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MATCH_RULES, type MatchRequest, NO_REQUEST, SETTABLE_RULES } from '../../src/domain/match';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { recordUse } from '../../src/imports/recorded';
import { type MatchCandidate, matchCandidatesQuestion } from '../../src/queries/match-candidates';
import { ask } from '../../src/queries/question';
import { type Bench, openBench, table } from '../imports/bench';
import { T } from '../imports/facts';
import { law } from '../support/law';

const SETTINGS = { ...DEFAULT_SETTINGS, as_of: T };
/** A call on security for the prospect P, with somebody of retail. */
const REQUEST: MatchRequest = {
  ...NO_REQUEST,
  account: 'P',
  topic: ' Security ',
  format: 'call',
  segments: [{ dimension: 'industry', segment: 'Retail' }],
};

const ACCOUNTS = [
  'P,Prospect,Health,EMEA,2020-06-30',
  'Good,Good,Retail,EMEA,2023-06-30',
  'Unhappy,Unhappy,Retail,EMEA,2020-06-30',
  'Stale,Stale,Retail,EMEA,2020-06-30',
  'OnItsWay,On its way,Retail,EMEA,2020-06-30',
  'Expired,Expired,Retail,EMEA,2020-06-30',
  'Trouble,Trouble,Retail,EMEA,2020-06-30',
  'Tired,Tired,Retail,EMEA,2020-06-30',
  'QuoteOnly,Quote only,Retail,EMEA,2020-06-30',
  'SoonOver,Soon over,Retail,EMEA,2020-06-30',
  'Honeymoon,Honeymoon,Retail,EMEA,2020-06-30',
  'Young,Young,Retail,EMEA,2024-07-01',
  'Rival,Rival,Health,EMEA,2020-06-30',
  'Visited,Visited,Retail,EMEA,2020-06-30',
  'Unstated,Unstated,Retail,EMEA,',
  'Contact,Contact,Retail,EMEA,2020-06-30',
  'Silent,Silent,Retail,EMEA,2020-06-30',
  'Outside,Outside,Retail,EMEA,2020-06-30',
];

const COMPANY = [
  table('accounts.csv', 'account_id,account_name,industry,region,customer since', ...ACCOUNTS),
  table(
    'relationship.csv',
    'account_id,date,NPS,email',
    ...ACCOUNTS.map((line) => line.split(',')[0])
      .filter((id) => !['Unhappy', 'Stale', 'Contact'].includes(id ?? ''))
      .map((id) => `${id},${T},10,other@${id}.example`),
    `Unhappy,${T},0,`,
    'Stale,2025-01-01,10,',
    'Honeymoon,2026-01-01,0,',
    'Contact,2026-06-01,0,me@contact.example',
    `Contact,${T},10,one@contact.example`,
    `Contact,${T},10,two@contact.example`,
  ),
  table(
    'programme.csv',
    'account_id,stage,nominated at,approved at,consent expires,topics,formats,contact',
    ...[
      'Good',
      'Unhappy',
      'Stale',
      'Trouble',
      'Tired',
      'Honeymoon',
      'Young',
      'Rival',
      'Visited',
    ].map((id) => `${id},active,2025-01-01,2025-02-01,,Security,Call; Visit,`),
    'OnItsWay,nominated,2026-06-01,,,security,call,',
    `Expired,active,2025-01-01,2025-02-01,${T},security,call,`,
    'SoonOver,active,2025-01-01,2025-02-01,2026-07-15,security,call,',
    'QuoteOnly,active,2025-01-01,2025-02-01,,security,quote,',
    'Unstated,active,2025-01-01,2025-02-01,,,,',
    'Contact,active,2025-01-01,2025-02-01,,security,call,me@contact.example',
    'Silent,active,2025-01-01,2025-02-01,,security,call,me@silent.example',
    // Nobody's candidates.
    'Outside,retired,2025-01-01,2025-02-01,,security,call,',
  ),
  table(
    'incidents.csv',
    'incident_id,account_id,priority,opened at,closed at,topic',
    // T − 364 is within the year, T − 365 is not; another topic is no matter.
    'I1,Trouble,low,2025-07-01,2025-07-02,SECURITY ',
    'I2,Good,low,2025-06-30,2025-07-02,security',
    'I3,Good,low,2026-06-01,2026-06-02,billing',
  ),
  table(
    'uses.csv',
    'account_id,used at,type,outcome',
    // T − 89 is within the 90 days, T − 90 is not.
    'Tired,2026-04-02,call,accepted',
    'Tired,2026-06-01,call,',
    'Good,2026-04-01,call,accepted',
    'Good,2026-06-01,call,declined',
    // The quarter begins on 1 April.
    'Visited,2026-04-01,Visit,accepted',
    'Young,2026-03-31,visit,accepted',
  ),
];

let bench: Bench;

const candidates = (some: Partial<MatchRequest> = {}) =>
  ask(bench.engine, matchCandidatesQuestion, { filters: [], request: { ...REQUEST, ...some } });

async function candidate(id: string, some: Partial<MatchRequest> = {}): Promise<MatchCandidate> {
  const found = (await candidates(some)).find(({ account_id }) => account_id === id);
  if (!found) throw new Error(`${id} is no candidate`);
  return found;
}

const isFree = ({ blocked }: MatchCandidate) => blocked.length === 0;

/** Whom one may ask, the best first. */
const ranked = async (some: Partial<MatchRequest> = {}) =>
  (await candidates(some)).filter(isFree).map(({ account_id }) => account_id);

beforeAll(async () => {
  bench = await openBench();
});

describe('who can be asked', () => {
  beforeAll(async () => {
    await bench.load(...COMPANY);
    await bench.set({ as_of: T });
  });

  it('is everybody that no rule keeps from it; others are told by the rules that they break', async () => {
    const rows = await candidates();
    const broken = rows.filter((row) => !isFree(row)).map((row) => [row.account_id, row.blocked]);
    expect(Object.fromEntries(broken)).toEqual({
      Expired: ['consent'],
      OnItsWay: ['standing'],
      QuoteOnly: ['format'],
      Stale: ['standing'],
      Tired: ['fatigue'],
      Trouble: ['topic conflict'],
      Unhappy: ['standing'],
    });
    expect((await ranked()).toSorted()).toEqual([
      'Contact',
      'Good',
      'Honeymoon',
      'Rival',
      'Silent',
      'SoonOver',
      'Unstated',
      'Visited',
      'Young',
    ]);
    // The prospect is not in the programme, and who left it is no candidate.
    expect(rows.map(({ account_id }) => account_id)).not.toContain('P');
    expect(rows.map(({ account_id }) => account_id)).not.toContain('Outside');
  });

  it('has its standing told by reasons', async () => {
    expect((await candidate('Unhappy')).standing_reasons).toEqual(['unhappy']);
    expect((await candidate('Stale')).standing_reasons).toEqual(['no current signal']);
    expect((await candidate('OnItsWay')).standing_reasons).toEqual(['not claimed']);
    // What has run out is consent, not the signal.
    expect((await candidate('Expired')).standing_reasons).toEqual([]);
  });

  it('is not who asks, nor who is to be avoided', async () => {
    expect((await candidate('Good', { account: 'Good' })).blocked).toEqual(['itself']);
    expect((await candidate('Good', { avoid: ['Rival', 'Good'] })).blocked).toEqual(['avoided']);
  });

  it('goes by the day that the reference is needed', async () => {
    expect((await candidate('SoonOver')).blocked).toEqual([]);
    expect((await candidate('SoonOver', { on: '2026-07-15' })).blocked).toEqual(['consent']);
    // By then one of its two uses is older than 90 days.
    expect((await candidate('Tired', { on: '2026-07-02' })).blocked).toEqual([]);
    expect((await candidate('Visited', { on: '2026-07-01' })).warnings).toEqual([]);
  });

  it('has no conflict, and needs no format, where none is asked for', async () => {
    expect((await candidate('Trouble', { topic: null })).blocked).toEqual([]);
    expect((await candidate('QuoteOnly', { format: null })).blocked).toEqual([]);
  });

  it('must have a long good history for analysts and reporters', async () => {
    const analyst = { audience: 'analyst' } as const;
    expect((await candidate('Honeymoon', analyst)).blocked).toEqual(['honeymoon']);
    expect((await candidate('Young', analyst)).blocked).toEqual(['tenure']);
    expect((await candidate('Unstated', analyst)).blocked).toEqual(['tenure']);
    expect((await candidate('Good', analyst)).blocked).toEqual([]);
    // Its history is the longer one: 6 years against 3.
    expect((await ranked({ ...analyst, segments: [], weights: { topic: 0 } })).at(-1)).toBe('Good');
  });
});

describe('a warning', () => {
  beforeAll(async () => {
    await bench.load(...COMPANY);
    await bench.set({ as_of: T });
  });

  it.each([
    ['Honeymoon', ['honeymoon']],
    ['Visited', ['recent big ask']],
    ['Young', []],
    ['Rival', ['may compete']],
    ['Contact', ['honeymoon', 'contact unfavourable']],
    ['Silent', ['contact silent']],
    ['Unstated', ['format not stated']],
    ['Good', []],
  ] as const)('of %s is %j', async (id, warnings) => {
    expect((await candidate(id)).warnings).toEqual(warnings);
  });

  it('about the format or a rival is none where nothing of it was asked', async () => {
    expect((await candidate('Unstated', { format: null })).warnings).toEqual([]);
    expect((await candidate('Rival', { account: null })).warnings).toEqual([]);
  });
});

describe('the order', () => {
  beforeAll(async () => {
    await bench.load(...COMPANY);
    await bench.set({ as_of: T });
  });

  it('is by the weighted mean of what speaks for each', async () => {
    const good = await candidate('Good');
    // Its answer is of T; it was last used 90 days before, a customer for 1,096 days; its value is not known.
    expect(good).toMatchObject({ segment_fit: 1, topic_fit: 1, freshness_fit: 1, value_fit: null });
    expect(good.rest_fit).toBeCloseTo(90 / 365, 12);
    expect(good.tenure_fit).toBeCloseTo(1096 / 365.25 / 5, 12);
    expect(good.sentiment_fit).toBeCloseTo(((good.current_sentiment ?? 0) + 100) / 200, 12);
    const sum = 3 * 1 + 2 * 1 + 2 * (good.sentiment_fit ?? 0) + 1 * 0.5 + 90 / 365 + 1 * 1;
    expect(good.score).toBeCloseTo((100 * sum) / 10, 9);
    // Rival is of another industry; no tenure counts, then it alone does.
    expect((await candidate('Rival')).segment_fit).toBe(0);
    const only = {
      segments: 0,
      topic: 0,
      sentiment: 0,
      value: 0,
      rest: 0,
      freshness: 0,
      tenure: 1,
    };
    const byTenure = await candidate('Good', { weights: only });
    expect(byTenure.score).toBeCloseTo((100 * 1096) / 365.25 / 5, 9);
    expect((await candidate('Good', { weights: { ...only, tenure: 0 } })).score).toBeNull();
  });

  it('counts what is wanted by dimension, and leaves out what is not asked for', async () => {
    const segments = [
      { dimension: 'industry', segment: 'Retail' },
      { dimension: 'industry', segment: 'Health' },
      { dimension: 'region', segment: 'Americas' },
    ];
    expect((await candidate('Good', { segments })).segment_fit).toBe(0.5);
    expect((await candidate('Good', { segments: [], topic: null })).segment_fit).toBeNull();
    expect((await candidate('Good', { topic: null })).topic_fit).toBeNull();
  });

  it('is the same for the same accounts, in whatever order their files have them', async () => {
    const before = await ranked();
    expect(await ranked()).toEqual(before);
    const [, ...others] = COMPANY;
    await bench.load(
      table(
        'accounts.csv',
        'account_id,account_name,industry,region,customer since',
        ...ACCOUNTS.toReversed(),
      ),
      ...others.toReversed(),
    );
    await bench.set({ as_of: T });
    expect(await ranked()).toEqual(before);
  });
});

describe('the laws', () => {
  beforeEach(async () => {
    await bench.load(...COMPANY);
    await bench.set({ as_of: T });
  });

  it('a rule that is set aside never removes anybody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...SETTABLE_RULES]),
        fc.constantFrom(...SETTABLE_RULES),
        fc.constantFrom('buyer', 'analyst'),
        async (setAside, rule, audience) => {
          const narrow = await ranked({ audience, setAside });
          const wide = await ranked({ audience, setAside: [...setAside, rule] });
          expect(wide).toEqual(expect.arrayContaining(narrow));
          const broken = (await candidates({ audience, setAside: [...MATCH_RULES] })).flatMap(
            ({ blocked }) => blocked,
          );
          expect(broken).toEqual([]);
        },
      ),
      law(10),
    );
  });

  it('a further use never raises a rank, and two keep an account from being asked', async () => {
    for (const id of ['Silent', 'Good', 'Visited']) {
      const before = (await ranked()).indexOf(id);
      for (const at of [1, 2]) {
        await recordUse(
          bench.engine,
          {
            record_id: `${id} ${at}`,
            account_id: id,
            used_at: T,
            type: 'call',
            opportunity_id: null,
            requested_by: null,
            outcome: null,
          },
          SETTINGS,
        );
        const after = (await ranked()).indexOf(id);
        expect(after === -1 || after >= before).toBe(true);
      }
      expect((await candidate(id)).blocked).toEqual(['fatigue']);
    }
  });

  it('an incident on the topic takes an account out and nobody else', async () => {
    const before = await ranked();
    await bench.add(
      table(
        'cases.csv',
        'incident_id,account_id,priority,opened at,closed at,topic',
        `I9,Good,low,${T},${T},security`,
      ),
    );
    await bench.set({ as_of: T });
    // The file replaces the incidents before: what was in trouble is not any more.
    expect(await ranked()).toEqual(
      expect.arrayContaining(before.filter((account) => account !== 'Good')),
    );
    expect((await candidate('Good')).blocked).toEqual(['topic conflict']);
  });
});
