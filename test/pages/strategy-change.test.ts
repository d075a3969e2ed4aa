import { describe, expect, it } from 'vitest';
import {
  derivedTarget,
  isCovered,
  targetProblem,
  withTarget,
} from '../../src/pages/shared/strategy-change';
import type { StrategySegment } from '../../src/queries/strategy-segments';

function segment(name: string, change: Partial<StrategySegment> = {}): StrategySegment {
  return {
    dimension: 'industry',
    segment: name,
    direction: null,
    priority: null,
    target: null,
    claimed: 0,
    ready: 0,
    open_opportunities: 0,
    open_pipeline: 0,
    derived_priority: 40,
    ...change,
  };
}

const health = segment('Health', { direction: 'grow', priority: 100, target: 8 });
const media = segment('Media', { direction: 'exit', priority: 20, target: null });
const retail = segment('Retail');
const energy = { dimension: 'industry', segment: 'Energy' };

describe('another target', () => {
  it('changes the row of its segment and no other', () => {
    expect(withTarget([health, media, retail], health, 5)).toEqual([
      { dimension: 'industry', segment: 'Health', direction: 'grow', priority: null, target: 5 },
      { dimension: 'industry', segment: 'Media', direction: 'exit', priority: 20, target: null },
    ]);
    expect(withTarget([health], health, null)[0]?.target).toBe(null);
  });

  it('gives a segment that the strategy leaves out a row on hold', () => {
    expect(withTarget([health], energy, 2)).toEqual([
      { dimension: 'industry', segment: 'Health', direction: 'grow', priority: null, target: 8 },
      { ...energy, direction: 'hold', priority: null, target: 2 },
    ]);
  });

  it('writes derived priorities down where there is no strategy', () => {
    const topic = { dimension: 'topic', derived_priority: null };
    expect(withTarget([retail, segment('price', topic)], retail, 2)).toEqual([
      { dimension: 'industry', segment: 'Retail', direction: 'hold', priority: 40, target: 2 },
    ]);
  });

  it('is refused with a reason where it cannot be one', () => {
    expect([null, 0, 7].map(targetProblem)).toEqual([undefined, undefined, undefined]);
    expect(targetProblem(Number.NaN)).toContain('not a number');
    expect(targetProblem(-1)).toContain('below 0');
    expect(targetProblem(2.5)).toContain('whole number');
    expect(targetProblem(2_000_000)).toContain('1,000,000');
  });
});

it('knows the dimensions that the strategy speaks of', () => {
  const region = segment('EMEA', { dimension: 'region' });
  expect(isCovered([health, region], 'industry')).toBe(true);
  expect(isCovered([health, region], 'region')).toBe(false);
  expect(isCovered([region], 'region')).toBe(true);
});

it('derives a target from what is open, and none where the segment is left', () => {
  expect(derivedTarget(11, 'grow', 5)).toBe(3);
  expect(derivedTarget(10, null, 5)).toBe(2);
  expect(derivedTarget(11, 'exit', 5)).toBe(0);
});
