import { describe, expect, it } from 'vitest';
import { calculateRows } from './calculate';
import { readFiles } from './read-files';
import { ACTIVE, HAPPY, ONE, oneWith, rowsOf, TODAY, TWO } from './small-company';
import {
  accountFile,
  caseFile,
  csatFile,
  opportunityFile,
  programmeFile,
  relationshipFile,
  strategyFile,
  usesFile,
} from './small-files';

const CLAIMED = [relationshipFile([HAPPY]), programmeFile([ACTIVE])];

describe('a changed setting', () => {
  it('weighs the kinds and pulls towards the average as told', () => {
    const answers = [
      relationshipFile([HAPPY]),
      csatFile([
        { organization: 'One', csat_score: '1', answered_at: TODAY },
        { organization: 'Two', csat_score: '1', answered_at: TODAY },
      ]),
    ];
    const figures = oneWith({ relationshipWeight: 0.5, transactionalWeight: 2 }, ...answers);
    expect(figures.net_sentiment).toBeCloseTo((0.5 * 100 - 2 * 100) / 2.5, 9);
    const average = (100 - 2 * 0.4 * 100) / 1.8;
    expect(oneWith({ shrinkage: 4 }, ...answers).current_sentiment).toBeCloseTo(
      (100 - 40 + 4 * average) / 5.4,
      9,
    );
    expect(oneWith({ shrinkage: 0 }, ...answers).current_sentiment).toBeCloseTo(60 / 1.4, 9);
  });

  it('says nothing where no answer has any weight', () => {
    const figures = oneWith({ relationshipWeight: 0 }, ...CLAIMED);
    expect(figures).toMatchObject({
      responses: 1,
      net_sentiment: null,
      current_sentiment: null,
      effective_n: 0,
      relationship_sentiment: 100,
      freshness: 'fresh',
    });
  });

  it('moves the edges of freshness', () => {
    const answers = relationshipFile([{ ...HAPPY, RecordedDate: '2026-09-20' }]);
    const freshness = [10, 9].map((freshDays) => oneWith({ freshDays }, answers).freshness);
    expect(freshness).toEqual(['fresh', 'aging']);
    expect(oneWith({ freshDays: 5, agingDays: 9 }, answers).freshness).toBe('stale');
  });

  it('moves the edges of incidents and uses', () => {
    const incident = caseFile([
      {
        'Account ID': ONE,
        Severity: '2',
        'Date/Time Opened': '2026-08-01',
        'Date/Time Closed': '2026-09-20',
      },
    ]);
    const uses = usesFile([{ Account: 'One', 'Used at': '2026-09-20' }]);
    expect([10, 9].map((hotDays) => oneWith({ hotDays }, incident).hot)).toEqual([true, false]);
    expect(oneWith({ useCap: 1 }, ...CLAIMED, uses).standing).toBe('resting');
    expect(oneWith({ useCap: 1, useWindowDays: 10 }, ...CLAIMED, uses)).toMatchObject({
      standing: 'ready',
      uses_90d: 0,
    });
  });

  it('moves the bounds of strategic value and of gems', () => {
    const strategy = strategyFile([{ Dimension: 'industry', Segment: 'Health', Priority: '60' }]);
    const happy = relationshipFile([HAPPY]);
    expect(oneWith({ onStrategyValue: 60 }, ...CLAIMED, strategy).standing).toBe('ready');
    expect(oneWith({ onStrategyValue: 61 }, ...CLAIMED, strategy).standing).toBe('off-strategy');
    expect(oneWith({ gemValue: 60 }, happy, strategy).standing).toBe('hidden gem');
    expect(oneWith({ gemValue: 60, gemSentiment: 101 }, happy, strategy).standing).toBe('outside');
  });

  it('asks for more references, and counts revenue over another window', () => {
    const deals = opportunityFile([
      ...Array.from({ length: 3 }, () => ({ AccountId: ONE })),
      { AccountId: ONE, IsClosed: '1', IsWon: '1', Amount: '7', CloseDate: '2026-09-20' },
    ]);
    const { segments } = calculateRows(rowsOf(deals), {
      asOf: TODAY,
      opportunitiesPerReference: 2,
    });
    expect(segments.find(({ segment }) => segment === 'Health')?.target).toBe(2);
    expect([11, 10].map((days) => oneWith({ revenueWindowDays: days }, deals).revenue)).toEqual([
      7, 0,
    ]);
  });

  it('weighs the dimensions of the strategic value', () => {
    const rows = readFiles([
      accountFile([
        { Id: ONE, Name: 'One', Industry: 'Health', Region__c: 'EMEA' },
        { Id: TWO, Name: 'Two', Region__c: 'EMEA' },
      ]),
      strategyFile([
        { Dimension: 'industry', Segment: 'Health', Direction: 'grow' },
        { Dimension: 'region', Segment: 'EMEA', Direction: 'hold' },
      ]),
    ]);
    const valuesWith = (industry: number, region: number): (number | null)[] => {
      const dimensionWeights = new Map([
        ['industry', industry],
        ['region', region],
      ]);
      const { accounts } = calculateRows(rows, { asOf: TODAY, dimensionWeights });
      return [...accounts.values()].map(({ strategic_value }) => strategic_value);
    };
    expect(valuesWith(3, 1)).toEqual([87.5, 50]);
    expect(valuesWith(1, 0)).toEqual([100, null]);
  });
});
