import { describe, expect, it } from 'vitest';
import { filterChips } from '../../src/app/filter-words';
import { rangeText, type SegmentChoice } from '../../src/domain/dimensions';

const pick = (dimension: string, ...segments: string[]): SegmentChoice[] =>
  segments.map((segment) => ({ dimension, segment }));

const labels = (filters: readonly SegmentChoice[]) =>
  filterChips(filters, { currency: 'EUR', locale: 'en-US' }).map(({ label }) => label);

describe('the chips of filters', () => {
  it.each<[string, SegmentChoice[]]>([
    ['Region: EMEA, APAC', pick('region', 'EMEA', 'APAC')],
    ['Size band: large', pick('size_band', 'large')],
    ['Industry: a, b and 3 more', pick('industry', 'a', 'b', 'c', 'd', 'e')],
    ['Standing: land mine', pick('@standing', 'land mine')],
    ['Owner: unknown', pick('@owner', 'unknown')],
    ['Account: 001', pick('@account', '001')],
    ['3 accounts', pick('@account', '001', '002', '003')],
    ['Strategic value 40–60', pick('@strategic_value', rangeText(40, 60))],
    ['Strategic value 40–60, 80–100.5', pick('@strategic_value', '40..60', '80..100.5')],
    ['Strategic value 40', pick('@strategic_value', rangeText(40, 40))],
    ['Strategic value from 40', pick('@strategic_value', rangeText(40, Number.POSITIVE_INFINITY))],
    ['Strategic value up to 40', pick('@strategic_value', rangeText(Number.NEGATIVE_INFINITY, 40))],
    ['Current sentiment −20 … +40', pick('@current_sentiment', rangeText(-20, 40))],
    ['Current sentiment from −20', pick('@current_sentiment', '-20..Infinity')],
    ['Revenue €1.0 M–€3.0 M', pick('@revenue', rangeText(1e6, 3e6))],
    ['Revenue “much”', pick('@revenue', 'much')],
  ])('say “%s”', (expected, filters) => {
    expect(labels(filters).map((label) => label.replaceAll('\u00a0', ' '))).toEqual([expected]);
  });

  it('are one for each dimension, in the order of their choice', () => {
    const filters = [
      ...pick('region', 'EMEA'),
      ...pick('@standing', 'ready'),
      ...pick('region', 'APAC'),
    ];
    expect(filterChips(filters, { currency: '' })).toEqual([
      { dimension: 'region', segments: ['EMEA', 'APAC'], label: 'Region: EMEA, APAC' },
      { dimension: '@standing', segments: ['ready'], label: 'Standing: ready' },
    ]);
    expect(filterChips([], { currency: '' })).toEqual([]);
  });
});
