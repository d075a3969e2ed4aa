import { formatDay } from '../domain/format';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { sql } from '../engine/sql';

/**
 * Checks that the day compared with is before the as-of date, which is open in the settings where the
 * latest fact decides it. Rejects with plain words.
 */
export async function checkDays(
  engine: Pick<Engine, 'run'>,
  { as_of, comparison_date }: Settings,
): Promise<void> {
  if (comparison_date === null) return;
  const [row] = await engine.run(
    sql`SELECT coalesce(${as_of}::DATE, (SELECT day FROM latest_fact)) AS as_of`,
  );
  if (typeof row?.as_of === 'string' && comparison_date >= row.as_of)
    throw new Error(
      `The day to compare with, ${formatDay(comparison_date)}, is not before the as-of date, ${formatDay(row.as_of)}.`,
    );
}
