import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LabelledPoint, placeLabels } from '../../src/charts/label-placement';

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const point = (id: string, x: number, y: number, width = 80): LabelledPoint => ({
  id,
  text: id,
  x,
  y,
  radius: 10,
  width,
  height: 16,
});

it('writes to the right of a mark, or to the left at the right edge', () => {
  expect(placeLabels([point('a', 100, 100)], bounds, [], [])).toMatchObject([
    { x: 116, y: 100, anchor: 'start' },
  ]);
  expect(placeLabels([point('a', 390, 100)], bounds, [], [])).toMatchObject([
    { x: 374, y: 100, anchor: 'end' },
  ]);
});

it('goes where it covers the fewest other marks', () => {
  const inTheWay = { x: 150, y: 100, radius: 5 };
  expect(placeLabels([point('a', 100, 100)], bounds, [], [inTheWay])).toMatchObject([
    { anchor: 'end' },
  ]);
});

it('leaves out what has no room', () => {
  expect(placeLabels([point('a', 100, 100, 500)], bounds, [], [])).toEqual([]);
  expect(placeLabels([point('a', 100, 100)], bounds, [bounds], [])).toEqual([]);
});

it('never writes one label over another, nor out of bounds', () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 20, max: 160 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(points, (drawn) => {
      const labelled = drawn.map(({ x, y, width }, index) => point(`${index}`, x, y, width));
      const boxes = placeLabels(labelled, bounds, [], []).map(({ id, x, y, anchor }) => {
        const width = drawn[Number(id)]?.width ?? 0;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width, top: y - 8, bottom: y + 8 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(400);
        for (const other of boxes.slice(0, index)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});
