import { describe, expect, it } from 'vitest';
import {
  capFinding,
  capState,
  idleFinding,
  loadFinding,
  nearestCapFirst,
  quartersFinding,
} from '../../src/pages/pipeline/fatigue-words';
import {
  dueDay,
  dueText,
  minesFinding,
  overdueFinding,
  queueFinding,
  queueSummary,
  reviewReason,
} from '../../src/pages/pipeline/review-words';
import {
  ageingFinding,
  stagesFinding,
  stageText,
  undatedNote,
} from '../../src/pages/pipeline/stage-words';
import { firstNames } from '../../src/pages/pipeline/words';
import type { Fatigue } from '../../src/queries/fatigue';
import type { ReferenceUses } from '../../src/queries/reference-uses';
import type { Review } from '../../src/queries/review-queue';
import type { StageCount } from '../../src/queries/stages';

const REVIEW: Review = {
  account_id: 'A',
  account_name: 'Acme',
  standing: 'ready',
  newest_relationship_at: '2026-04-03',
  review_due: '2026-10-06',
  days_left: 6,
  due_by: 'review due',
};
const NEVER = { days_left: null, due_by: 'never asked' } as const;

describe('a review', () => {
  it.each([
    [null, 'never asked', null],
    [-27, '27 days overdue', '2026-09-03'],
    [-1, '1 day overdue', '2026-09-29'],
    [0, 'due today', '2026-09-30'],
    [1, 'in 1 day', '2026-10-01'],
    [40, 'in 40 days', '2026-11-09'],
  ])('with %s days left is %s', (days_left, text, day) => {
    expect(dueText({ days_left })).toBe(text);
    expect(dueDay({ days_left }, '2026-09-30')).toBe(day);
  });

  it.each<[Partial<Review>, string]>([
    [{}, 'review is due 6 Oct 2026'],
    [{ days_left: -2 }, 'review was due 6 Oct 2026'],
    [{ due_by: 'leaving fresh' }, 'last answered 3 Apr 2026'],
    [{ due_by: 'leaving fresh', days_left: -2 }, 'last answered 3 Apr 2026'],
    [NEVER, 'no relationship answer yet'],
  ])('of %j says why', (change, reason) => {
    expect(reviewReason({ ...REVIEW, ...change })).toBe(reason);
  });
});

describe('the review queue', () => {
  const [soon, late, far] = [REVIEW, { ...REVIEW, days_left: -1 }, { ...REVIEW, days_left: 31 }];

  it.each<[readonly Review[], string]>([
    [[], 'No review is due within 30 days'],
    [[far], 'No review is due within 30 days'],
    [[soon], 'No review is overdue; one falls due within 30 days'],
    [[late], 'One review is overdue, none falls due within 30 days'],
    [[late, late, soon], 'Two reviews are overdue, one more falls due within 30 days'],
  ])('is told by its title', (reviews, title) => {
    expect(queueFinding(reviews)).toBe(title);
  });

  it('counts those never asked apart', () => {
    expect(queueSummary([{ ...REVIEW, ...NEVER }, soon])).toBe(
      'Of 2 claimed references, 1 are overdue for review, one was never asked.',
    );
    expect(queueSummary([soon])).not.toContain('never');
  });

  it('has a title for those to call', () => {
    expect(overdueFinding(0)).toBe('No review is overdue');
    expect(overdueFinding(18)).toBe('18 reviews are overdue');
    expect(minesFinding([])).toBe('No land mine among the claimed references');
    expect(minesFinding([{}])).toBe('One land mine: call before anyone else does');
  });
});

describe('stages', () => {
  const stage = (name: StageCount['stage'], change: Partial<StageCount> = {}): StageCount => ({
    stage: name,
    nominations: 3,
    median_days: 40,
    overdue: 0,
    ...change,
  });

  it('bear their counts, days and what is overdue', () => {
    expect(stageText(stage('vetting', { nominations: 0, median_days: null }))).toBe('0');
    expect(stageText(stage('vetting'))).toBe('3 · median 40 days');
    expect(stageText(stage('vetting', { overdue: 2 }))).toBe('3 · median 40 days · 2 overdue');
    expect(stageText(stage('vetting', { overdue: 3 }))).toBe('3 · median 40 days · all overdue');
    expect(stageText(stage('retired', { median_days: null }))).toBe('3');
  });

  it('say whether anything is in the making', () => {
    expect(stagesFinding([stage('vetting'), stage('active')])).toBe(
      '3 in the making behind 3 claimed',
    );
    expect(stagesFinding([stage('active')])).toMatch(/^Nothing is in the making/);
    expect(stagesFinding([stage('active', { nominations: 0 })])).toBe('No nomination in any stage');
  });

  it('name the field that is missing, and none that is there', () => {
    expect(undatedNote([stage('vetting'), stage('resting', { median_days: null })])).toBeNull();
    expect(undatedNote([stage('vetting', { median_days: null })])).toContain(
      'no nominated_at here',
    );
    expect(undatedNote([stage('active', { median_days: null })])).toContain('no approved_at here');
  });

  it('tell how long the oldest nomination waits', () => {
    expect(ageingFinding([])).toBe('No nomination waits too long');
    const nomination = {
      account_id: 'A',
      account_name: 'Acme',
      contact: null,
      source: 'sales',
      stage: 'vetting',
      nominated_at: '2026-06-01',
      days: 121,
    } as const;
    expect(ageingFinding([nomination])).toBe(
      'One nomination waits for a decision, the oldest for 121 days',
    );
  });
});

describe('fatigue', () => {
  const load: Fatigue = {
    accounts: 20,
    uses: 40,
    top_five_share: 0.6,
    gini: 0.4,
    accepted: 40,
    declined: 0,
    no_answer: 0,
    acceptance_rate: 1,
    rate_low: 0.9,
    rate_high: 1,
  };
  const uses = (uses_90d: number): ReferenceUses => ({
    account_id: 'A',
    account_name: 'Acme',
    standing: 'ready',
    uses: 4,
    accepted: 4,
    declined: 0,
    no_answer: 0,
    uses_90d,
    last_used_at: '2026-09-01',
  });

  it('is said only where few carry the load', () => {
    expect(loadFinding(load)).toBe('Five references carry 60\u00a0% of the uses');
    expect(loadFinding({ ...load, top_five_share: 0.2 })).toMatch(/^The uses are spread/);
    expect(loadFinding({ ...load, uses: 0 })).toBe('No reference was used in the last year');
  });

  it('knows who is at the cap, who is over it and who is one below it', () => {
    expect([0, 1, 2, 3].map((count) => capState(uses(count), 2))).toEqual([
      null,
      'near',
      'at',
      'over',
    ]);
    expect(capState(uses(0), 1)).toBeNull();
    expect(capFinding([uses(0)], 2)).toBe('No reference is near the cap');
    expect(capFinding([uses(1)], 2)).toBe('No reference is at the cap; one is one use below it');
    expect(capFinding([uses(2), uses(3), uses(1)], 2)).toBe(
      'Two references have reached the cap, one is one use below it',
    );
    expect(capFinding([uses(2)], 2)).toBe('One reference has reached the cap');
  });

  it('puts those nearest the cap first, then the most used', () => {
    const order = nearestCapFirst([uses(1), uses(3), { ...uses(1), uses: 9 }]);
    expect(order.map(({ uses_90d, uses }) => [uses_90d, uses])).toEqual([
      [3, 4],
      [1, 9],
      [1, 4],
    ]);
  });

  it('compares the last quarter with the one before', () => {
    const quarter = (name: string, count: number) => ({
      quarter: name,
      starts_at: '2026-01-01',
      uses: count,
      accepted: count,
      declined: 0,
      no_answer: 0,
    });
    expect(quartersFinding([])).toBe('No use of a reference is known');
    expect(quartersFinding([quarter('FY2026 Q1', 1)])).toBe('Used one time in FY2026 Q1');
    expect(quartersFinding([quarter('FY2026 Q1', 4), quarter('FY2026 Q2', 21)])).toBe(
      'Used 21 times in FY2026 Q2, after four in FY2026 Q1',
    );
  });

  it('counts the idle', () => {
    expect(idleFinding([])).toBe('No ready reference is idle');
    expect(idleFinding([{}, {}])).toBe('Two ready references were not used for a year');
  });
});

describe('many names', () => {
  it('are listed up to a number, and counted beyond it', () => {
    expect(firstNames(['A', 'B', 'C'], 3)).toBe('A, B and C');
    expect(firstNames(['A', 'B', 'C'], 2)).toBe('A, B and 1 more');
    const many = Array.from({ length: 2000 }, (_, at) => `N${at}`);
    expect(firstNames(many, 1)).toBe('N0 and 1,999 more');
  });
});
