import type { Cell } from '../../../src/engine/decode';
import type { Engine } from '../../../src/engine/engine';
import { type Sql, sql } from '../../../src/engine/sql';
import type { DateOrder, DayNumbers, DecimalMark } from '../../../src/imports/typing/formats';
import { createSchema } from '../../../src/queries/model';
import { nodeEngine } from '../../support/node-database';

/** The readings of cells, each for many cells at once: a statement costs more than a thousand of them. */
export interface Readings {
  engine: Engine;
  /** What an expression over `cell` gives for each cell. */
  each: (cells: readonly string[], expression: Sql) => Promise<(Cell | undefined)[]>;
  days: (
    cells: readonly string[],
    order: DateOrder | null,
    numbers: DayNumbers | null,
  ) => Promise<(Cell | undefined)[]>;
  numbers: (cells: readonly string[], mark: DecimalMark | null) => Promise<(Cell | undefined)[]>;
}

export async function openReadings(): Promise<Readings> {
  const engine = await nodeEngine();
  await createSchema(engine);
  const each = async (cells: readonly string[], expression: Sql) => {
    const rows = await engine.run(sql`SELECT ${expression} AS value
FROM (SELECT unnest(${cells}) AS cell, unnest(range(${cells.length})) AS place)
ORDER BY place`);
    return rows.map(({ value }) => value);
  };
  return {
    engine,
    each,
    days: (cells, order, numbers) => each(cells, sql`read_day(cell, ${order}, ${numbers})`),
    numbers: (cells, mark) => each(cells, sql`read_number(cell, ${mark})`),
  };
}
