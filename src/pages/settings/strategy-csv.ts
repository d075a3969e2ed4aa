import type { StrategyRow } from '../../domain/settings';
import { type CsvCell, csvText } from '../../ui/csv-text';

const HEADER = ['dimension', 'segment', 'direction', 'priority', 'target'];

/** A strategy as a file that can be brought back on the Data page. */
export function strategyCsv(rows: readonly StrategyRow[]): Promise<string> {
  const cells: CsvCell[][] = rows.map(({ dimension, segment, direction, priority, target }) => [
    dimension,
    segment,
    direction,
    priority,
    target,
  ]);
  return csvText([HEADER, ...cells]);
}
