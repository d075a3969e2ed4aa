import { describe, expect, it } from 'vitest';
import { FIRST_CHOICES, type PlanChoices } from '../../src/pages/plan/choices';
import { dimensionFinding, segmentFinding, segmentRows } from '../../src/pages/plan/gain-words';
import {
  pickRows,
  picksFinding,
  picksSummary,
  replacementsSentence,
} from '../../src/pages/plan/pick-words';
import { planInputs } from '../../src/pages/plan/plan-inputs';
import { type PlannedPick, planResult } from '../../src/pages/plan/plan-result';
import {
  comparedText,
  planHeadline,
  planText,
  proofMark,
  proofText,
  shortText,
} from '../../src/pages/plan/plan-words';
import { trialRowText } from '../../src/pages/plan/trial-words';
import type { Planned } from '../../src/pages/plan/use-plan';
import { csvCells } from '../../src/pages/shared/csv-cells';
import { greedyPlan } from '../../src/plan/greedy-plan';
import { csvText } from '../../src/ui/csv-text';
import { CANDIDATES, candidate, inputsOf, SEGMENTS, segmentRow } from './plan-rows';

function resultOf(change: Partial<PlanChoices> = {}) {
  const inputs = inputsOf(change);
  return { inputs, result: planResult(inputs, greedyPlan(inputs.problem)) };
}

const PLANNED: Planned = {
  plan: [],
  objective: 0.1,
  bound: 0.102,
  first: 0.1,
  status: 'proving',
};

describe('the headline', () => {
  it('says from where to where, and of what', () => {
    const { inputs, result } = resultOf();
    expect(planHeadline(result, inputs)).toBe(
      'Three accounts would raise coverage from 65\u00a0% to 100\u00a0% of the open pipeline.',
    );
    const one = resultOf({ picks: 1 });
    expect(planHeadline(one.result, one.inputs)).toMatch(/^One account would/);
  });

  it('names among whom it chose and what counts, and how where amounts are missing', () => {
    expect(planText(inputsOf())).toBe(
      'Chosen among 3 hidden gems and 1 nomination that passes the first three checks, each counted as if it became ready. Counted by industry and region, each dimension alike.',
    );
    expect(planText(inputsOf({ excluded: ['A', 'B', 'C', 'D'] }))).toBe(
      'Everybody who could be recruited is left out.',
    );
    const none = planInputs({ segments: [], candidates: CANDIDATES }, FIRST_CHOICES);
    expect(planText(none)).toBe('No segment needs references.');
    const segments = SEGMENTS.map((row) => ({
      ...row,
      demand_basis: 'open opportunities' as const,
    }));
    const counted = planInputs({ segments, candidates: CANDIDATES.slice(0, 1) }, FIRST_CHOICES);
    expect(planText(counted)).toBe(
      'Chosen among 1 hidden gem, each counted as if it became ready. Counted by industry and region, each dimension alike. By industry and region no open opportunity has an amount, so each counts the same.',
    );
    expect(planHeadline(planResult(counted, [0]), counted)).toMatch(/of the demand\.$/);
  });

  it('says why there are fewer than were asked for', () => {
    const said = (change: Partial<PlanChoices>) => {
      const choices = { ...FIRST_CHOICES, ...change };
      const { inputs, result } = resultOf(choices);
      return shortText(result, inputs, choices);
    };
    expect(said({ picks: 3 })).toBe('');
    expect(said({ picks: 4 })).toBe(
      'Four were asked for; beyond these three nobody adds anything.',
    );
    expect(said({ picks: 4, most: 1 })).toBe(
      'Four were asked for; beyond these two nobody adds anything within the limit.',
    );
    expect(said({ picks: 10 })).toBe(
      'Ten were asked for; only four can be recruited, and only three of them add anything.',
    );
  });
});

describe('the proof', () => {
  it.each<[Partial<Planned>, string, RegExp]>([
    [{}, 'first answer', /^Chosen one by one; at most 2\u00a0% better is possible\. Looking/],
    [{ status: 'best', bound: 0.1 }, 'proven best', /^No other choice gains more\.$/],
    [
      { status: 'best', bound: 0.1, first: 0.09 },
      'proven best',
      /gained \+9\.0 points; this one gains \+10\.0\.$/,
    ],
    [
      { status: 'in time' },
      'best so far, at most 2\u00a0% better is possible',
      /ended after 9 sec/,
    ],
    [
      { status: 'stopped', bound: 0.10001 },
      'best so far, at most 0.1\u00a0% better is possible',
      /^The search was stopped/,
    ],
    [{ status: 'failed' }, 'best so far, at most 2\u00a0% better is possible', /could not be run/],
  ])('of %o is told as it is', (change, mark, text) => {
    expect(proofMark({ ...PLANNED, ...change })).toBe(mark);
    expect(proofText({ ...PLANNED, ...change })).toMatch(text);
  });
});

describe('the picks', () => {
  it('are told by how few bring half', () => {
    expect(picksFinding(resultOf().result)).toBe(
      'The first pick brings half of what all three gain',
    );
    expect(picksFinding(resultOf({ picks: 1 }).result)).toBe('Account A alone adds +19.4 points');
    expect(picksSummary(resultOf({ picks: 2 }).result.picks)).toBe(
      'Points of coverage that each adds: Account A +19.4, Account B +9.4.',
    );
  });

  it('name who could stand in, and who is kept', () => {
    const [pick] = resultOf({ picks: 1 }).result.picks;
    if (!pick) throw new Error('Nobody was picked');
    const others = ['W', 'X', 'Y', 'Z'].map((id) => candidate(id, []));
    const told = (change: Partial<PlannedPick>) =>
      replacementsSentence({ ...pick, ...change })
        .map(({ text }) => text)
        .join('');
    const said = (replacements: typeof others) => told({ replacements });
    expect(said([])).toBe('nobody');
    expect(said(others.slice(0, 3))).toBe('Account W, Account X and Account Y');
    expect(said(others)).toBe('Account W, Account X and 2 more');
    expect(told({ isIncluded: true })).toBe('kept in any case');
    expect(replacementsSentence({ ...pick, replacements: others })[0]).toEqual({
      text: 'Account W',
      account: 'W',
    });
  });

  it('go into a file in which no name is a formula', async () => {
    const candidates = [candidate('=1', ['industry Retail'], { account_name: '=SUM(A1)' })];
    const inputs = planInputs({ segments: SEGMENTS, candidates }, FIRST_CHOICES);
    const { picks } = planResult(inputs, [0]);
    const text = await csvText(csvCells(pickRows(picks, new Map([[0, 0.5]]))));
    expect(text.split('\r\n')).toEqual([
      'place,account_id,account_name,standing,points,fills,stays,could_stand_in,is_kept',
      `1,"'=1","'=SUM(A1)",hidden gem,9.375,Industry: Retail,0.5,,no`,
    ]);
  });

  it('are compared with those by the settings in force', () => {
    const { picks } = resultOf().result;
    expect(comparedText(picks, picks)).toBe('The same accounts would be picked.');
    expect(comparedText(picks.slice(0, 2), picks.slice(1))).toBe(
      'One of two picks stays. New: Account A. No longer picked: Account C.',
    );
  });
});

describe('coverage', () => {
  it('is told by the dimension that gains most and the segments that have enough', () => {
    const { result } = resultOf();
    expect(dimensionFinding(result)).toBe('Industry gains most: from 50\u00a0% to 100\u00a0%');
    expect(segmentFinding(result.segments)).toBe(
      'Retail, Energy and EMEA have enough with the plan',
    );
    expect(segmentRows(result.segments).map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Retail 2 → 4 of 4',
      'Energy 1 → 2 of 2',
      'EMEA 4 → 5 of 5',
    ]);
  });

  it.each([
    [[4, 4, 0], 'Every segment has enough already'],
    [[4, 1, 0], 'One segment stays short, and the plan fills none'],
    [[4, 1, 1], 'Retail gains, and one segment stays short'],
    [[4, 3, 1], 'Retail has enough with the plan'],
  ] as const)('of a segment with %j is “%s”', ([target, ready, picked], said) => {
    const row = segmentRow('industry Retail', [target, ready, 1]);
    const share = (count: number) => Math.min(1, count / target);
    expect(
      segmentFinding([{ ...row, picked, before: share(ready), after: share(ready + picked) }]),
    ).toBe(said);
  });
});

it('what is tried of a segment is told', () => {
  const row = {
    dimension: 'industry',
    segment: 'Retail',
    direction: 'exit',
    target: null,
  } as const;
  expect(trialRowText(row)).toBe('Retail: exit, derived target');
  expect(trialRowText({ ...row, direction: 'grow', target: 6 })).toBe('Retail: grow, target 6');
});
