import type { Row } from '../../src/engine/decode';
import type { Engine } from '../../src/engine/engine';
import type { Sql } from '../../src/engine/sql';
import type { Filtered } from '../../src/queries/choice';
import { ask, type Question } from '../../src/queries/question';
import { compareText } from '../independent/picture';
import type { Rows } from './agreement';
import type { Asked } from './asked';

/** Something that SQL and the independent calculation both know. */
export interface Check extends Pick<Rows, 'key' | 'isOrdered'> {
  name: string;
  expected: (asked: Asked) => readonly object[];
  actual: (engine: Engine, asked: Asked) => Promise<readonly Row[]>;
}

type Expected = Omit<Check, 'name' | 'actual'>;

/** The rows of a table; it knows of no filters. */
export function table(name: string, statement: Sql, expected: Expected): Check {
  return { name, ...expected, actual: (engine) => engine.run(statement) };
}

/** The answer to a question about the chosen accounts. */
export function answer<Found extends Row>(
  question: Question<Filtered, Found>,
  expected: Expected,
): Check {
  return {
    name: question.name,
    ...expected,
    actual: (engine, { filters }) => ask(engine, question, { filters }),
  };
}

/** The answers to a question that is asked by dimension, each row with its dimension. */
export function answerByDimension<Found extends Row>(
  question: Question<Filtered & { dimension: string }, Found>,
  { key, isOrdered, expected }: Omit<Expected, 'expected'> & { expected: ByDimension },
): Check {
  return {
    name: question.name,
    key: ['dimension', ...key],
    isOrdered,
    expected: (asked) =>
      asked.dimensions.flatMap((dimension) =>
        expected(asked, dimension).map((row) => ({ ...row, dimension })),
      ),
    async actual(engine, { dimensions, filters }) {
      const rows: Row[] = [];
      for (const dimension of dimensions)
        for (const row of await ask(engine, question, { filters, dimension }))
          rows.push({ ...row, dimension });
      return rows;
    },
  };
}

type ByDimension = (asked: Asked, dimension: string) => readonly object[];

/** By revenue, the largest first and unknown ones last, then by a text, which is the account id mostly. */
export function largestFirst<Found extends { revenue: number | null; account_id: string }>(
  rows: readonly Found[],
  then: (row: Found) => string = ({ account_id }) => account_id,
): Found[] {
  const revenue = (row: Found): number => row.revenue ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((one, other) =>
    revenue(one) === revenue(other)
      ? compareText(then(one), then(other))
      : revenue(one) > revenue(other)
        ? -1
        : 1,
  );
}
