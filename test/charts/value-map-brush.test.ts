import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentBelow, isDrag, rectangleOn } from '../../src/charts/value-map-brush';
import { mapFrame } from '../../src/charts/value-map-frame';
import { WHOLE_MAP } from '../../src/domain/value-map';

const NOBODY = { noSignal: 0, noValue: 0 };
const frame = mapFrame({ width: 900, ...NOBODY });
const { plot } = frame;
const pixel = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const point = fc.record({ x: pixel(-100, 1000), y: pixel(-100, 900) });

describe('a rectangle', () => {
  it('begins with a move, not with a click', () => {
    const from = { x: 200, y: 200 };
    expect(isDrag({ from, to: { x: 202, y: 201 } })).toBe(false);
    expect(isDrag({ from, to: { x: 200, y: 212 } })).toBe(true);
  });

  it('stays on the plot, whatever corner it is drawn from', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const { left, top, width, height } = rectangleOn(frame, { from, to });
        expect(left).toBeGreaterThanOrEqual(plot.left);
        expect(top).toBeGreaterThanOrEqual(plot.top);
        expect(left + width).toBeLessThanOrEqual(plot.right + 1e-9);
        expect(top + height).toBeLessThanOrEqual(plot.bottom + 1e-9);
        expect(rectangleOn(frame, { from: to, to: from })).toEqual({ left, top, width, height });
      }),
    );
  });
});

describe('the part of the map below a rectangle', () => {
  it('is the whole map below the whole plot', () => {
    const corners = { from: { x: 0, y: 0 }, to: { x: 2000, y: 2000 } };
    expect(extentBelow(frame, corners)).toEqual(WHOLE_MAP);
  });

  it('holds every figure that is drawn in it, and none that is a pixel or two beside it', () => {
    const figures = fc.record({ value: pixel(0, 100), sentiment: pixel(-100, 100) });
    fc.assert(
      fc.property(point, point, figures, (from, to, { value, sentiment }) => {
        const { left, top, width, height } = rectangleOn(frame, { from, to });
        const extent = extentBelow(frame, { from, to });
        const [x, y] = [frame.toX(value), frame.toY(sentiment)];
        const beside = Math.max(left - x, x - left - width, top - y, y - top - height);
        const isHeld =
          value >= extent.value.low &&
          value <= extent.value.high &&
          sentiment >= extent.sentiment.low &&
          sentiment <= extent.sentiment.high;
        if (beside <= 0) expect(isHeld).toBe(true);
        if (beside > 2) expect(isHeld).toBe(false);
      }),
    );
  });

  it('is as fine as the part that is shown', () => {
    const extent = { value: { low: 50, high: 52.5 }, sentiment: { low: -5, high: 0 } };
    const closer = mapFrame({ width: 900, ...NOBODY, extent });
    const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
    const chosen = extentBelow(closer, {
      from: { x: middle.x - 5, y: middle.y - 5 },
      to: { x: middle.x + 5, y: middle.y + 5 },
    });
    expect(chosen.value.high - chosen.value.low).toBeLessThan(0.05);
    expect(chosen.value.low).toBeGreaterThan(51.2);
    expect(chosen.value.high).toBeLessThan(51.3);
  });
});
