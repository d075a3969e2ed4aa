import { describe, expect, it } from 'vitest';
import {
  isCarriedByFew,
  type PipelineFacts,
  pipelineHeadline,
  pipelineSentences,
} from '../../src/pages/pipeline/pipeline-headline';
import type { Fatigue } from '../../src/queries/fatigue';
import type { LandMine } from '../../src/queries/land-mines';
import type { Review } from '../../src/queries/review-queue';

function review(id: string, change: Partial<Review> = {}): Review {
  return {
    account_id: id,
    account_name: id,
    standing: 'ready',
    newest_relationship_at: '2026-06-01',
    review_due: null,
    days_left: 60,
    due_by: 'leaving fresh',
    ...change,
  };
}

function mine(id: string, change: Partial<LandMine> = {}): LandMine {
  return {
    account_id: id,
    account_name: id,
    revenue: 10,
    strategic_value: 50,
    current_sentiment: -20,
    interval_low: -60,
    interval_high: 30,
    responses: 9,
    reasons: ['unhappy'],
    ...change,
  };
}

const FATIGUE: Fatigue = {
  accounts: 20,
  uses: 40,
  top_five_share: 0.3,
  gini: 0.4,
  accepted: 40,
  declined: 0,
  no_answer: 0,
  acceptance_rate: 1,
  rate_low: 0.9,
  rate_high: 1,
};
const NOTHING: PipelineFacts = {
  mines: [],
  reviews: [review('A')],
  ageing: [],
  idle: [],
  fatigue: FATIGUE,
};
const IDLE = {
  account_id: 'I',
  account_name: 'I',
  last_used_at: null,
  revenue: null,
  strategic_value: null,
  current_sentiment: null,
};
const AGEING = {
  account_id: 'N',
  account_name: 'Nova',
  contact: null,
  source: 'sales' as const,
  stage: 'vetting' as const,
  nominated_at: '2026-06-01',
  days: 121,
};

describe('the headline of the pipeline', () => {
  it('says who is ready and whom to call, each account once', () => {
    const reviews = [
      review('A', { days_left: null, due_by: 'never asked' }),
      review('B', { standing: 'land mine', days_left: -3 }),
      review('C'),
    ];
    expect(pipelineHeadline([mine('B')], reviews)).toEqual({
      ready: '2 of 3 claimed references are ready.',
      calls: '2 need a call, one of the ready among them.',
    });
  });

  it('calls nobody where nothing is overdue and no land mine lies', () => {
    expect(pipelineHeadline([], [review('A')])).toEqual({
      ready: '1 of 1 claimed references is ready.',
      calls: null,
    });
  });

  it('counts what is due on the day itself, and not the day before', () => {
    expect(pipelineHeadline([], [review('A', { days_left: 0 })]).calls).toBe(
      '1 needs a call, one of the ready among them.',
    );
    expect(pipelineHeadline([], [review('A', { days_left: 1 })]).calls).toBeNull();
  });

  it('says that nothing is claimed', () => {
    expect(pipelineHeadline([], [])).toEqual({
      ready: 'No reference is claimed yet.',
      calls: null,
    });
  });
});

describe('the sentences below it', () => {
  it('are none where all is well', () => {
    expect(pipelineSentences(NOTHING)).toEqual([]);
    expect(pipelineSentences({ ...NOTHING, fatigue: undefined })).toEqual([]);
  });

  it.each<[string, Partial<PipelineFacts>, string]>([
    ['the largest land mine', { mines: [mine('Acme')] }, 'Start with Acme: unhappy now.'],
    [
      'overdue reviews',
      {
        reviews: [
          review('A', { days_left: null, due_by: 'never asked' }),
          review('Bell', { days_left: -12 }),
        ],
      },
      'Two reviews are overdue, Bell the longest (12 days overdue).',
    ],
    [
      'one that was never asked alone',
      { reviews: [review('A', { days_left: null, due_by: 'never asked' })] },
      'One review is overdue.',
    ],
    [
      'reviews within 30 days',
      { reviews: [review('A', { days_left: 30 })] },
      'One review falls due within 30 days.',
    ],
    [
      'nominations that wait',
      { ageing: [AGEING] },
      'One nomination waits longer than 7 days for a decision, Nova for 121.',
    ],
    [
      'uses that few carry',
      { fatigue: { ...FATIGUE, top_five_share: 0.5 } },
      'Five references carry 50\u00a0% of all uses.',
    ],
    ['idle references', { idle: [IDLE] }, 'One ready reference was not used for a year.'],
  ])('name %s', (_, change, sentence) => {
    expect(pipelineSentences({ ...NOTHING, ...change })).toEqual([sentence]);
  });

  it('do not name what stays below the rule', () => {
    expect(pipelineSentences({ ...NOTHING, reviews: [review('A', { days_left: 31 })] })).toEqual(
      [],
    );
    expect(isCarriedByFew({ ...FATIGUE, top_five_share: 0.49 })).toBe(false);
    expect(isCarriedByFew({ ...FATIGUE, top_five_share: 1, accounts: 5 })).toBe(false);
    const unused = { ...FATIGUE, uses: 0, top_five_share: null, gini: null };
    expect(pipelineSentences({ ...NOTHING, idle: [IDLE], fatigue: unused })).toEqual([]);
  });
});
