import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentBelow, isDrag, rectangleOn } from '../../src/charts/value-map-brush';
import { mapFrame } from '../../src/charts/value-map-frame';
import { WHOLE_MAP } from '../../src/domain/value-map';

const NOBODY = { noSignal: 0, noValue: 0 };
const frame = mapFrame({ width: 900, ...NOBODY });
const { plot } = frame;
const pixel = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
/** To a millionth: what differs by less is drawn at the same place. */
const figure = (low: number, high: number) =>
  fc.integer({ min: low * 1e6, max: high * 1e6 }).map((millionths) => millionths / 1e6);
const point = fc.record({ x: pixel(-100, 1000), y: pixel(-100, 900) });

/** A rectangle as far as figures are drawn; what lies in the margin beyond them belongs to the edge. */
function scaled({ left, top, width, height }: ReturnType<typeof rectangleOn>) {
  const x = (at: number) => Math.max(frame.toX(0), Math.min(frame.toX(100), at));
  const y = (at: number) => Math.max(frame.toY(100), Math.min(frame.toY(-100), at));
  return {
    left: x(left),
    top: y(top),
    width: x(left + width) - x(left),
    height: y(top + height) - y(top),
  };
}

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

  it('in the margin of the plot holds what is drawn at the edge', () => {
    const corners = { from: { x: plot.left, y: plot.top }, to: { x: plot.left + 5, y: 300 } };
    expect(plot.left + 5).toBeLessThan(frame.toX(0));
    expect(extentBelow(frame, corners).value).toEqual({ low: 0, high: 0 });
  });

  it('holds every figure that is drawn in it, and none that is a pixel or two beside it', () => {
    const figures = fc.record({ value: figure(0, 100), sentiment: figure(-100, 100) });
    fc.assert(
      fc.property(point, point, figures, (from, to, { value, sentiment }) => {
        const { left, top, width, height } = scaled(rectangleOn(frame, { from, to }));
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
