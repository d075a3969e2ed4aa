import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageBridgeRow,
  coverageBridgeSteps,
  coverageBridgeSummary,
} from '../../src/charts/coverage-bridge-steps';
import { law } from '../support/law';

const DAY = '30 Jun';

function bridge(before: number | null, need: number, lost: number, gained: number) {
  const now = before === null ? 0.5 : before + need + lost + gained;
  const rows: CoverageBridgeRow[] = [
    { step: 'before', coverage: before },
    { step: 'need', coverage: before === null ? null : need },
    { step: 'lost', coverage: lost },
    { step: 'gained', coverage: gained },
    { step: 'now', coverage: now },
  ];
  return rows;
}

describe('the coverage bridge', () => {
  it('puts each change where the one before it has left off', () => {
    const steps = coverageBridgeSteps(bridge(0.5, 0.1, -0.25, 0.05), DAY, 'en');
    expect(steps.map(({ text }) => text)).toEqual([
      '50\u00a0%',
      '+10 points',
      '\u221225 points',
      '+5 points',
      '40\u00a0%',
    ]);
    const rounded = (values: number[]) => values.map((value) => Math.round(value * 100));
    expect(rounded(steps.map(({ start }) => start))).toEqual([0, 50, 35, 35, 0]);
    expect(rounded(steps.map(({ count }) => count))).toEqual([50, 10, 25, 5, 40]);
    expect(rounded(steps.map(({ left }) => left))).toEqual([50, 60, 35, 40, 40]);
  });

  it('has parts that add up to the whole as they are written', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (before, needed, kept, now) => {
        const [withNeed, afterLoss] = [needed, Math.min(needed, kept)];
        const rows = bridge(before, withNeed - before, afterLoss - withNeed, now - afterLoss);
        const numbers = coverageBridgeSteps(rows, DAY, 'en').map(({ text }) =>
          Number.parseInt(text.replace('\u2212', '-'), 10),
        );
        const [first = 0, need = 0, lost = 0, gained = 0, last = 0] = numbers;
        expect(first + need + lost + gained === last).toBe(true);
      }),
      law(300),
    );
  });

  it('has no steps where one of the dates needed nothing', () => {
    expect(coverageBridgeSteps(bridge(null, 0, 0, 0), DAY)).toEqual([]);
    expect(coverageBridgeSummary(bridge(null, 0, 0, 0), DAY)).toContain('no open pipeline');
  });

  it('is told in one sentence', () => {
    expect(coverageBridgeSummary(bridge(0.5, 0, -0.01, 0), DAY)).toBe(
      'Covered on 30 Jun: 50\u00a0%; Need changed: 0 points; References lost: \u22121 point; References gained: 0 points; Covered now: 49\u00a0%.',
    );
  });
});
