import { describe, expect, it } from 'vitest';
import { npsFinding, npsTrendFinding } from '../../src/pages/pipeline/nps-words';
import {
  incentiveFinding,
  influenceFinding,
  sourcesFinding,
} from '../../src/pages/pipeline/source-words';
import {
  apartSentences,
  type Compared,
  comparable,
  furthestApart,
} from '../../src/pages/pipeline/told-apart';

function rate(label: string, low: number, high: number, n = 20): Compared {
  return { label, value: (low + high) / 2, low, high, n };
}

const SALES = rate('sales', 0.1, 0.3);
const BOARD = rate('advisory board', 0.5, 0.9);
const BETWEEN = rate('services', 0.25, 0.6);
const FEW = rate('community', 0.95, 1, 4);
const WORDS = { one: 'source', several: 'sources', evidence: 'claimed references' };

describe('two are told apart', () => {
  it('only where their intervals do not meet', () => {
    expect(furthestApart([SALES, BETWEEN, BOARD])).toEqual({ higher: BOARD, lower: SALES });
    expect(furthestApart([SALES, BETWEEN])).toBeNull();
    expect(furthestApart([SALES, rate('touching', 0.3, 0.9)])).toBeNull();
  });

  it('never where one rests on fewer than five', () => {
    expect(comparable([SALES, FEW])).toEqual([SALES]);
    expect(furthestApart([SALES, FEW])).toBeNull();
    expect(furthestApart([SALES, { ...FEW, n: 5 }])).not.toBeNull();
  });
});

describe('in plain words', () => {
  it('says what can be told apart, and what says nothing yet', () => {
    expect(apartSentences([SALES, BOARD, FEW], WORDS)).toBe(
      'Advisory board and sales can be told apart: their intervals do not meet. Smaller differences may be chance. ' +
        'Community rests on fewer than 5 claimed references and says nothing yet.',
    );
  });

  it('says what cannot', () => {
    expect(apartSentences([SALES, BETWEEN], WORDS)).toBe(
      'Sales and services cannot be told apart: their intervals overlap, so the sources may well be alike.',
    );
  });

  it('compares nothing with nothing', () => {
    expect(apartSentences([SALES], WORDS)).toContain('nothing to compare it with');
    expect(apartSentences([FEW], WORDS)).toBe(
      'No source rests on 5 claimed references yet, so nothing can be said.',
    );
  });
});

describe('the titles', () => {
  it.each([
    [sourcesFinding, 'Advisory board nominations end ready more often than sales ones'],
    [incentiveFinding, 'References advisory board are ready more often than sales'],
    [influenceFinding, 'Opportunities advisory board were won more often than sales'],
  ])('claim a difference only where there is one', (finding, title) => {
    expect(finding([SALES, BOARD])).toBe(title);
    expect(finding([SALES, BETWEEN])).toMatch(/sure/);
    expect(finding([SALES, FEW])).toMatch(/^Too few/);
  });

  it('say which segment is happier, if any', () => {
    const [media, energy] = [rate('Media', 10, 30), rate('Energy', 50, 70)];
    expect(npsFinding([media, energy], 'industry')).toBe(
      'Energy is happier than Media: NPS +60 against +20',
    );
    expect(npsFinding([media, rate('Retail', 20, 40)], 'industry')).toBe(
      'NPS does not surely differ by industry',
    );
    expect(npsFinding([media], 'industry')).toBe('Too few answers to compare NPS by industry');
  });
});

describe('NPS over time', () => {
  const point = (id: string, low: number, high: number) => ({
    id,
    value: (low + high) / 2,
    low,
    high,
    n: 50,
    counts: 'n 50',
  });
  const year = [1, 2, 3].map((month) => point(`2026-0${month}-28`, 0, 100));

  it('moved only where the intervals of two years do not meet', () => {
    const before = point('2025-12-31', 30, 50);
    expect(npsTrendFinding([before, ...year, point('2026-12-31', 0, 20)])).toBe(
      'NPS is +10, down from +40 a year before',
    );
    expect(npsTrendFinding([before, ...year, point('2026-12-31', 60, 80)])).toBe(
      'NPS is +70, up from +40 a year before',
    );
    expect(npsTrendFinding([before, ...year, point('2026-12-31', 20, 40)])).toBe(
      'NPS is +30, not surely different from +40 a year before',
    );
  });

  it('says what is missing', () => {
    expect(npsTrendFinding([])).toBe('No NPS answer in the last year');
    expect(npsTrendFinding([point('2026-12-31', 20, 40)])).toMatch(/no year before/);
  });
});
