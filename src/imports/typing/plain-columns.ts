import * as v from 'valibot';
import type { Run, RunOptions } from '../../engine/engine';
import { joined, type Sql, sql } from '../../engine/sql';
import type { DayEvidence, NumberEvidence } from './evidence';
import type { AskedColumns } from './evidence-statement';
import { cellText } from './staged-cells';
import type { StagedTable } from './typing-input';

const COUNTS = v.array(
  v.object({
    /** Cells that hold something. */
    filled: v.number(),
    /** Cells written as most systems do, and those of them with a decimal point. */
    plain: v.number(),
    points: v.number(),
  }),
);

/** The evidence of columns in which every cell is written as most systems do, by kind. */
export interface PlainColumns {
  days: readonly DayEvidence[];
  numbers: readonly NumberEvidence[];
  /** Scores of which nothing more need be known. */
  scores: readonly string[];
}

/**
 * Finds the columns that need no closer look, which is many times dearer: in one scan, with a pattern
 * or two for each column.
 */
export async function plainColumns(
  run: Run,
  table: StagedTable,
  asked: AskedColumns,
  options: RunOptions = {},
): Promise<PlainColumns> {
  const counts = [
    ...asked.days.map((name) => dayCounts(cellText(name, table))),
    ...asked.numbers.map((name) => numberCounts(cellText(name, table))),
    ...asked.scores.map((name) => numberCounts(cellText(name, table))),
  ];
  if (counts.length === 0) return { days: [], numbers: [], scores: [] };
  const [row] = await run(
    sql`SELECT [${joined(counts, ', ')}] AS counts FROM ${table.staging} WHERE role = 'body'`,
    options,
  );
  const found = v.parse(COUNTS, row?.counts);
  return {
    days: asked.days.flatMap((column, at) => {
      const { filled, plain } = found[at] ?? NOTHING;
      return filled === plain ? [plainDays(column, filled)] : [];
    }),
    numbers: asked.numbers.flatMap((column, at) => {
      const { filled, plain, points } = found[asked.days.length + at] ?? NOTHING;
      const isMoney = asked.money.has(column);
      return filled === plain ? [plainNumbers(column, filled, points, isMoney)] : [];
    }),
    scores: asked.scores.filter((column, at) => {
      const { filled, plain } = found[asked.days.length + asked.numbers.length + at] ?? NOTHING;
      return filled === plain && asked.usualScores.has(column);
    }),
  };
}

const NOTHING = { filled: 0, plain: 0, points: 0 };

function dayCounts(cell: Sql): Sql {
  return sql`{
  'filled': count(${cell})::INTEGER,
  'plain': count(plain_day(${cell}))::INTEGER,
  'points': 0
}`;
}

function numberCounts(cell: Sql): Sql {
  return sql`{
  'filled': count(${cell})::INTEGER,
  'plain': count(plain_number(${cell}))::INTEGER,
  'points': (count(*) FILTER (contains(${cell}, '.')))::INTEGER
}`;
}

function plainDays(column: string, filled: number): DayEvidence {
  return {
    column,
    filled,
    isPlain: true,
    always: filled,
    onlyDayFirst: 0,
    onlyMonthFirst: 0,
    ambiguous: 0,
    dayFirst: filled,
    monthFirst: filled,
    unixSeconds: 0,
    unixMilliseconds: 0,
    spreadsheetSerials: 0,
    examples: [],
  };
}

function plainNumbers(
  column: string,
  filled: number,
  points: number,
  isMoney: boolean,
): NumberEvidence {
  return {
    column,
    filled,
    isPlain: true,
    always: filled - points,
    onlyPoint: points,
    onlyComma: 0,
    ambiguous: 0,
    point: filled,
    comma: filled - points,
    isMoney,
    currencies: [],
    signs: [],
    examples: [],
  };
}
