import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BINS_ACROSS,
  binExtent,
  binSteps,
  mapExtent,
  WHOLE_MAP,
  withExtent,
} from '../../src/domain/value-map';

const span = (low: number, high: number) =>
  fc
    .tuple(
      fc.double({ min: low, max: high, noNaN: true }),
      fc.double({ min: low, max: high, noNaN: true }),
    )
    .filter(([one, other]) => Math.abs(one - other) > 1e-3)
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));

describe('the part of the map that is looked at', () => {
  it('is what the choices leave of it', () => {
    expect(mapExtent([])).toEqual(WHOLE_MAP);
    const filters = withExtent([{ dimension: 'region', segment: 'EMEA' }], {
      value: { low: 40, high: 60 },
      sentiment: { low: -20, high: 5 },
    });
    expect(filters).toHaveLength(3);
    expect(mapExtent(filters)).toEqual({
      value: { low: 40, high: 60 },
      sentiment: { low: -20, high: 5 },
    });
    expect(withExtent(filters, null)).toEqual([{ dimension: 'region', segment: 'EMEA' }]);
  });

  it('spans several ranges, stays on the map, and always has a width', () => {
    const value = (segment: string) => ({ dimension: '@strategic_value', segment });
    expect(mapExtent([value('10..20'), value('40..50')]).value).toEqual({ low: 10, high: 50 });
    expect(mapExtent([value('90..1000')]).value).toEqual({ low: 90, high: 100 });
    expect(mapExtent([value('100..100')]).value).toEqual({ low: 99, high: 100 });
    expect(mapExtent([value('300..400')]).value).toEqual(WHOLE_MAP.value);
    expect(mapExtent([value('nonsense')]).value).toEqual(WHOLE_MAP.value);
  });
});

describe('bins', () => {
  it('have round steps, which divide the map', () => {
    expect(binSteps(WHOLE_MAP, BINS_ACROSS)).toEqual({ value: 2.5, sentiment: 5 });
    expect(binSteps(WHOLE_MAP, 20)).toEqual({ value: 5, sentiment: 10 });
    const extents = fc.record({ value: span(0, 100), sentiment: span(-100, 100) });
    fc.assert(
      fc.property(extents, (extent) => {
        const steps = binSteps(extent, BINS_ACROSS);
        for (const [step, { low, high }] of [
          [steps.value, extent.value],
          [steps.sentiment, extent.sentiment],
        ] as const) {
          expect((high - low) / step).toBeLessThanOrEqual(BINS_ACROSS * 1.000_001);
          expect((high - low) / step).toBeGreaterThan(BINS_ACROSS / 2.6);
          expect(Number.isInteger(Math.round((100 / step) * 1e6) / 1e6)).toBe(true);
        }
      }),
    );
  });

  it('are chosen without their upper edge, but for the last', () => {
    const bin = { value_low: 97.5, value_high: 100, sentiment_low: 0, sentiment_high: 5 };
    expect(binExtent(bin, WHOLE_MAP)).toEqual({
      value: { low: 97.5, high: 100 },
      sentiment: { low: 0, high: 4.999_999_999 },
    });
    const within = { value: { low: 98, high: 99 }, sentiment: { low: -3, high: 2 } };
    expect(binExtent(bin, within)).toEqual({
      value: { low: 98, high: 99 },
      sentiment: { low: 0, high: 2 },
    });
  });
});
