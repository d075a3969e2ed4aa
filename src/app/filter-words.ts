import { dimensionLabel, RANGES, rangeOf, type SegmentChoice } from '../domain/dimensions';
import { formatInterval, formatMoney, formatNumber, formatSigned } from '../domain/format';

/** Named one by one up to here. */
const FEW = 3;
const ACCOUNT = '@account';

/** The filters of one dimension as one chip. */
export interface FilterChip {
  dimension: string;
  segments: string[];
  /** What is on, as one says it: "Region: EMEA, APAC". */
  label: string;
}

/** What the words need to know. */
export interface FilterWords {
  currency: string;
  locale?: string;
}

/** The chips of the filters that are on, one for each dimension, in the order of their choice. */
export function filterChips(filters: readonly SegmentChoice[], words: FilterWords): FilterChip[] {
  const dimensions = [...new Set(filters.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const segments = filters
      .filter((choice) => choice.dimension === dimension)
      .map(({ segment }) => segment);
    return { dimension, segments, label: chipLabel(dimension, segments, words) };
  });
}

function chipLabel(dimension: string, segments: readonly string[], words: FilterWords): string {
  const label = dimensionLabel(dimension);
  if (dimension === ACCOUNT && segments.length > 1) return `${segments.length} accounts`;
  if (RANGES.some((range) => range === dimension))
    return `${label} ${listed(segments.map((segment) => rangeWords(dimension, segment, words)))}`;
  return `${label}: ${listed(segments)}`;
}

function listed(texts: readonly string[]): string {
  if (texts.length <= FEW) return texts.join(', ');
  const named = texts.slice(0, FEW - 1);
  return `${named.join(', ')} and ${texts.length - named.length} more`;
}

function rangeWords(dimension: string, segment: string, words: FilterWords): string {
  const range = rangeOf(segment);
  if (range === null) return `“${segment}”`;
  const { low, high } = range;
  if (low === high) return amount(dimension, low, words);
  if (!Number.isFinite(low)) return `up to ${amount(dimension, high, words)}`;
  if (!Number.isFinite(high)) return `from ${amount(dimension, low, words)}`;
  // Where signs may stand, a dash could be one of them.
  if (dimension === '@current_sentiment') return formatInterval(low, high, locale(words));
  return `${amount(dimension, low, words)}–${amount(dimension, high, words)}`;
}

function amount(dimension: string, figure: number, words: FilterWords): string {
  if (dimension === '@revenue')
    return formatMoney(figure, words.currency, { compact: true, ...locale(words) });
  return dimension === '@current_sentiment'
    ? formatSigned(figure, locale(words))
    : formatNumber(figure, { digits: 1, ...locale(words) });
}

function locale({ locale }: FilterWords): { locale?: string } {
  return locale === undefined ? {} : { locale };
}
