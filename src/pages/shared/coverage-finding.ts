import { type CoverageView, countedIn } from '../../charts/coverage-rows';
import { countInWords } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';

/** Which segments the title of the coverage chart names. */
const NAMED_SEGMENTS = 2;

/** What the coverage chart shows, as its title: the truth, or what the list would make one believe. */
export function coverageFinding(
  rows: readonly CoverageRow[],
  view: CoverageView = 'truth',
): string {
  const needed = rows.filter(({ target }) => (target ?? 0) > 0);
  if (needed.length === 0)
    return rows.some(({ open_opportunities }) => open_opportunities > 0)
      ? 'No segment needs a reference at this date'
      : 'Nothing asks for references: no open opportunity and no target';
  const short = needed
    .filter((row) => countedIn(row, view) < (row.target ?? 0))
    .sort((one, other) => other.open_pipeline - one.open_pipeline)
    .map(({ segment }) => segment);
  if (view === 'truth') return shortOfProof(short, 'Every');
  return `By the list, ${shortOfProof(short, 'every')}`;
}

function shortOfProof(short: readonly string[], every: string): string {
  if (short.length === 0) return `${every} segment that needs references has enough`;
  const names = short.slice(0, NAMED_SEGMENTS);
  if (short.length > NAMED_SEGMENTS)
    return `${names.join(', ')} and ${countInWords(short.length - NAMED_SEGMENTS)} more are short of proof`;
  return `${names.join(' and ')} ${short.length === 1 ? 'is' : 'are'} short of proof`;
}
