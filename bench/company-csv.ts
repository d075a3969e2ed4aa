import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { nativeDatabase, replay } from './native-database';

const ACCOUNT = 'written_account_id AS account_id';

/** What of each intake table a file holds; every figure of the Overview comes from these columns. */
const COLUMNS = {
  accounts: `account_id, account_name, owner, industry, region, employees, segment,
  array_to_string(products, ';') AS products, array_to_string(use_cases, ';') AS use_cases`,
  responses: `${ACCOUNT}, responded_at, kind, metric, score, scale_min, scale_max`,
  opportunities: `${ACCOUNT}, amount, currency, is_closed, is_won, close_date, created_date`,
  incidents: `${ACCOUNT}, opened_at, closed_at, priority, severity, status`,
  nominations: `${ACCOUNT}, stage, source, nominated_at, approved_at, consent_expires`,
  uses: `${ACCOUNT}, used_at, outcome`,
  strategy: 'dimension, segment, direction, priority, target',
  rates: 'currency, rate, per',
};

export type CompanyFile = keyof typeof COLUMNS;

/**
 * The company that some statements generate, as CSV files named after their tables: hash() gives native
 * DuckDB the rows that the browser has. Gives their paths.
 */
export async function companyCsv(folder: string, statements: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  // Without the fence, which keeps it from writing.
  const native = await nativeDatabase([]);
  try {
    await replay(native, statements);
    const files: string[] = [];
    for (const [name, columns] of Object.entries(COLUMNS)) {
      const file = path.join(folder, `${name}.csv`);
      await native.run(
        `COPY (SELECT ${columns} FROM intake.${name} ORDER BY source_row) TO '${file}' (HEADER)`,
      );
      files.push(file);
    }
    return files;
  } finally {
    native.closeSync();
  }
}
