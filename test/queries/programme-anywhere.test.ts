import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { ageingNominationsQuestion } from '../../src/queries/ageing-nominations';
import type { Filtered } from '../../src/queries/choice';
import { exceptionsQuestion } from '../../src/queries/exceptions';
import { fatigueQuestion } from '../../src/queries/fatigue';
import { idleReferencesQuestion } from '../../src/queries/idle-references';
import { incentiveScorecardQuestion } from '../../src/queries/incentive-scorecard';
import { influenceQuestion } from '../../src/queries/influence';
import { ask, type Question } from '../../src/queries/question';
import { rankCorrelationsQuestion } from '../../src/queries/rank-correlations';
import { reviewQueueQuestion } from '../../src/queries/review-queue';
import { sourceScorecardQuestion } from '../../src/queries/source-scorecard';
import { stagesQuestion } from '../../src/queries/stages';
import { topOverlapsQuestion } from '../../src/queries/top-overlaps';
import { usesByQuarterQuestion } from '../../src/queries/uses-by-quarter';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';

/** The answer where there is nobody: no row, or rows of zeros and unknowns. */
const OF_NOBODY: readonly [Question<Filtered, unknown>, readonly unknown[]][] = [
  [sourceScorecardQuestion, []],
  [incentiveScorecardQuestion, []],
  [
    stagesQuestion,
    ['nominated', 'vetting', 'approved', 'active', 'resting', 'retired', 'declined'].map(
      (stage) => ({ stage, nominations: 0, median_days: null, overdue: 0 }),
    ),
  ],
  [ageingNominationsQuestion, []],
  [usesByQuarterQuestion, []],
  [
    fatigueQuestion,
    [
      {
        accounts: 0,
        uses: 0,
        top_five_share: null,
        gini: null,
        accepted: 0,
        declined: 0,
        no_answer: 0,
        acceptance_rate: null,
        rate_low: null,
        rate_high: null,
      },
    ],
  ],
  [idleReferencesQuestion, []],
  [reviewQueueQuestion, []],
  [
    influenceQuestion,
    [
      {
        closed: 0,
        with_use: 0,
        share: null,
        share_low: null,
        share_high: null,
        won_with: 0,
        rate_with: null,
        rate_with_low: null,
        rate_with_high: null,
        without_use: 0,
        won_without: 0,
        rate_without: null,
        rate_without_low: null,
        rate_without_high: null,
      },
    ],
  ],
  [
    topOverlapsQuestion,
    [
      { first: 'revenue', second: 'strategic value', overlap: 0, size: 0 },
      { first: 'revenue', second: 'current sentiment', overlap: 0, size: 0 },
      { first: 'strategic value', second: 'current sentiment', overlap: 0, size: 0 },
    ],
  ],
  [
    rankCorrelationsQuestion,
    [
      { second: 'strategic value', accounts: 0, rho: null },
      { second: 'current sentiment', accounts: 0, rho: null },
    ],
  ],
  [exceptionsQuestion, []],
];

const CASES = OF_NOBODY.map(([question, answer]) => [question.name, question, answer] as const);
const HOSTILE = [{ dimension: 'region', segment: `O'Brien"; --` }];
const EVERYBODY = [{ dimension: 'industry', segment: 'Retail' }];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** Asks in the app's way, and in that of a user who runs the shown SQL; the two must agree. */
async function asked(
  engine: Engine,
  question: Question<Filtered, unknown>,
  filters: Filtered['filters'],
) {
  const rows = await ask(engine, question, { filters });
  expect(await engine.query(question.sql({ filters }).text)).toEqual(rows);
  return rows;
}

describe('an empty database', () => {
  it.each(CASES)('answers %s', async (_, question, answer) => {
    expect(await asked(bench.engine, question, [])).toEqual(answer);
    expect(await asked(bench.engine, question, HOSTILE)).toEqual(answer);
  });
});

describe('a company', () => {
  beforeAll(async () => {
    await bench.load(
      facts.accounts('A: Retail', 'B: Retail'),
      facts.strategy('industry,Retail,grow,,'),
      facts.nps(`A ${T} 10`, `B ${T} 0`),
      facts.nominations('A,active,2026-01-01,2026-02-01,', 'B,active,2026-01-01,2026-02-01,'),
      facts.nominations('A,vetting,2026-01-01,,', 'B,nominated,2026-01-01,,'),
      facts.uses(`B,${T},accepted`),
      facts.opportunities(
        `A,10,EUR,1,1,${T},2026-01-01`,
        'B,20,EUR,1,1,2026-06-01,2026-01-01',
        'B,20,EUR,0,0,2026-12-01,2026-01-01',
      ),
    );
    await bench.set({ as_of: T });
  });

  it.each(CASES)(
    'has an answer to %s that its only segment does not change',
    async (_, question, ofNobody) => {
      const rows = await asked(bench.engine, question, []);
      expect(rows).not.toEqual(ofNobody);
      expect(await asked(bench.engine, question, EVERYBODY)).toEqual(rows);
    },
  );

  it.each(CASES)(
    'has nobody for %s in a segment that no account has',
    async (_, question, ofNobody) => {
      expect(await asked(bench.engine, question, HOSTILE)).toEqual(ofNobody);
    },
  );

  describe('before its first fact', () => {
    // No deal is won yet, so revenue is 0; the strategy has no date.
    const OF_ACCOUNTS: Record<string, unknown> = {
      'top-overlaps': [
        { first: 'revenue', second: 'strategic value', overlap: 2, size: 2 },
        { first: 'revenue', second: 'current sentiment', overlap: 0, size: 0 },
        { first: 'strategic value', second: 'current sentiment', overlap: 0, size: 0 },
      ],
      'rank-correlations': [
        { second: 'strategic value', accounts: 2, rho: null },
        { second: 'current sentiment', accounts: 0, rho: null },
      ],
    };

    beforeAll(async () => {
      await bench.set({ as_of: '2000-01-01' });
    });

    it.each(CASES)('knows nothing of %s but the accounts', async (name, question, ofNobody) => {
      expect(await asked(bench.engine, question, [])).toEqual(OF_ACCOUNTS[name] ?? ofNobody);
    });
  });
});
