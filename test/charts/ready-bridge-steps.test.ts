import { describe, expect, it } from 'vitest';
import {
  bridgeSummary,
  placedBridge,
  type ReadyBridgeRow,
} from '../../src/charts/ready-bridge-steps';

const ROWS: ReadyBridgeRow[] = [
  { step: 'before', cause: '', change: 14 },
  { step: 'lost', cause: 'unhappy', change: -2 },
  { step: 'lost', cause: 'left the programme', change: -1 },
  { step: 'gained', cause: 'no current signal', change: 3 },
  { step: 'gained', cause: 'newly claimed', change: 1 },
  { step: 'now', cause: '', change: 15 },
];

describe('the bridge of ready references', () => {
  const steps = placedBridge(ROWS, '30 Jun', 'en');

  it('lets each step begin where the one before it has left off', () => {
    expect(steps.map(({ start }) => start)).toEqual([0, 12, 11, 11, 14, 0]);
    expect(steps.map(({ count }) => count)).toEqual([14, 2, 1, 3, 1, 15]);
    expect(steps.map(({ left }) => left)).toEqual([14, 12, 11, 14, 15, 15]);
  });

  it('says what it shows', () => {
    expect(steps.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Ready on 30 Jun 14',
      'Unhappy now −2',
      'Left the programme −1',
      'Current signal again +3',
      'Newly claimed +1',
      'Ready now 15',
    ]);
    expect(bridgeSummary(ROWS, '30 Jun', 'en')).toBe(
      '14 references were ready on 30 Jun, 15 are now: unhappy now −2, left the programme −1, current signal again +3, newly claimed +1.',
    );
  });

  it('has a name of its own for each step, and nothing to choose behind totals', () => {
    expect(new Set(steps.map(({ step }) => step)).size).toBe(ROWS.length);
    expect(steps.filter(({ isFixed }) => isFixed).map(({ step }) => step)).toEqual([
      'before',
      'now',
    ]);
  });
});
