import type { Engine, Run } from '../src/engine/engine';
import { Sql } from '../src/engine/sql';

/** A scan of a table of the database. */
export interface Scan {
  table: string;
  /** What it handed on, after its own filters. */
  rows: number;
}

/** A statement and the tables that it read. */
export interface Plan {
  text: string;
  scans: Scan[];
}

/** A node of EXPLAIN (ANALYZE, FORMAT JSON); a statement without a plan has an empty one. */
interface Operator {
  operator_cardinality?: number;
  extra_info?: { Table?: string };
  children?: Operator[];
}

/** An engine whose transactions write down what each of their statements reads, by EXPLAIN ANALYZE, which runs it. */
export function explainedEngine(engine: Engine, plans: Plan[]): Engine {
  return {
    ...engine,
    transaction: (work, options) =>
      engine.transaction((run, stream) => work(explained(run, plans), stream), options),
  };
}

function explained(run: Run, plans: Plan[]): Run {
  return async (statement, options) => {
    const { text } = statement;
    const [row] = await run(new Sql(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`), options);
    plans.push({ text, scans: scansOf(String(row?.explain_value)) });
    // What was explained gave no rows of its own.
    return /^(SELECT|FROM|WITH)\b/.test(text) ? run(statement, options) : [];
  };
}

/** The scans of a plan as EXPLAIN (ANALYZE, FORMAT JSON) gives it. */
export function scansOf(plan: string): Scan[] {
  const root: Operator = JSON.parse(plan);
  return operators(root).flatMap(scanOf);
}

function operators(operator: Operator): Operator[] {
  return [operator, ...(operator.children ?? []).flatMap(operators)];
}

function scanOf({ extra_info, operator_cardinality = 0 }: Operator): Scan[] {
  const table = extra_info?.Table;
  return table === undefined ? [] : [{ table, rows: operator_cardinality }];
}
