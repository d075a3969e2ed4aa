import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount } from '../../domain/format';
import type { Settings } from '../../domain/settings';
import { listed } from '../../domain/words';
import type { StrategyFile } from '../../queries/strategy-files';
import type { TopStability } from '../../queries/top-ten-stability';

interface StrategySource {
  /** Whose strategy counts. */
  text: string;
  /** The way back from one's own strategy: what the button says, and what counts then. */
  back: { action: string; outcome: string };
}

/** Whose strategy counts, and what would without one's own. */
export function strategySource(
  files: readonly StrategyFile[],
  own: Settings['strategy'],
  rows: number,
): StrategySource {
  const names = files.map(({ file_name }) => file_name).join(' and ');
  const inFiles = files.reduce((sum, { strategy_rows }) => sum + strategy_rows, 0);
  const back =
    inFiles === 0
      ? {
          action: 'Return to derived priorities',
          outcome: 'priorities are derived from open pipeline again',
        }
      : {
          action: `Return to the strategy of ${names}`,
          outcome: `the ${rowsText(inFiles)} of ${names} count again`,
        };
  return { text: sourceText(names, inFiles, own, rows), back };
}

function sourceText(
  names: string,
  inFiles: number,
  own: Settings['strategy'],
  rows: number,
): string {
  if (own !== null && rows === 0)
    return inFiles === 0
      ? 'Your own strategy is empty.'
      : `Your own strategy is empty, so the ${rowsText(inFiles)} of ${names} do not count either.`;
  if (own !== null)
    return inFiles === 0
      ? `Your own strategy counts, with ${rowsText(rows)}.`
      : `Your own strategy counts, with ${rowsText(rows)}. It replaces the ${rowsText(inFiles)} of ${names}.`;
  return inFiles === 0
    ? 'No file brought one, and you have not written one.'
    : `The ${rowsText(inFiles)} of ${names} count. Change one, and the whole becomes a strategy of your own; the file stays as it is.`;
}

function rowsText(rows: number): string {
  return `${formatCount(rows)} row${rows === 1 ? '' : 's'}`;
}

/** How sure the top by strategic value is of the weights of dimensions, as a title. */
export function stabilityFinding(rows: readonly TopStability[]): string {
  const [least] = [...rows].sort((one, other) => one.kept - other.kept);
  if (!least || least.size === 0) return 'No account has a strategic value yet';
  const top = `The ${countInWords(least.size)} most valuable accounts`;
  if (least.kept === least.size) return `${top} stay the same whatever one dimension weighs`;
  const deciding = rows
    .filter(({ kept }) => kept === least.kept)
    .map(({ dimension }) => dimensionLabel(dimension).toLowerCase());
  return `${top} hang most on ${listed([...new Set(deciding)])}: ${least.kept} of ${least.size} stay`;
}
