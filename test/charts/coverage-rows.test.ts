import { expect, it } from 'vitest';
import {
  type CoverageRow,
  coverageSentence,
  coverageSummary,
  coverageText,
  orderedRows,
  otherText,
} from '../../src/charts/coverage-rows';

const row = (
  segment: string,
  target: number | null,
  claimed: number,
  ready: number,
): CoverageRow => ({
  segment,
  target,
  claimed,
  ready,
  coverage: null,
  claimed_coverage: null,
  open_opportunities: 1,
  open_pipeline: 200_000,
});

const healthcare = row('Healthcare', 8, 9, 2);
const unknown = row('unknown', null, 2, 1);
const retail = row('Retail', 3, 8, 4);
const media = row('Media', 0, 4, 0);

it('says a row in figures', () => {
  expect([healthcare, retail, media, unknown].map((one) => coverageText(one, 'en'))).toEqual([
    '2 of 8',
    '4 of 3',
    'no need',
    '1 ready',
  ]);
});

it('puts accounts without a value last, and only those', () => {
  const named = row('unknown', 2, 0, 0);
  expect(orderedRows([unknown, named, healthcare])).toEqual([named, healthcare, unknown]);
});

it('says a row as a sentence', () => {
  expect(coverageSentence(healthcare, 'EUR', 'en')).toBe(
    'Healthcare: 2 ready, 9 claimed, target 8; €200,000 open in 1 opportunity',
  );
  expect(coverageSentence(media, 'EUR', 'en')).toContain('no reference needed');
});

it('names the segments that fall shortest', () => {
  const energy = row('Energy', 3, 2, 2);
  expect(coverageSummary([energy, retail, healthcare, media, unknown], 'en')).toBe(
    '1 of 3 segments have as many ready references as they need; shortest: Healthcare 2 of 8, Energy 2 of 3.',
  );
  expect(coverageSummary([media])).toBe('No segment needs a reference.');
});

it('tells the list with what is ready beside it, and the truth with what is claimed', () => {
  expect(coverageText(healthcare, 'en', 'list')).toBe('9 of 8');
  expect(otherText(healthcare, 'list', 'en')).toBe('2 ready');
  expect(otherText(healthcare, 'truth', 'en')).toBe('9 claimed');
  expect(coverageText(unknown, 'en', 'list')).toBe('2 claimed');
  expect(coverageSummary([retail, healthcare], 'en', 'list')).toBe(
    '2 of 2 segments have as many claimed references as they need.',
  );
});
