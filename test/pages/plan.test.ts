import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { FIRST_CHOICES, isTrial, readChoices, writeChoices } from '../../src/pages/plan/choices';
import { planInputs } from '../../src/pages/plan/plan-inputs';
import { planResult } from '../../src/pages/plan/plan-result';
import { trialSettings } from '../../src/pages/plan/use-trial';
import { greedyPlan } from '../../src/plan/greedy-plan';
import type { StrategySegment } from '../../src/queries/strategy-segments';
import { CANDIDATES, inputsOf, SEGMENTS, segmentRow } from './plan-rows';

const names = (inputs: ReturnType<typeof inputsOf>) =>
  inputs.dimensions.map(({ dimension }) => dimension);
const UNLIMITED = Number.POSITIVE_INFINITY;

describe('choices', () => {
  it('come back from the address, and leave it bare at their defaults', () => {
    expect(writeChoices(FIRST_CHOICES)).toBeNull();
    expect(readChoices(null)).toEqual(FIRST_CHOICES);
    const chosen = {
      ...FIRST_CHOICES,
      picks: 3,
      most: 2,
      mostIn: 'region',
      included: ['=1+1', `O'Brien"; --`],
      strategy: [
        { dimension: 'industry', segment: '株式会社', direction: 'exit' as const, target: null },
      ],
      weights: { industry: 0 },
    };
    expect(readChoices(writeChoices(chosen))).toEqual(chosen);
  });

  it('that cannot be understood are at their defaults, each by itself', () => {
    expect(readChoices('{"picks":-1,"most":2,"included":"A","strategy":[{}]}')).toEqual({
      ...FIRST_CHOICES,
      most: 2,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readChoices(text)).toEqual(expect.objectContaining({ picks: expect.any(Number) }));
      }),
    );
  });

  it('try something where a row of the strategy or a weight is another', () => {
    expect(isTrial(FIRST_CHOICES)).toBe(false);
    expect(isTrial({ strategy: [], weights: { region: 0 } })).toBe(true);
  });
});

describe('the problem', () => {
  it('counts the dimensions that the strategy names, each alike, but none of nominations', () => {
    const inputs = inputsOf();
    expect(names(inputs)).toEqual(['industry', 'region']);
    expect(inputs.available).toEqual(['industry', 'region', 'product', 'topic']);
    expect(inputs.problem.segments).toEqual([
      { weight: 0.375, target: 4, ready: 2, most: UNLIMITED },
      { weight: 0.125, target: 2, ready: 1, most: UNLIMITED },
      { weight: 0, target: 0, ready: 0, most: UNLIMITED },
      { weight: 0.5, target: 5, ready: 4, most: UNLIMITED },
    ]);
    expect(inputs.problem.candidates).toEqual([[0, 3], [0], [1], [2]]);
  });

  it('counts all dimensions of accounts where no strategy names one, and topics only where chosen', () => {
    const bare = SEGMENTS.map((row) => ({ ...row, is_in_strategy: false }));
    const rows = { segments: bare, candidates: CANDIDATES };
    expect(names(planInputs(rows, FIRST_CHOICES))).toEqual(['industry', 'region', 'product']);
    expect(names(inputsOf({ dimensions: ['topic', 'gone'] }))).toEqual(['topic']);
    expect(names(inputsOf({ dimensions: ['gone'] }))).toEqual(['industry', 'region']);
  });

  it('weighs dimensions by the settings', () => {
    const segments = SEGMENTS.map((row) =>
      row.dimension === 'industry' ? { ...row, dimension_weight: 3 } : row,
    );
    const { dimensions } = planInputs({ segments, candidates: CANDIDATES }, FIRST_CHOICES);
    expect(dimensions.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    const none = segments.map((row) => ({ ...row, dimension_weight: 0 }));
    const { problem } = planInputs({ segments: none, candidates: CANDIDATES }, FIRST_CHOICES);
    expect(greedyPlan(problem)).toEqual([]);
  });

  it('limits the segments of the dimension that is named, also where it does not count', () => {
    const everywhere = inputsOf({ most: 1 }).problem.segments.map(({ most }) => most);
    expect(everywhere).toEqual([1, 1, 1, 1]);
    const inProduct = inputsOf({ most: 1, mostIn: 'product' });
    expect(inProduct.segments.map(({ dimension }) => dimension)).toContain('product');
    expect(inProduct.problem.segments.map(({ weight, most }) => [weight, most])).toEqual([
      [0.375, UNLIMITED],
      [0.125, UNLIMITED],
      [0, UNLIMITED],
      [0.5, UNLIMITED],
      [0, 1],
    ]);
  });

  it('leaves out who is left out, keeps who is kept, and has room for all of these', () => {
    const inputs = inputsOf({ excluded: ['A'], included: ['D', 'B', 'gone', 'A'], picks: 1 });
    expect(inputs.candidates.map(({ account_id }) => account_id)).toEqual(['B', 'C', 'D']);
    expect(inputs.problem.included).toEqual([0, 2]);
    expect(inputs.problem.picks).toBe(2);
  });
});

describe('the result', () => {
  it('tells what each pick adds and fills, and coverage before and after', () => {
    const inputs = inputsOf();
    const { picks, dimensions, segments, before, after, missing, filled } = planResult(
      inputs,
      greedyPlan(inputs.problem),
    );
    // Retail's third and EMEA's fifth: 0.375/4 + 0.5/5; then Retail's fourth; then Energy's second.
    expect(picks.map(({ account_id, gain }) => [account_id, gain])).toEqual([
      ['A', expect.closeTo(0.19375, 12)],
      ['B', expect.closeTo(0.09375, 12)],
      ['C', expect.closeTo(0.0625, 12)],
    ]);
    expect(picks[0]?.fills.map(({ segment }) => segment)).toEqual(['Retail', 'EMEA']);
    expect(dimensions.map((one) => [one.before, one.after])).toEqual([
      [0.5, 1],
      [0.8, 1],
    ]);
    expect(segments.map(({ segment, picked }) => `${segment} ${picked}`)).toEqual([
      'Retail 2',
      'Energy 1',
      'EMEA 1',
    ]);
    expect([before, after]).toEqual([expect.closeTo(0.65, 12), 1]);
    expect([missing, filled]).toEqual([4, 4]);
  });

  it('counts picks beyond a target as picks, and as no further coverage', () => {
    const segments = [segmentRow('industry Retail', [3, 2, 1])];
    const inputs = planInputs(
      { segments, candidates: CANDIDATES },
      { ...FIRST_CHOICES, included: ['A', 'B'] },
    );
    const result = planResult(inputs, greedyPlan(inputs.problem));
    expect(result.segments[0]).toMatchObject({ picked: 2, after: 1 });
    expect(result.picks.map(({ gain }) => gain)).toEqual([expect.closeTo(1 / 3, 12), 0]);
    expect([result.missing, result.filled]).toEqual([1, 1]);
  });
});

describe('what is tried', () => {
  const strategy = (segment: string, change: Partial<StrategySegment> = {}): StrategySegment => ({
    dimension: 'industry',
    segment,
    direction: 'grow',
    priority: 90,
    target: 4,
    claimed: 0,
    ready: 0,
    open_opportunities: 0,
    open_pipeline: 0,
    derived_priority: null,
    ...change,
  });

  it('changes the rows of the strategy that it names, and keeps a priority with its direction', () => {
    const segments = [strategy('Retail'), strategy('Energy')];
    const tried = [
      { dimension: 'industry', segment: 'Retail', direction: 'grow' as const, target: 6 },
      { dimension: 'industry', segment: 'Energy', direction: 'exit' as const, target: null },
      { dimension: 'region', segment: 'EMEA', direction: 'hold' as const, target: 1 },
    ];
    expect(trialSettings(DEFAULT_SETTINGS, { strategy: tried, weights: {} }, segments)).toEqual({
      strategy: [
        { dimension: 'industry', segment: 'Retail', direction: 'grow', priority: 90, target: 6 },
        {
          dimension: 'industry',
          segment: 'Energy',
          direction: 'exit',
          priority: null,
          target: null,
        },
        { dimension: 'region', segment: 'EMEA', direction: 'hold', priority: null, target: 1 },
      ],
    });
  });

  it('adds to the weights in force', () => {
    const settings = { ...DEFAULT_SETTINGS, dimension_weights: { industry: 2, region: 1 } };
    expect(trialSettings(settings, { strategy: [], weights: { region: 0 } }, [])).toEqual({
      dimension_weights: { industry: 2, region: 0 },
    });
  });
});
