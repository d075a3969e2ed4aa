import { expect, it } from 'vitest';
import { placedSteps, type WaterfallRow, waterfallSummary } from '../../src/charts/waterfall-steps';

const rows: WaterfallRow[] = [
  { step: 'claimed', count: 42 },
  { step: 'exiting', count: 4 },
  { step: 'unhappy', count: 7 },
  { step: 'hot incident', count: 2 },
  { step: 'no current signal', count: 6 },
  { step: 'worn out', count: 3 },
  { step: 'off-strategy', count: 3 },
  { step: 'ready', count: 17 },
];

it('hangs each check on what the one before it has left', () => {
  const steps = placedSteps(rows, 'en');
  expect(steps.map(({ start }) => start)).toEqual([0, 38, 31, 29, 23, 20, 17, 0]);
  expect(steps.map(({ left }) => left)).toEqual([42, 38, 31, 29, 23, 20, 17, 17]);
  expect(steps.map(({ text }) => text)).toEqual(['42', '−4', '−7', '−2', '−6', '−3', '−3', '17']);
});

it('takes nothing away where nothing fails', () => {
  const [, check] = placedSteps([
    { step: 'claimed', count: 5 },
    { step: 'exiting', count: 0 },
  ]);
  expect(check).toMatchObject({ start: 5, left: 5, text: '0' });
});

it('gives each step the colour of the standing it leads to', () => {
  const colors = placedSteps(rows).map(({ color }) => color);
  expect(colors.slice(1, 4)).toEqual(Array(3).fill('var(--standing-land-mine)'));
  expect(colors.at(-1)).toBe('var(--standing-ready)');
});

it('is a sentence too', () => {
  expect(waterfallSummary(rows, 'en')).toBe(
    'Of 42 claimed references, 17 are ready; failing first on: exiting segment 4, unhappy now 7, ' +
      'open severe incident 2, no current signal 6, worn out 3, off strategy 3.',
  );
  expect(waterfallSummary([])).toBe('No reference is claimed.');
});
