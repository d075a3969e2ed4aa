import { type CoverageView, shareIn } from '../../charts/coverage-rows';
import { type MatrixCell, neededCells } from '../../charts/matrix-rows';
import { formatCount } from '../../domain/format';

/** What the matrix shows, as its title: the need with nothing to meet it, by the largest pipeline. */
export function matrixFinding(cells: readonly MatrixCell[], view: CoverageView): string {
  const needed = neededCells(cells);
  if (needed.length === 0) return 'No cell needs a reference at this date';
  const bare = needed.filter((cell) => shareIn(cell, view) === 0);
  const prefix = view === 'list' ? 'By the list, ' : '';
  const kind = view === 'list' ? 'claimed' : 'ready';
  const [widest] = [...bare].sort((one, other) => other.open_pipeline - one.open_pipeline);
  if (!widest) {
    const every = view === 'list' ? 'every' : 'Every';
    return `${prefix}${every} cell that needs references has at least one`;
  }
  const found = `${formatCount(bare.length)} of ${formatCount(needed.length)} cells with a need have no ${kind} reference`;
  return `${prefix}${found}, first of all ${widest.segment} × ${widest.crossed_segment}`;
}
