import type { Decisions, ScoreColumn } from './decisions';
import { columnsFor } from './decisions';

/**
 * The decisions with another column for a field; null: the file does not have it. A field that gets
 * back the column of the reading gets back its further columns too.
 */
export function withColumn(
  decisions: Decisions,
  field: string,
  column: string | null,
  reading: Decisions,
): Decisions {
  const { [field]: _before, ...columns } = decisions.columns;
  const { [field]: _further, ...fallbacks } = decisions.fallbacks ?? {};
  const isRead = column !== null && reading.columns[field] === column;
  const further = isRead ? reading.fallbacks?.[field] : undefined;
  const { fallbacks: _all, ...rest } = decisions;
  const next = further === undefined ? fallbacks : { ...fallbacks, [field]: further };
  return {
    ...rest,
    columns: column === null ? columns : { ...columns, [field]: column },
    ...(Object.keys(next).length === 0 ? {} : { fallbacks: next }),
  };
}

/** The decisions with what every record is; null: nothing is said. */
export function withConstant(decisions: Decisions, field: string, value: string | null): Decisions {
  const { [field]: _before, ...constants } = decisions.constants;
  return { ...decisions, constants: value === null ? constants : { ...constants, [field]: value } };
}

/** The decisions with a score column in the place of the one of the same file column, else at the end. */
export function withScore(decisions: Decisions, score: ScoreColumn): Decisions {
  const isThere = decisions.scores.some(({ column }) => column === score.column);
  return {
    ...withoutAnswer(decisions, score.column),
    scores: isThere
      ? decisions.scores.map((one) => (one.column === score.column ? score : one))
      : [...decisions.scores, score],
  };
}

/** The decisions without a score column. */
export function withoutScore(decisions: Decisions, column: string): Decisions {
  return {
    ...withoutAnswer(decisions, column),
    scores: decisions.scores.filter((one) => one.column !== column),
  };
}

/** Whether two decisions read a field from the same columns. */
export function readsAlike(field: string, one: Decisions, other: Decisions): boolean {
  return JSON.stringify(columnsFor(field, one)) === JSON.stringify(columnsFor(field, other));
}

/** An answer about the scale of a column goes before its score column, so a change of one ends the other. */
function withoutAnswer(decisions: Decisions, column: string): Decisions {
  const { scales, ...answers } = decisions.answers;
  if (scales?.[column] === undefined) return decisions;
  const { [column]: _answer, ...others } = scales;
  return {
    ...decisions,
    answers: Object.keys(others).length === 0 ? answers : { ...answers, scales: others },
  };
}
