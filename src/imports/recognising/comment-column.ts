import type { Column } from './column';
import { asksForWords, isQuestion, textAbove } from './question-text';
import { scoreCells } from './score-cells';
import type { Score } from './score-columns';

/**
 * The column of a survey that asks for the words to its score: the first one that asks so and
 * holds no scores itself, from the first score on to the right and round to the left.
 */
export function commentColumn(
  columns: readonly Column[],
  scores: readonly Score[],
  isUsed: (column: Column) => boolean,
): Column | undefined {
  const scored = new Set(scores.map(({ column }) => column));
  const first = columns.findIndex((column) => scored.has(column));
  if (first < 0) return undefined;
  const inTurn = [...columns.slice(first + 1), ...columns.slice(0, first)];
  return inTurn.find((column) => {
    const text = textAbove(column);
    const isScored = scoreCells(column.values) !== null;
    return !isUsed(column) && !isScored && isQuestion(text) && asksForWords(text);
  });
}
