import { countInWords } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';

/** Which segments the title of the coverage chart names. */
const NAMED_SEGMENTS = 2;

/** What the coverage chart shows, as its title. */
export function coverageFinding(rows: readonly CoverageRow[]): string {
  const needed = rows.filter(({ target }) => (target ?? 0) > 0);
  if (needed.length === 0) return 'No segment needs a reference at this date';
  const short = needed
    .filter(({ gap }) => (gap ?? 0) > 0)
    .sort((one, other) => other.open_pipeline - one.open_pipeline);
  if (short.length === 0) return 'Every segment that needs references has enough';
  const names = short.slice(0, NAMED_SEGMENTS).map(({ segment }) => segment);
  if (short.length > NAMED_SEGMENTS)
    return `${names.join(', ')} and ${countInWords(short.length - NAMED_SEGMENTS)} more are short of proof`;
  return `${names.join(' and ')} ${short.length === 1 ? 'is' : 'are'} short of proof`;
}
