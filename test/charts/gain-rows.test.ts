import { describe, expect, it } from 'vitest';
import { gainLayout } from '../../src/charts/gain-layout';
import { type GainRow, gainSentence, gainSummary } from '../../src/charts/gain-rows';

const RETAIL: GainRow = {
  id: 'Retail',
  label: 'Retail',
  before: 2,
  gained: 3,
  needed: 8,
  text: '2 → 5 of 8',
  aside: '21 %',
};
const ENERGY: GainRow = { ...RETAIL, id: 'Energy', label: 'Energy', gained: 0, text: '2 of 8' };

describe('what is gained', () => {
  it('is told row by row, with what hangs on it', () => {
    expect(gainSentence(RETAIL)).toBe('Retail: 2 → 5 of 8; 21 %');
    expect(gainSentence({ ...RETAIL, aside: '' })).toBe('Retail: 2 → 5 of 8');
  });

  it('is told in one sentence, by the rows that gain', () => {
    expect(gainSummary([RETAIL, ENERGY])).toBe('1 of 2 gain: Retail: 2 → 5 of 8; 21 %.');
    expect(gainSummary([ENERGY])).toBe('Nothing is gained.');
  });

  it('has room for the texts beside the bars and at the end of the rows', () => {
    const wide = gainLayout([RETAIL, ENERGY], 'of demand', 800);
    expect(wide.isNarrow).toBe(false);
    expect(wide.margin.right).toBeGreaterThan(wide.margin.left);
    expect(gainLayout([RETAIL], 'of demand', 320).isNarrow).toBe(true);
  });
});
